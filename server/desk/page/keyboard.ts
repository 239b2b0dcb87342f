import type { DeskController } from './desk-controller.ts';
import { LIST_TABS, listedIds } from './desk-state.ts';

/** The keys of the page. Single letters work only outside of text fields, and can be switched off (WCAG 2.1.4). */
export function listenToKeys(desk: DeskController): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const target = event.target as HTMLElement;
    if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && desk.state.open?.status === 'ready' && desk.state.session?.canSearch) {
      event.preventDefault();
      if (desk.state.articles) desk.closeArticles();
      else desk.openArticles();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isWriting = target.matches('input, textarea, select');
    if (event.key === 'Escape') {
      if (isWriting) focusListed(desk.state.open?.id);
      return;
    }
    if (isWriting) return;
    const isInList = target.closest('.list') !== null || target === document.body;
    const { hasSingleKeys } = desk.state;
    const key = event.key.toLowerCase();
    if ((key === 'j' && hasSingleKeys) || (event.key === 'ArrowDown' && isInList)) move(desk, 1);
    else if ((key === 'k' && hasSingleKeys) || (event.key === 'ArrowUp' && isInList)) move(desk, -1);
    else if (key === 'r' && hasSingleKeys && desk.state.open) {
      desk.setNoting(false);
      focusAnswer();
    }
    else if (key === 't' && hasSingleKeys) document.querySelector<HTMLElement>('#take')?.click();
    else if (/^[1-4]$/u.test(key) && hasSingleKeys) void desk.showTab(LIST_TABS[Number(key) - 1]!);
    else if (key === 'n' && hasSingleKeys && desk.state.open) startNote(desk);
    else if (key === 'a' && hasSingleKeys) reach('#assignee');
    else if (key === 'l' && hasSingleKeys) reach('#new-tag');
    else if (key === 'g' && hasSingleKeys) makeGap();
    else if (key === 'e' && hasSingleKeys) document.querySelector<HTMLElement>('#close')?.click();
    else if (event.key === '?' && hasSingleKeys) desk.setDialog('keys');
    else return;
    event.preventDefault();
  });
}

function move(desk: DeskController, step: 1 | -1): void {
  const ids = listedIds(desk.state);
  isAnswerWanted = false;
  if (ids.length === 0) return;
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['conversation'] : undefined;
  const from = ids.indexOf(focused ?? desk.state.open?.id ?? '');
  const to = from === -1 ? (step === 1 ? 0 : ids.length - 1) : Math.min(Math.max(from + step, 0), ids.length - 1);
  desk.open(ids[to]!);
  focusListed(ids[to]);
}

function focusListed(id: string | undefined): void {
  if (id === undefined) return;
  document.querySelector<HTMLElement>(`[data-conversation="${CSS.escape(id)}"]`)?.focus();
}

function startNote(desk: DeskController): void {
  desk.setNoting(true);
  focusAnswer();
}

/** What stands beside the conversation has a place of its own on narrow screens. */
function reach(selector: string): void {
  const wanted = document.querySelector<HTMLElement>(selector);
  if (!wanted) return;
  if (!wanted.checkVisibility()) document.querySelector<HTMLElement>('.tried-link')?.click();
  // The pane comes with the next turn of the address.
  setTimeout(() => wanted.focus(), 0);
}

function makeGap(): void {
  document.querySelector<HTMLElement>('#make-gap')?.click();
  reach('#gap-question, #make-gap');
}

/** True while the answer field that the agent wants to write in is still being fetched. */
let isAnswerWanted = false;

function focusAnswer(): void {
  const answer = document.querySelector<HTMLElement>('#answer');
  isAnswerWanted = !answer;
  answer?.focus();
}

/** After each rendering. */
export function settleFocus(): void {
  if (isAnswerWanted) focusAnswer();
}
