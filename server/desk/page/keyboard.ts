import type { DeskController } from './desk-controller.ts';
import { listedIds } from './desk-state.ts';

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
    else if (key === 'r' && hasSingleKeys && desk.state.open) focusAnswer();
    else if (key === 't' && hasSingleKeys) document.querySelector<HTMLElement>('#take')?.click();
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
