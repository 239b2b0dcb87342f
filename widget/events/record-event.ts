import { MAX_COMMENT_LENGTH, MAX_QUERY_LENGTH, type WidgetEvent, type WidgetEventOf, type WidgetEventType } from '../../core/contract/widget-event.ts';
import { scrubPagePath, scrubPersonalData } from '../../core/privacy/personal-data.ts';
import { newEventId } from './visit-id.ts';

/** What every event of a visit says. */
export interface EventSituation {
  readonly visit: string;
  readonly site: string;
  readonly kb: string;
  readonly locale: string;
  /** Address or path of the page; query string and fragment are dropped. */
  readonly page: string;
}

type Common = 'id' | 'at' | 'visit' | 'site' | 'kb' | 'locale' | 'page' | 'type';
/** The fields of one kind of event beside those that all have. */
export type EventFields<TType extends WidgetEventType> = Omit<WidgetEventOf<TType>, Common>;

/**
 * Makes an event that the collector will take: with an id and a time, without personal data, and within all limits.
 * Every text that a visitor can type in passes through the scrubber here.
 * @param at The visitor's clock.
 */
export function recordEvent<TType extends WidgetEventType>(type: TType, situation: EventSituation, fields: EventFields<TType>, at: Date = new Date()): WidgetEventOf<TType> {
  const common = {
    id: newEventId(at.getTime()), type, at: at.toISOString(), visit: situation.visit, site: short(situation.site), kb: short(situation.kb),
    locale: situation.locale.slice(0, 35), page: scrubPagePath(situation.page),
  };
  return { ...common, ...withinLimits(fields) } as unknown as WidgetEventOf<TType>;
}

/** Longest list and longest short text of the schemas. */
const MOST_LISTED = { top: 20, searches: 50, articles: 50 } as const;
const MOST_MS = 86_400_000;

function withinLimits(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (name === 'query') clean[name] = scrubbed(value as string, MAX_QUERY_LENGTH);
    else if (name === 'comment') clean[name] = scrubbed(value as string, MAX_COMMENT_LENGTH);
    // The newest are the nearest to what went wrong.
    else if (name === 'searches') clean[name] = (value as string[]).slice(-MOST_LISTED.searches).map((query) => scrubbed(query, MAX_QUERY_LENGTH));
    else if (name === 'articles') clean[name] = (value as string[]).slice(-MOST_LISTED.articles).map(short);
    else if (name === 'top') clean[name] = (value as string[]).slice(0, MOST_LISTED.top).map(short);
    else if (name === 'ms' || name === 'readMs') clean[name] = Math.min(Math.max(Math.round(value as number), 0), MOST_MS);
    else if (name === 'answerable') clean[name] = Math.min(Math.max(value as number, 0), 1);
    else clean[name] = typeof value === 'string' ? short(value) : value;
  }
  return clean;
}

/** Scrubbed before it is shortened, so that no half of a number slips through; a cut never splits a character. */
function scrubbed(text: string, most: number): string {
  return scrubPersonalData(text.trim().slice(0, most * 4)).slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
}

function short(text: string): string {
  return text.slice(0, 200);
}

export type { WidgetEvent };
