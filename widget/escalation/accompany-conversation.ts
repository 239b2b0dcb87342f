import { tellPage } from '../dom-events.ts';
import type { PanelOwner } from '../panel/panel.ts';
import { loadContactTexts } from '../texts/load-contact-texts.ts';
import { withOwnWords } from '../texts/own-words.ts';
import { fillPlural } from '../texts/widget-texts.ts';
import { currentConversation, endConversation, isInConversation, markConversationClosed, onConversationChange, type CurrentConversation } from './conversation-session.ts';
import { ConversationStream } from './conversation-stream.ts';
import { shareActivity } from './share-activity.ts';
import { isAttended, noteAnswers, onAttention } from './unread-answers.ts';
import type { ConversationMessage, ConversationState } from '../../core/contract/conversation.ts';

/** More than these are "9+". */
const MOST_COUNTED = 9;

/**
 * What goes on beside the panel while there is a conversation with this server: the launcher wears a dot; answers that nobody has seen yet are
 * counted on the launcher and on the button that leads to them, and told once; and agents see what the visitor goes on to
 * do, if the visitor agreed to that when it began.
 *
 * @param say To screen readers, inside the panel: what is around a panel over the whole screen is silent.
 * @returns ends it.
 */
export function accompanyConversation(owner: PanelOwner, server: string, say: (text: string) => void): () => void {
  const root = owner.element.shadowRoot!;
  const looks = new CSSStyleSheet();
  looks.replaceSync(DOT_CSS);
  root.adoptedStyleSheets.push(looks);
  const told = document.createElement('div');
  told.className = 'visually-hidden';
  told.setAttribute('role', 'status');
  root.append(told);

  let shown = 0;
  let isEnded = false;
  const mark = async (): Promise<void> => {
    owner.launcher.classList.toggle('has-conversation', owner.hasConversation);
    const { locale } = owner.texts;
    const words = withOwnWords(await loadContactTexts(locale), owner.ownWords(locale)).conversation.unread;
    const count = unreadAnswers(server);
    if (isEnded || count === shown) return;
    const text = count === 0 ? '' : fillPlural(words, count, locale);
    looks.replaceSync(DOT_CSS + (count === 0 ? '' : markCss(count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count), text)));
    told.lang = locale;
    told.textContent = text;
    if (count > shown && root.querySelector('.panel:modal')) say(text);
    shown = count;
    tellPage(owner.element, 'hjelp-unread', { count });
  };

  let watched: { readonly id: string; readonly stop: () => void } | undefined;
  const watch = (): void => {
    const current = isInConversation(server) ? currentConversation(server) : undefined;
    const wanted = current && !isAttended(current.id) ? current : undefined;
    if (watched?.id === wanted?.id) return;
    watched?.stop();
    watched = wanted && { id: wanted.id, stop: noteArriving(server, wanted) };
  };

  let stopSharing: (() => void) | undefined;
  const share = async (): Promise<void> => {
    if (stopSharing || currentConversation(server)?.sharedSince === undefined) return;
    stopSharing = () => undefined;
    const visit = await owner.visit.begin();
    stopSharing = visit && !isEnded ? shareActivity(server, visit) : undefined;
  };

  const look = (): void => {
    watch();
    // Without their words there is no mark.
    mark().catch(() => {});
    void share();
  };
  const stops = [onConversationChange(server, look), onAttention(watch)];
  look();
  return () => {
    isEnded = true;
    for (const stop of stops) stop();
    watched?.stop();
    stopSharing?.();
    owner.launcher.classList.remove('has-conversation');
    told.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== looks);
  };
}

function unreadAnswers(server: string): number {
  return isInConversation(server) ? currentConversation(server)?.unread ?? 0 : 0;
}

/** Follows the conversation where no view does. @returns ends it. */
function noteArriving(server: string, { id, token }: CurrentConversation): () => void {
  const known = new Map<string, ConversationMessage>();
  const learn = (messages: readonly ConversationMessage[]): void => {
    for (const message of messages) known.set(message.id, message);
    noteAnswers(server, id, known.values());
  };
  const hearState = (state: ConversationState): void => { markConversationClosed(server, id, state === 'closed'); };
  const stream = new ConversationStream({
    server, id, token,
    onView: ({ messages, state }) => {
      hearState(state);
      learn(messages);
    },
    onSignal: (signal) => {
      if (signal.type === 'message') learn([signal.message]);
      else if (signal.type === 'state') hearState(signal.state);
    },
    onLink: (link) => { if (link === 'gone') endConversation(server, id); },
  });
  stream.start();
  return () => { stream.stop(); };
}

/** There is a conversation: a ring, in the launcher's own colours. Red is for what is new. */
const DOT_CSS = `
.launcher.has-conversation::after { content: ""; position: absolute; inset-block-start: -.1em; inset-inline-end: .1em; width: .85em; height: .85em; border-radius: 50%; box-sizing: border-box; background: var(--_surface); border: .22em solid var(--_accent); outline: 2px solid var(--_surface); }`;

/** The number is for the eye, the words are a part of the button's name. */
function markCss(number: string, words: string): string {
  const said = Array.from(`(${words})`, (letter) => (/[\w ()]/u.test(letter) ? letter : `\\${letter.codePointAt(0)!.toString(16)} `)).join('');
  return `
.launcher.has-conversation::after, [part=conversation-button]::after { content: "${number}"; content: "${number}" / "${said}"; position: absolute; inset-block-start: -.55em; inset-inline-end: -.3em; box-sizing: border-box; width: auto; min-width: 1.75em; height: 1.75em; padding: 0 .35em;
  border: 2px solid var(--_surface); border-radius: 1em; background: #c8322a; color: #fff; font-size: .75em; font-weight: 700; line-height: calc(1.75em - 4px); text-align: center; }
[part=conversation-button] { position: relative; }
@media (forced-colors: active) { .launcher.has-conversation::after, [part=conversation-button]::after { border-color: CanvasText; } }
@media print { .launcher::after { display: none; } }`;
}
