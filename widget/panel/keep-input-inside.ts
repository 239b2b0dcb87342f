/*
 * What a visitor does in the panel is not meant for the page, whose handlers cannot know: from outside, what happens in our
 * shadow tree comes from an element that means nothing to them. Shortcuts would fire while somebody types, focus traps
 * would take the focus back, and a page that scrolls by itself would scroll instead of us. So these events end on the
 * window, on their way down, before the handlers of the page's document and elements; those that we need are told again
 * inside.
 */

/** Keeps them inside of the panel until the signal ends it. */
export function keepInputInside(widget: HTMLElement, signal: AbortSignal): void {
  const root = widget.shadowRoot!;
  const isOurs = (event: Event): boolean => event.composedPath().some((target) => target instanceof HTMLElement && target.getRootNode() === root && (target.localName === 'dialog' || presses(event, target)));
  const stop = (event: Event): void => { if (isOurs(event)) event.stopImmediatePropagation(); };
  for (const type of ['focusin', 'focusout', 'wheel', 'touchmove']) addEventListener(type, stop, { capture: true, passive: true, signal });
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    addEventListener(type, (event) => {
      if (!event.isTrusted || !isOurs(event)) return;
      event.stopImmediatePropagation();
      // A handler that came before us may have taken the key from the visitor.
      const wasTaken = event.defaultPrevented;
      if (tellInside(event, root, () => copyOf(event))) event.preventDefault();
      else if (wasTaken) doAsBrowsersDo(event);
      else submitByEnter(event);
    }, { capture: true, signal });
  }
  addEventListener('focus', (event) => {
    if (!event.isTrusted || !isOurs(event)) return;
    event.stopImmediatePropagation();
    tellInside(event, root, () => new FocusEvent('focus'));
  }, { capture: true, signal });
  // A page that forbids its visitors to copy, or takes what they paste for its own, does not mean ours.
  for (const type of ['copy', 'cut', 'selectstart', 'contextmenu', 'dragstart']) addEventListener(type, stop, { capture: true, signal });
  addEventListener('paste', (event) => {
    if (!event.isTrusted || !isOurs(event)) return;
    event.stopImmediatePropagation();
    const { defaultPrevented: wasTaken, clipboardData } = event;
    const target = event.composedPath()[0];
    if (tellInside(event, root, () => Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }))) event.preventDefault();
    else if (wasTaken && isField(target)) write(target, clipboardData?.getData('text/plain') ?? '');
  }, { capture: true, signal });
  root.addEventListener('click', submitByButton, { signal });
  // In a link, label or summary of the page, a press on what does nothing by itself would be a press on that.
  if (widget.closest('a, label, summary')) root.addEventListener('click', keepFromPage, { signal });
  lookLikeField(widget, root);
}

/*
 * Forms are sent without the browser's help, which frames without `allow-forms` do not get: it never tells the form there,
 * and complains on the page's console. Nothing of ours leaves by a form anyway.
 */

function submitByEnter(event: KeyboardEvent): void {
  const { key, type, isComposing } = event;
  const target = event.composedPath()[0];
  if (type !== 'keydown' || key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement) || !isField(target) || !target.form) return;
  event.preventDefault();
  submit(target.form);
}

function submitByButton(event: Event): void {
  const button = (event.composedPath()[0] as Element).closest('button');
  if (event.defaultPrevented || button?.type !== 'submit' || !button.form) return;
  event.preventDefault();
  submit(button.form);
}

function keepFromPage(event: Event): void {
  const target = event.composedPath()[0] as Element;
  // A field has its focus from the pointer's way down: the click does nothing there, and would go on to the page.
  if (isField(target) || target.localName === 'select' || !target.closest('a, label, summary, input, video, audio')) event.preventDefault();
}

