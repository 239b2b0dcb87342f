import type { TemplateResult } from 'lit/html.js';
import type { KbManifest, Notice, OverviewArticle } from '../../core/contract/kb-manifest.ts';
import type { Knowledge } from '../knowledge/knowledge-base.ts';
import type { WidgetTexts } from '../texts/widget-texts.ts';
import type { PageHelp } from './page-help.ts';
import type { ArticleSource, ArticleView, SearchState } from './panel-state.ts';
import type { PlaceInPage } from './place-in-page.ts';

/** What the visitor can do in a view. */
export interface PanelActions {
  /** @param isComposing True in the middle of a character that an input method composes. */
  type(query: string, isComposing: boolean): void;
  submitQuery(): void;
  clearQuery(): void;
  openArticle(id: string, from: ArticleSource): void;
  openContact(): void;
  openConversation(): void;
  vote(view: ArticleView, vote: 'up' | 'down', reason?: string, comment?: string): void;
  askReason(view: ArticleView): void;
  retryArticle(view: ArticleView): void;
  retry(): void;
  showAllResults(): void;
  sendMissing(comment: string): void;
  /** Articles and words in another language of the knowledge base, whatever the page's is. */
  chooseLanguage(locale: string): void;
  scrollToAnchor(anchor: string): void;
  tick(view: ArticleView, ticked: readonly number[]): void;
  /** Says something to screen readers, once. */
  announce(text: string): void;
  /** Shows what has changed. */
  refresh(): void;
  back(): void;
  close(): void;
}

/** What a view is made of: values to show, and what the visitor can do. Views are functions from this to a template. */
export interface PanelContext extends PanelActions, PageHelp {
  readonly texts: WidgetTexts;
  readonly knowledge: Knowledge;
  readonly manifest: KbManifest | undefined;
  readonly search: SearchState;
  /** Not in sight yet, and made in steps: the field now, what is under it later. */
  readonly isUnfinished: boolean;
  /** The suggestions came when the visitor was about to press one of the popular ones: those stay where they are. */
  readonly isLate: boolean;
  readonly notices: readonly Notice[];
  /** Where the panel stands in the page; undefined where it comes and goes over it. */
  readonly inPage: Pick<PlaceInPage, 'mode'> | undefined;
  /** Somebody receives votes and missing answers: without a server the widget does not ask what nobody will read. */
  readonly listens: boolean;
  /** There is a way to a human. */
  readonly hasContact: boolean;
  readonly hasConversation: boolean;
  /** What the overview says of an article, by its id or by the path of its page. */
  find(idOrPath: string): OverviewArticle | undefined;
  /** Absolute address of a path of the knowledge base. */
  address(path: string): string;
  /** Where a dialog over everything may be put. */
  readonly overlays: ParentNode & Node;
  /** The search field. */
  readonly field: HTMLInputElement;
  /** Address of the help centre's start page in this locale. */
  readonly helpCentre: string;
}

export type PanelTemplate = TemplateResult | symbol;

/** Runs `act` for a plain click on a link, and leaves clicks that ask for a tab or window of its own to the browser. */
export function onPlainClick(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}
