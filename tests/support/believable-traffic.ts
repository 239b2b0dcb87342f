import type { WidgetEvent, WidgetEventOf } from '../../core/contract/widget-event.ts';
import { ANSWERED_TOPICS, CHAT_COMMENTS, DOWN_VOTE_REASONS, GAPS, OUTAGE, SYNONYMS, VOTE_COMMENTS, type Locale, type Topic } from './believable-topics.ts';

export interface TrafficOptions {
  /** Same seed, same events. Default 1. */
  readonly seed?: number;
  /** The last moment. */
  readonly until: Date;
  /** Default 30. */
  readonly days?: number;
  /** On a middling day. Default 60. */
  readonly visitsPerDay?: number;
  readonly site?: string;
  readonly kb?: string;
}

const HOUR_WEIGHTS = [1, 0.5, 0.3, 0.2, 0.3, 0.8, 2, 5, 9, 11, 11, 10, 9, 10, 10, 9, 9, 10, 11, 12, 11, 8, 4, 2];
const WEEKDAY_WEIGHTS = [1.35, 1.15, 1.05, 1, 0.95, 0.8, 0.85];
const LOCALES: readonly (readonly [Locale, number])[] = [['sv', 46], ['nb', 22], ['da', 18], ['en', 14]];
const DAY_MS = 86_400_000;

/**
 * A month of traffic as the sample shop might see it: four languages, working hours, typing mistakes, gaps in the
 * content, words that only visitors use, and a Tuesday morning on which nobody could pay. Seeded: tests know what is in it.
 */
