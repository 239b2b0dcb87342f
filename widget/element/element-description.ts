/**
 * What a page can say to `<hjelp-widget>` and hear from it, in one place. From this come custom-elements.json (which
 * editors read), and the types for TypeScript, React, Vue and Svelte; a test holds it to the code and to docs/widget.md.
 *
 * Written out rather than read from the element's class: the loader makes its methods in a loop, to be small.
 */
export interface ElementDescription {
  readonly tag: string;
  readonly description: string;
  readonly attributes: readonly Described<{ readonly type: string; readonly default?: string }>[];
  readonly methods: readonly Described<{ readonly parameters: readonly { readonly name: string; readonly type: string; readonly optional?: boolean }[] }>[];
  readonly events: readonly Described<{ readonly detail: string; readonly cancelable?: boolean }>[];
  readonly cssProperties: readonly Described<{ readonly default: string }>[];
  readonly cssParts: readonly Described<object>[];
  readonly cssStates: readonly Described<object>[];
}
type Described<T> = T & { readonly name: string; readonly description: string };

export const HJELP_WIDGET: ElementDescription = {
  tag: 'hjelp-widget',
  description: 'A help centre on your page: answers before it offers contact. Load hjelp.js once; the element may come before or after it.',
  attributes: [
    { name: 'kb', type: 'string', description: 'Address of the built knowledge base. Default: where hjelp.js lies.' },
    { name: 'locale', type: 'string', description: 'Language tag such as "sv". Default: the page\'s lang, also when it changes.' },
    { name: 'server', type: 'string', description: 'Address of "hjelp serve"; "none" switches it off. Default: server in site.yaml.' },
    { name: 'site', type: 'string', description: 'Name of the site in events. Default: id in site.yaml.' },
    { name: 'label', type: 'string', description: 'The launcher\'s text. Default: "Help" in the page\'s language.' },
    { name: 'mode', type: "'inline' | 'search'", description: 'Stands in the flow of the page instead of behind a launcher: a whole help page, or a search box. Read when the element comes into the page.' },
    { name: 'query-param', type: 'string', description: 'With mode: name of the address\'s parameter that holds the query. Read at the start, and kept up to date.' },
    { name: 'articles', type: "'pages'", description: 'Opens articles on their pages of the help centre instead of in the panel.' },
    { name: 'consent', type: "'required'", description: 'Stores and sends nothing before the page calls grantConsent().' },
    { name: 'prefetch', type: "'idle'", description: 'Loads everything when the page is idle, unless the visitor saves data.' },
    { name: 'shortcut', type: 'string', description: 'Key that opens the search, such as "?" or "mod+k" (Ctrl, or Cmd on a Mac). The page\'s own use of the key comes first, and so does writing in a field.' },
    { name: 'color-scheme', type: "'light' | 'dark'", description: 'The look. Default: the page\'s own, see "Light and dark".' },
    { name: 'density', type: "'compact' | 'comfortable'", default: 'comfortable', description: 'How close things stand in the panel.' },
    { name: 'worker', type: "'none'", description: 'Answers questions on the page instead of in a worker, for a policy that refuses workers.' },
    { name: 'trusted-types', type: 'string', description: 'Name of the Trusted Types policy that the page allows for the worker. Without it a page that gives its scripts nonces has no worker.' },
    { name: 'nonce', type: 'string', description: 'For the scripts of other vendors\' chats, where the page\'s policy wants one.' },
    { name: 'debug', type: 'boolean', description: 'Explains on the console what is wrong and what to do.' },
  ],
  methods: [
    { name: 'open', parameters: [{ name: 'view', type: "'search' | 'contact' | 'conversation'", optional: true }], description: 'Opens the panel, where the visitor was or at a view.' },
    { name: 'close', parameters: [], description: 'Closes the panel.' },
    { name: 'search', parameters: [{ name: 'query', type: 'string' }], description: 'Opens the panel with the answers to these words.' },
    { name: 'openArticle', parameters: [{ name: 'id', type: 'string' }], description: 'Opens an article by its id; "id#h-section" opens it at a section.' },
    { name: 'contact', parameters: [], description: 'Opens the ways to a human.' },
    { name: 'setContext', parameters: [{ name: 'context', type: 'HjelpContext' }], description: 'What the site knows of this visitor and page. "audience" chooses articles, "suggest" names those for this page; the rest is shown to the visitor before it goes to an agent, and goes nowhere else.' },
    { name: 'identify', parameters: [{ name: 'person', type: 'HjelpContext | null' }], description: 'Who the visitor is, such as {name: "Eva"}; treated as context is. Null when they sign out.' },
    { name: 'grantConsent', parameters: [], description: 'Lets an element with consent="required" store and send.' },
  ],
  events: [
    { name: 'hjelp-ready', detail: '{ locale: string; articles: number }', description: 'Ready to answer; once, after the first sign of interest.' },
    { name: 'hjelp-open', cancelable: true, detail: "{ view: 'search' | 'article' | 'contact' | 'conversation' }", description: 'The panel is about to open.' },
    { name: 'hjelp-close', detail: 'Record<string, never>', description: 'The panel has closed.' },
    { name: 'hjelp-search', detail: '{ query: string; results: number; answerable: number }', description: 'The visitor has stopped typing. The query is as typed and may hold personal data.' },
    { name: 'hjelp-article', cancelable: true, detail: "{ id: string; source: 'search' | 'suggestion' | 'link' | 'related' }", description: 'An article is about to open.' },
    { name: 'hjelp-vote', detail: "{ article: string; vote: 'up' | 'down'; reason: string }", description: 'The visitor said whether an article helped.' },
    { name: 'hjelp-missing', detail: '{ query: string; comment: string }', description: 'The visitor said what they hoped to find; as written.' },
    { name: 'hjelp-language', cancelable: true, detail: '{ locale: string }', description: 'The visitor chose another language in the panel.' },
    { name: 'hjelp-offer', cancelable: true, detail: '{ rule: string; article: string }', description: 'An article is about to be offered unasked, by a rule of site.yaml.' },
    { name: 'hjelp-contact', cancelable: true, detail: '{ query: string }', description: 'The ways to a human are about to open.' },
    { name: 'hjelp-conversation', detail: 'Record<string, never>', description: 'A conversation has begun.' },
    { name: 'hjelp-unread', detail: '{ count: number }', description: 'So many answers of your agents has the visitor not seen yet: when that changes.' },
    { name: 'hjelp-problem', detail: '{ code: string; detail: string }', description: 'Something does not work; the code is stable.' },
  ],
  cssProperties: [
    { name: '--hjelp-accent', default: 'from theme.brandColor', description: 'Buttons and launcher.' },
    { name: '--hjelp-on-accent', default: 'computed', description: 'Text on them.' },
    { name: '--hjelp-accent-text', default: 'computed', description: 'Links.' },
    { name: '--hjelp-accent-soft', default: 'computed', description: 'Quiet background behind accent text.' },
    { name: '--hjelp-surface', default: '#fff / #15181c', description: 'The panel\'s background.' },
    { name: '--hjelp-raised', default: '#fff / #1c2025', description: 'Background of cards.' },
    { name: '--hjelp-sunken', default: '#f4f5f6 / #22272d', description: 'Background of what lies deeper: code, rows under the pointer.' },
    { name: '--hjelp-text', default: '#1b1f23 / #e9ecef', description: 'Text.' },
    { name: '--hjelp-quiet', default: '#5b646d / #a3adb7', description: 'Second-rank text.' },
    { name: '--hjelp-line', default: '#e3e6e9 / #2e343b', description: 'Lines between things.' },
    { name: '--hjelp-field-line', default: '#878f98 / #6f7983', description: 'Edges of fields; 3 : 1 at least.' },
    { name: '--hjelp-radius', default: '.75em', description: 'Roundness of corners.' },
    { name: '--hjelp-font', default: 'the system\'s', description: 'Font family.' },
    { name: '--hjelp-width', default: '26em', description: 'Width of the panel, where the window has room.' },
    { name: '--hjelp-height', default: '44em', description: 'Height of the panel, where the window has room.' },
    { name: '--hjelp-padding', default: 'clamp(1em, 4%, 2em)', description: 'With mode: from the panel\'s edge to what is in it; 0 for a search box.' },
    { name: '--hjelp-column', default: '46em', description: 'With mode="inline": greatest width of what is in the panel.' },
    { name: '--hjelp-block', default: '20px', description: 'The launcher\'s distance from the bottom.' },
    { name: '--hjelp-inline', default: '20px', description: 'The launcher\'s distance from the side.' },
  ],
  cssParts: ([
    ['launcher', 'The button in the corner.'], ['panel', 'The whole panel.'], ['header', 'Its first line.'], ['logo', 'The site\'s picture in it.'], ['title', 'The site\'s name in it.'], ['footer', 'Its last line.'],
    ['search', 'Form of the search.'], ['search-label', 'The question over the field.'], ['search-field', 'The field.'], ['suggestion', 'An article offered before anyone types.'], ['results', 'The list of answers.'], ['result', 'One answer.'],
    ['result-title', 'Its title.'], ['result-passage', 'The passage that answers.'], ['more-results', 'Button for less likely answers.'], ['weak', 'Said above weak answers.'], ['no-answer', 'Said when nothing was found.'], ['missing', 'Form for what is missing.'],
    ['notice', 'A notice of today.'], ['notices', 'The list of them.'], ['language', 'Choice of language.'], ['other-language', 'Said where articles are in another language.'],
    ['article', 'An open article.'], ['article-title', 'Its title.'], ['article-body', 'Its text.'], ['article-footer', 'What stands under it.'], ['contents', 'Its table of contents.'],
    ['print-button', 'Prints it.'], ['share-button', 'Shares its address.'], ['vote', 'Did it help?'], ['reasons', 'Why it did not.'], ['thanks', 'Said after a vote or a word.'], ['related', 'Articles to read next.'], ['offer', 'An article offered unasked.'],
    ['contact-button', 'The way to a human.'], ['conversation-button', 'The way back to a running conversation.'], ['help-centre-link', 'Link to the help centre.'], ['back-button', 'One view back.'], ['close-button', 'Closes the panel.'], ['trouble', 'Said when something does not work.'],
  ] as const).map(([name, description]) => ({ name, description })),
  cssStates: [
    { name: 'ready', description: 'With mode: the panel has taken the place of what the page wrote into the element.' },
    { name: 'asked', description: 'With mode: there is something in the field, or an article or the contact view is open.' },
  ],
};
