import { render } from 'lit';
import { DeskController } from './desk-controller.ts';
import { everyWaiting, type DeskState } from './desk-state.ts';
import calmIcon from './icon.svg?url';
import waitingIcon from './icon-waiting.svg?url';
import { listenToKeys, settleFocus } from './keyboard.ts';
import { chooseTexts } from './texts/choose-texts.ts';
import { isAtEnd, scrollToEnd } from './views/conversation-view.ts';
import { deskView } from './views/desk-view.ts';
import { syncDialogs } from './views/dialogs-view.ts';

const texts = chooseTexts(navigator.languages);
let shown: DeskState | undefined;

const desk = new DeskController(texts, (state) => {
  const before = shown;
  shown = state;
  const messages = document.querySelector('#messages');
  const wasAtEnd = messages === null || isAtEnd(messages);
  render(deskView(desk), document.body);
  syncDialogs(desk);
  showTitle(state);
  followMessages(before, state, wasAtEnd);
  tellRead(state);
  moveFocus(before, state);
  settleFocus();
});

/** The tab says how many wait, also when it is not looked at. */
function showTitle(state: DeskState): void {
  const waiting = everyWaiting(state).length;
  const name = `${texts.desk}${state.session?.siteName ? ` · ${state.session.siteName}` : ''}`;
  document.title = waiting > 0 ? `(${waiting}) ${name}` : name;
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const wanted = waiting > 0 ? waitingIcon : calmIcon;
  if (icon && icon.getAttribute('href') !== wanted) icon.setAttribute('href', wanted);
}

/** Who reads along at the end stays at the end; who reads above is told, not moved. */
function followMessages(before: DeskState | undefined, state: DeskState, wasAtEnd: boolean): void {
  const count = countMessages(state);
  const isOther = before?.open?.id !== state.open?.id || before?.open?.status !== state.open?.status || before?.pane !== state.pane;
  const hasMore = count > (before ? countMessages(before) : 0);
  // Also when nothing came: a growing answer field takes the place of the last messages.
  if (isOther || wasAtEnd || state.pending.length > (before?.pending.length ?? 0)) scrollToEnd();
  else if (hasMore) desk.setNewBelow(true);
}

/** Read is what an agent has had before their eyes: the tab is looked at, and the end of the conversation in sight. */
function tellRead({ open, pane, hasNewBelow }: DeskState): void {
  if (open?.status !== 'ready' || pane === 'list' || hasNewBelow || document.visibilityState !== 'visible' || !document.hasFocus()) return;
  const last = open.conversation.messages.at(-1);
  if (last) desk.teamwork.hasInSight(open.id, last.seq, open.conversation.read.agent);
}

function countMessages({ open, pending }: DeskState): number {
  return open?.status === 'ready' ? open.conversation.messages.length + pending.filter(({ conversationId }) => conversationId === open.id).length : 0;
}

function moveFocus(before: DeskState | undefined, state: DeskState): void {
  if (!before?.articles && state.articles) document.querySelector<HTMLInputElement>('#article-query')?.select();
  // On a phone a pane replaces the other, and focus with it; the list keeps it where both are seen.
  if (before && before.pane !== state.pane && matchMedia('(max-width: 760px)').matches) {
    const pane = { list: '.list [aria-current], .list-item', conversation: '#conversation', tried: '#tried' }[state.pane];
    document.querySelector<HTMLElement>(pane)?.focus({ preventScroll: true });
  }
}

document.documentElement.lang = texts.locale;
if (location.search !== '') history.replaceState(null, '', `/desk${location.hash}`);
document.body.replaceChildren();
listenToKeys(desk);
for (const name of ['focus', 'visibilitychange']) window.addEventListener(name, () => tellRead(desk.state));
void desk.start();
