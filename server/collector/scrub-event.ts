import { MAX_COMMENT_LENGTH, MAX_QUERY_LENGTH, type WidgetEvent } from '../../core/contract/widget-event.ts';
import { scrubPagePath, scrubPersonalData } from '../../core/privacy/personal-data.ts';

/**
 * The event without personal data. The widget scrubs before it sends; a page can send events without the widget, and an
 * old widget may know less, so everything that a visitor can type in, and the page's path, is scrubbed here again.
 * Texts keep the lengths that the event's schema allows, since placeholders can be longer than what they replace.
 */
export function scrubEvent(event: WidgetEvent): WidgetEvent {
  const common = { ...event, visit: printable(event.visit), site: printable(event.site), kb: printable(event.kb), page: scrubPagePath(printable(event.page)) || '/' };
  switch (common.type) {
    case 'search':
      return { ...common, query: scrub(common.query, MAX_QUERY_LENGTH), top: common.top.map(printable) };
    case 'result_open':
      return { ...common, query: scrub(common.query, MAX_QUERY_LENGTH), article: printable(common.article) };
    case 'missing_answer':
      return { ...common, query: scrub(common.query, MAX_QUERY_LENGTH), comment: scrub(common.comment, MAX_COMMENT_LENGTH) };
    case 'article_view':
      return { ...common, article: printable(common.article) };
    case 'feedback':
      return { ...common, article: printable(common.article), reason: scrub(common.reason, 200), comment: scrub(common.comment, MAX_COMMENT_LENGTH) };
    case 'escalation':
      return { ...common, searches: common.searches.map((query) => scrub(query, MAX_QUERY_LENGTH)), articles: common.articles.map(printable) };
    case 'rating':
      return { ...common, comment: scrub(common.comment, MAX_COMMENT_LENGTH) };
    case 'proactive':
      return common;
  }
}

function scrub(text: string, mostCharacters: number): string {
  const clean = scrubPersonalData(printable(text));
  // Not in the middle of a character outside the basic plane.
  return clean.length <= mostCharacters ? clean : clean.slice(0, mostCharacters).replace(/[\uD800-\uDBFF]$/u, '');
}

/** Control characters become blanks (line breaks stay), halves of characters the replacement character: logs, CSV files and terminals read these texts too. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu, ' ').replace(/\p{Surrogate}/gu, '\uFFFD');
}