export function believableTraffic(options: TrafficOptions): WidgetEvent[] {
  const { until, days = 30, visitsPerDay = 60 } = options;
  const dice = createDice(options.seed ?? 1);
  const events: WidgetEvent[] = [];
  const firstDay = Math.floor(until.getTime() / DAY_MS) - days + 1;
  const outageDay = tuesdayNear(firstDay + Math.floor(days * 0.75));
  for (let day = firstDay; day < firstDay + days; day += 1) {
    const weekday = (day + 3) % 7;
    const growth = 0.85 + (0.3 * (day - firstDay)) / days;
    const visits = Math.round(visitsPerDay * WEEKDAY_WEIGHTS[weekday]! * growth * (0.9 + dice.next() * 0.2));
    for (let n = 0; n < visits; n += 1) {
      const atMs = day * DAY_MS + dice.weighted(HOUR_WEIGHTS.map((weight, hour) => [hour, weight] as const)) * 3_600_000 + Math.floor(dice.next() * 3_600_000);
      events.push(...visit(dice, atMs, options));
    }
    if (day === outageDay) for (let n = 0; n < visitsPerDay * 1.4; n += 1) events.push(...outageVisit(dice, day * DAY_MS + 7 * 3_600_000 + Math.floor(dice.next() * 4 * 3_600_000), options));
  }
  return events.filter((event) => Date.parse(event.at) <= until.getTime()).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function visit(dice: Dice, startMs: number, options: TrafficOptions): WidgetEvent[] {
  const locale = dice.weighted(LOCALES);
  const kind = dice.weighted([['answered', 52], ['gap', 14], ['synonym', 6], ['unhelpful', 7], ['no_click', 9], ['suggestion', 12]] as const);
  if (kind === 'gap') return gapVisit(dice, startMs, locale, options);
  if (kind === 'synonym') {
    const synonym = dice.weighted(SYNONYMS.filter((candidate) => candidate.locale === locale).map((candidate) => [candidate, candidate.weight] as const));
    const recorder = record(dice, startMs, locale, '/my-pages/returns', options);
    recorder.search(synonym.says, dice.next() < 0.6 ? 0 : 2, 0.2, []);
    recorder.pause(6, 20);
    recorder.search(synonym.means, 4, 0.9, [synonym.article]);
    recorder.pause(2, 6);
    recorder.open(synonym.means, synonym.article, 1);
    if (dice.next() < 0.3) recorder.vote(synonym.article, 'up');
    return recorder.events;
  }
  const topic = dice.weighted(ANSWERED_TOPICS.map((candidate) => [candidate, candidate.weight] as const));
  const article = topic.article!;
  const recorder = record(dice, startMs, locale, dice.of(topic.pages), options);
  if (kind === 'suggestion') {
    recorder.read(article, 'suggestion');
    if (dice.next() < 0.2) recorder.vote(article, 'up');
    return recorder.events;
  }
  const wording = mistype(dice, dice.of(topic.wordings[locale]));
  recorder.search(wording, 2 + Math.floor(dice.next() * 7), 0.7 + dice.next() * 0.3, [article, dice.of(ANSWERED_TOPICS).article!]);
  if (kind === 'no_click') return recorder.events;
  recorder.pause(2, 8);
  recorder.open(wording, article, dice.next() < 0.75 ? 1 : 2);
  if (kind === 'unhelpful') {
    recorder.vote(article, 'down');
    if (dice.next() < 0.35) recorder.contact([wording], [article]);
    return recorder.events;
  }
  if (dice.next() < 0.32) recorder.vote(article, 'up');
  else if (dice.next() < 0.06) recorder.contact([wording], [article]);
  return recorder.events;
}

function gapVisit(dice: Dice, startMs: number, locale: Locale, options: TrafficOptions): WidgetEvent[] {
  const gap: Topic = dice.weighted(GAPS.map((candidate) => [candidate, candidate.weight] as const));
  const recorder = record(dice, startMs, locale, dice.of(gap.pages), options);
  const wordings = gap.wordings[locale];
  const first = dice.of(wordings);
  const searches = [first];
  const weak = dice.next() < 0.4;
  recorder.search(first, weak ? 3 : 0, weak ? 0.25 : 0, weak ? ['contact/contact-us'] : []);
  if (wordings.length > 1 && dice.next() < 0.35) {
    recorder.pause(7, 25);
    const second = wordings.find((wording) => wording !== first)!;
    searches.push(second);
    recorder.search(second, 0, 0, []);
  }
  const said = gap.missing === undefined ? undefined : dice.of(gap.missing[locale]);
  if (said !== undefined && dice.next() < 0.18) {
    recorder.pause(5, 20);
    recorder.missing(searches.at(-1)!, said);
  }
  if (dice.next() < 0.24) recorder.contact(searches, []);
  return recorder.events;
}

function outageVisit(dice: Dice, startMs: number, options: TrafficOptions): WidgetEvent[] {
  const locale = dice.weighted(LOCALES);
  const recorder = record(dice, startMs, locale, '/checkout', options);
  const wording = dice.of(OUTAGE[locale]);
  recorder.search(wording, 2, 0.35, ['payment/payment-declined']);
  if (dice.next() < 0.5) recorder.contact([wording], []);
  return recorder.events;
}

/** Writes down what one visitor does, in the order of their clock. */
function record(dice: Dice, startMs: number, locale: Locale, page: string, { site = 'tallvik', kb = 'sample' }: TrafficOptions) {
  const events: WidgetEvent[] = [];
  const visitId = dice.uuid(startMs);
  let atMs = startMs;
  const pause = (leastSeconds: number, mostSeconds: number): void => {
    atMs += Math.round((leastSeconds + dice.next() * (mostSeconds - leastSeconds)) * 1000);
  };
  const common = () => ({ id: dice.uuid(atMs), at: new Date(atMs).toISOString(), visit: visitId, site, kb, locale, page });
  const read = (article: string, source: WidgetEventOf<'article_view'>['source']): void => {
    events.push({ ...common(), type: 'article_view', article, source });
    const readMs = Math.round(8_000 + dice.next() * 70_000);
    atMs += readMs;
    events.push({ ...common(), type: 'article_view', article, source, readMs });
  };
  return {
    events,
    pause,
    read,
    search(query: string, results: number, answerable: number, top: string[]): void {
      events.push({ ...common(), type: 'search', query, results, answerable: Math.round(answerable * 100) / 100, top, ms: Math.round(3 + dice.next() * 20), trigger: dice.next() < 0.7 ? 'typing' : 'enter' });
    },
    open(query: string, article: string, rank: number): void {
      events.push({ ...common(), type: 'result_open', query, article, rank });
      read(article, 'search');
    },
    vote(article: string, vote: 'up' | 'down'): void {
      pause(1, 4);
      events.push({ ...common(), type: 'feedback', article, vote, reason: vote === 'down' ? dice.of(DOWN_VOTE_REASONS) : '', comment: vote === 'down' && dice.next() < 0.3 ? dice.of(VOTE_COMMENTS[locale]) : '' });
    },
    missing(query: string, comment: string): void {
      events.push({ ...common(), type: 'missing_answer', query, comment });
    },
    contact(searches: string[], articles: string[]): void {
      pause(4, 20);
      events.push({ ...common(), type: 'escalation', channel: 'chat', adapter: 'desk', outcome: 'opened', searches, articles });
      pause(15, 60);
      events.push({ ...common(), type: 'escalation', channel: 'chat', adapter: 'desk', outcome: 'sent', searches, articles });
      if (dice.next() < 0.2) {
        pause(120, 600);
        const [score, comment] = dice.of(CHAT_COMMENTS[locale]);
        events.push({ ...common(), type: 'rating', kind: 'csat', score, comment: dice.next() < 0.5 ? comment : '', conversation: dice.uuid(atMs) });
      }
    },
  };
}

/** Now and then two letters are swapped or one is missing. */
function mistype(dice: Dice, wording: string): string {
  if (wording.length < 6 || dice.next() > 0.06) return wording;
  const at = 1 + Math.floor(dice.next() * (wording.length - 3));
  return dice.next() < 0.5 ? wording.slice(0, at) + wording[at + 1]! + wording[at]! + wording.slice(at + 2) : wording.slice(0, at) + wording.slice(at + 1);
}

function tuesdayNear(day: number): number {
  return day - ((((day + 3) % 7) - 1 + 7) % 7);
}

interface Dice {
  /** 0 to below 1. */
  next(): number;
  of<TValue>(values: readonly TValue[]): TValue;
  weighted<TValue>(values: readonly (readonly [TValue, number])[]): TValue;
  /** Version 7: begins with the time. */
  uuid(atMs: number): string;
}

/** Mulberry32: small, fast, and the same everywhere. */
function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const hex = (digits: number): string => Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('');
  return {
    next,
    of: (values) => values[Math.floor(next() * values.length)]!,
    weighted(values) {
      let left = next() * values.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of values) {
        left -= weight;
        if (left < 0) return value;
      }
      return values.at(-1)![0];
    },
    uuid(atMs) {
      const time = Math.floor(atMs).toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${'89ab'[Math.floor(next() * 4)]}${hex(3)}-${hex(12)}`;
    },
  };
}
