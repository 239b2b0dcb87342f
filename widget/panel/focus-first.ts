/**
 * Leads into a form or a conversation: to what is written in, where that brings up no touch keyboard, else to the heading.
 * @param root What holds both, as it is now.
 */
export function focusFirst(root: ParentNode, options: FocusOptions | undefined): void {
  const field = matchMedia('(pointer: coarse)').matches ? null : root.querySelector('textarea');
  const target = field ?? root.querySelector<HTMLElement>('h2');
  target?.focus(options);
  target?.scrollIntoView({ block: 'nearest' }); // a low window may begin below it
}