function submit(form: HTMLFormElement): void {
  if (form.noValidate || form.reportValidity()) form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

/** Keys that press the launcher are ours; with any other, the visitor who stands on it means the page. */
function presses(event: Event, { classList }: HTMLElement): boolean {
  return event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ') && classList.contains('launcher');
}

/**
 * Handlers that came before us ask the key's target what it is, to let pass what is meant for a field. While a key is being
 * told that is ours, our element answers as a field does.
 */
function lookLikeField(widget: HTMLElement, root: ShadowRoot): void {
  const field = (): HTMLElement | undefined => {
    const focused = root.activeElement;
    try {
      const key = window.event;
      if (!key?.type.startsWith('key') || !(focused?.closest('dialog') || (focused instanceof HTMLElement && presses(key, focused)))) return undefined;
      return isField(focused) ? focused : root.querySelector('input') ?? undefined;
    } catch {
      return undefined; // a page with an `event` of its own
    }
  };
  const plain = HTMLElement.prototype;
  const answers = {
    // Libraries of shortcuts ask this beside its name.
    isContentEditable: () => root.activeElement?.closest('dialog') != null,
    tagName: () => Reflect.get(plain, 'tagName', field() ?? widget) as string,
    nodeName: () => Reflect.get(plain, 'nodeName', field() ?? widget) as string,
    matches: () => (selector: string) => plain.matches.call(widget, selector) || field()?.matches(selector) === true,
    closest: () => (selector: string) => plain.closest.call(widget, selector) ?? (field()?.matches(selector) ? widget : null),
  };
  for (const [name, get] of Object.entries(answers)) Object.defineProperty(widget, name, { configurable: true, get });
}

/** Tells each of the trees that the event comes from, up to `root`. @returns true when one of them prevents what browsers do. */
function tellInside(event: Event, root: ShadowRoot, make: () => Event): boolean {
  let target = event.composedPath()[0] as Node;
  for (;;) {
    const tree = target.getRootNode();
    const inner = make();
    let wentThrough = !inner.bubbles;
    const onTop = (): void => { wentThrough = true; };
    tree.addEventListener(event.type, onTop);
    target.dispatchEvent(inner);
    tree.removeEventListener(event.type, onTop);
    if (inner.defaultPrevented) return true;
    if (!wentThrough || tree === root || !(tree instanceof ShadowRoot)) return false;
    target = tree.host;
  }
}

/** The same key in an event that ends at its tree. Firefox lets none of its own class end there. */
function copyOf({ type, key, code, keyCode, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): UIEvent {
  return Object.assign(new UIEvent(type, { bubbles: true, cancelable: true }), { key, code, keyCode, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey });
}

/** Types the character or presses the button that a handler of the page has kept the browser from. */
function doAsBrowsersDo(event: KeyboardEvent): void {
  const { key, type, isComposing } = event;
  const isCommand = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (type === 'keyup' || isCommand || isComposing) return;
  const target = event.composedPath()[0];
  if (isField(target)) {
    if (key.length === 1) write(target, key);
    else if (key === 'Backspace') write(target, '', 'before');
    else if (key === 'Delete') write(target, '', 'after');
    else if (key === 'Enter' && target instanceof HTMLTextAreaElement) write(target, '\n');
    else if (key === 'Enter' && target.form) submit(target.form);
  } else if (target instanceof HTMLElement && (key === 'Enter' || (key === ' ' && target.localName !== 'a'))) target.click();
}

/** @param without Character to take out when nothing is selected. */
function write(field: HTMLInputElement | HTMLTextAreaElement, text: string, without?: 'before' | 'after'): void {
  const { value } = field;
  let { selectionStart: start, selectionEnd: end } = field;
  if (start === null || end === null || field.readOnly) return;
  if (start === end && without === 'before') start -= /.$/su.exec(value.slice(0, start))?.[0].length ?? 0;
  if (start === end && without === 'after') end += /^./su.exec(value.slice(end))?.[0].length ?? 0;
  if (field.maxLength >= 0 && value.length - (end - start) + text.length > field.maxLength) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text === '' ? null : text }));
}

/** Where one writes. */
function isField(target: unknown): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !/^(?:button|checkbox|radio|file|submit)$/u.test(target.type));
}
