import type { KnowledgeSource } from '../knowledge/knowledge-base.ts';

/** A call of one of the element's methods, or a sign from the page: `['search', 'invoice']`. */
export type WidgetCommand = readonly [name: string, ...values: unknown[]];

/** What the first stage hands to the panel when its script has arrived. */
export interface PanelStart extends KnowledgeSource {
  /**
   * Gives the commands that came before the panel, and from now on each one as it comes.
   * @param listener Says whether it could be done.
   */
  listen(listener: (command: WidgetCommand) => boolean): void;
}

/** The panel's script, which the first stage loads by its name. */
export interface PanelModule { mountPanel(element: HTMLElement, start: PanelStart): Promise<void> }
