import type { KbManifest } from '../../../core/contract/kb-manifest.ts';
import type { SearchHit } from '../../../core/search/search-answer.ts';
import { EventQueue } from '../../../widget/events/event-queue.ts';
import { Visit } from '../../../widget/events/visit.ts';
import { currentConversation } from '../../../widget/escalation/conversation-session.ts';
import { readStored } from '../../../widget/knowledge/browser-store.ts';
import { brandPalettes } from '../../../core/contract/brand-palette.ts';
import { controlCss } from '../../../widget/panel/control-styles.ts';
import '../../../widget/panel/contact-view.ts';
import '../../../widget/panel/conversation-view.ts';
import { panelCss } from '../../../widget/panel/panel-styles.ts';
import { themeCss } from '../../../widget/panel/widget-theme.ts';
import * as en from '../../../widget/texts/contact-en.ts';
import * as da from '../../../widget/texts/contact-da.ts';
import * as nb from '../../../widget/texts/contact-nb.ts';
import * as sv from '../../../widget/texts/contact-sv.ts';

/** The page in which browser tests put the widget's parts: a panel's frame without the panel's program. */
const TEXTS = { en, sv, nb, da };

export interface MountOptions {
  locale?: keyof typeof TEXTS;
  server?: string;
  site?: Partial<KbManifest['site']>;
  siteAttributes?: Record<string, string>;
  /** What the search offers while the visitor writes. */
  hits?: { id: string; title: string }[];
}

class Stage {
  readonly problems: string[] = [];
  readonly heard: { type: string; detail: unknown }[] = [];
  visit: Visit | undefined;
  queue: EventQueue | undefined;
  #frame: HTMLElement | undefined;

  makeVisit(options: { server?: string; consent?: 'granted' | 'required'; site?: string } = {}): Visit {
    this.visit = new Visit({
      site: options.site ?? 'stage', kb: 'abc123', locale: () => 'sv', page: () => location.pathname, consent: options.consent ?? 'granted',
      onProblem: (code, detail) => { this.problems.push(`${code}: ${detail}`); },
      ...(options.server !== undefined && { server: options.server }),
    });
    return this.visit;
  }

  makeQueue(server: string): EventQueue {
    this.queue = new EventQueue({ server, onProblem: (code, detail) => { this.problems.push(`${code}: ${detail}`); } });
    return this.queue;
  }

  /** Puts a view where the panel would put it. */
  mount(view: 'contact' | 'conversation', { locale = 'sv', server, site = {}, siteAttributes = {}, hits = [] }: MountOptions): void {
    this.#frame?.remove();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeCss(site.theme ?? {}, brandPalettes(site.theme?.brandColor), 'light dark') + controlCss + panelCss);
    root.adoptedStyleSheets = [sheet];
    const dialog = document.createElement('dialog');
    dialog.className = innerWidth <= 480 ? 'panel full' : 'panel';
    dialog.lang = locale;
    const section = document.createElement('section');
    section.className = `view ${view}`;
    section.tabIndex = -1;
    const bar = document.createElement('header');
    bar.className = 'bar';
    const title = document.createElement('p');
    title.className = 'bar-title';
    title.textContent = 'Fjordkraft';
    bar.append(title);
    const element = document.createElement(`hjelp-${view}-view`);
    const manifest: KbManifest = {
      format: 1, release: 'abc123', defaultLocale: 'sv', locales: {},
      site: { id: 'stage', fallbacks: {}, channels: [], theme: {}, ...site },
    };
    Object.assign(element, {
      visit: this.visit ?? this.makeVisit(server === undefined ? {} : { server }), manifest, texts: TEXTS[locale], locale, pageTitle: 'Kassan – Fjordkraft', siteAttributes, server,
      suggest: async () => hits.map(({ id, title: name }): SearchHit => ({ id, title: name, titleMarks: [], category: '', path: `${id}/`, score: 1, pinned: false })),
    });
    for (const type of ['conversation-started', 'open-conversation', 'view-back', 'open-article', 'new-conversation']) {
      dialog.addEventListener(type, (event) => { this.heard.push({ type, detail: (event as CustomEvent).detail as unknown }); });
    }
    section.append(element);
    dialog.append(bar, section);
    root.append(dialog);
    document.body.append(host);
    dialog.show();
    element.focus();
    this.#frame = host;
  }

  current(server: string): unknown { return currentConversation(server); }
  stored(key: string): Promise<unknown> { return readStored(key); }
}

declare global {
  interface Window { stage: Stage }
}
window.stage = new Stage();
