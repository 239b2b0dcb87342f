/**
 * Arrow keys lead from the field into the list of links under it, along it, and back.
 * @param section What holds the rows.
 * @param active What of the widget has the focus.
 */
export function walkRows(event: KeyboardEvent, field: HTMLElement, section: ParentNode, active: Element | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const stops = [field, ...section.querySelectorAll<HTMLElement>('a.row')];
  const at = stops.indexOf(active as HTMLElement);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
