import { dateLocale } from '../../core/contract/date-locale.ts';
import { matchesPagePattern } from '../../core/contract/page-pattern.ts';
import { localizedText, type Channel, type SiteConfig, type WaitingTime } from '../../core/contract/site-config.ts';
import { saidByBrowser } from '../texts/said-by-browser.ts';
import { fillText } from '../texts/widget-texts.ts';
import type { ContactTexts } from '../texts/contact-texts.ts';
import { openingAt, type Opening } from './opening-times.ts';

/** A way to a human that is offered on this page, in this language. */
export interface OfferedChannel {
  readonly id: string;
  readonly type: Channel['type'];
  /** Empty when the site gives none. */
  readonly title: string;
  readonly description: string;
  /** E-mail address, telephone number, page name or web address; empty for what the widget carries itself. */
  readonly target: string;
  readonly opening: Opening;
  /** The time zone in which its hours are written; absent where it has none. */
  readonly hoursZone: string | undefined;
  /** Said while it is closed; empty when the site says nothing. */
  readonly closedMessage: string;
  readonly waitingTime: WaitingTime | undefined;
  /** Of a `chat` channel: the product, its public keys, and the fields made there. */
  readonly adapter: Channel['adapter'];
  readonly keys: NonNullable<Channel['keys']>;
  readonly fields: NonNullable<Channel['fields']>;
}

/** These go through the server. */
const NEED_SERVER: ReadonlySet<Channel['type']> = new Set(['desk', 'webhook', 'callback']);
/** What is answered later has no hours of its own accord. */
const WITHOUT_HOURS: ReadonlySet<Channel['type']> = new Set(['link', 'email', 'webhook', 'whatsapp', 'messenger', 'sms']);

export interface ChannelQuestion {
  readonly site: Pick<SiteConfig, 'channels' | 'openingHours' | 'holidays' | 'fallbacks'>;
  /** Absent means that there is no server, and so no desk. */
  readonly server: string | undefined;
  /** Path of the page. */
  readonly page: string;
  /** Categories of which the visitor has read articles on this visit. Default none. */
  readonly sections?: readonly string[];
  readonly locale: string;
  readonly now: Date;
}

/** The channels to offer, in the site's order, each open or closed. A channel without its address is left out, and so is what needs a server where there is none. */
export function openChannels({ site, server, page, sections = [], locale, now }: ChannelQuestion): OfferedChannel[] {
  const fallbacks = site.fallbacks[locale] ?? [];
  const text = (value: Channel['title']): string => localizedText(value, locale, fallbacks);
  return site.channels
    .filter(({ type }) => !NEED_SERVER.has(type) || server !== undefined)
    .filter(({ type, adapter }) => type !== 'chat' || adapter !== undefined)
    .filter(({ pages }) => pages === undefined || pages.some((pattern) => matchesPagePattern(pattern, page)))
    .filter(({ locales }) => locales === undefined || locales.includes(locale))
    .filter((channel) => channel.sections === undefined || channel.sections.some((section) => sections.includes(section)))
    .map((channel) => ({ channel, hours: channel.openingHours ?? (WITHOUT_HOURS.has(channel.type) ? undefined : site.openingHours) }))
    .map(({ channel, hours }): OfferedChannel => ({
      id: channel.id,
      type: channel.type,
      title: text(channel.title),
      description: text(channel.description),
      target: safeTarget(channel.type, text(targetOf(channel))),
      // A web page and a letter box have no hours unless they are given some.
      opening: openingNow(now, hours, site.holidays ?? {}),
      hoursZone: hours?.timeZone,
      closedMessage: text(channel.closedMessage),
      waitingTime: channel.waitingTime,
      adapter: channel.adapter,
      keys: channel.keys ?? {},
      fields: channel.fields ?? {},
    }))
    .filter(({ type, target }) => type === 'chat' || NEED_SERVER.has(type) || target !== '');
}

function targetOf(channel: Channel): Channel['title'] {
  switch (channel.type) {
    case 'email': return channel.address;
    case 'phone': case 'sms': case 'whatsapp': return channel.number;
    case 'messenger': return channel.page;
    case 'link': return channel.url;
    default: return undefined;
  }
}

/** What stands in site.yaml becomes a link: nothing but an address, a number, or a web address may. */
function safeTarget(type: Channel['type'], target: string): string {
  const bare = target.trim();
  switch (type) {
    case 'email': return /^[^\s@<>"?&]+@[^\s@<>"?&]+$/u.test(bare) ? bare : '';
    case 'messenger': return /^[A-Za-z0-9.]{3,50}$/u.test(bare) ? bare : '';
    case 'phone': case 'sms': case 'whatsapp': return /^\+?[\d\s().-]{3,30}$/u.test(bare) ? bare : '';
    case 'link': return /^https?:\/\//iu.test(bare) || /^\/(?!\/)/u.test(bare) ? bare : '';
    default: return '';
  }
}

/**
 * Opening hours as a person would say them: "We open tomorrow at 08:00". Days and hours are those of the visitor's own
 * clock, wherever the office is; where the office's clock shows something else, the visitor's zone is named. Empty for
 * what has no opening hours.
 * @param hoursZone The office's time zone. One that nobody knows counts as UTC.
 * @param timeZone The visitor's; default the browser's.
 */
export function describeOpening(opening: Opening, texts: ContactTexts, locale: string, now: Date, hoursZone?: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const said = (what: Intl.DateTimeFormatOptions, at: Date, inLocale = locale): string => saidByBrowser(inLocale, (tag) => new Intl.DateTimeFormat(tag, { ...what, ...zone }).format(at));
  const time = (at: Date): string => {
    const isElsewhere = hoursZone !== undefined && new Intl.DateTimeFormat(locale, { ...clock, ...zone }).format(at) !== clockIn(hoursZone, locale, clock).format(at);
    return said({ ...clock, ...(isElsewhere && { timeZoneName: 'short' }) }, at);
  };
  if (opening.isOpen) {
    if (opening.isAlways) return '';
    const { closesAt } = opening;
    return closesAt && closesAt.getTime() - now.getTime() < 16 * 3_600_000 ? fillText(texts.openUntil, { time: time(closesAt) }) : texts.openNow;
  }
  const { opensAt } = opening;
  if (!opensAt) return texts.closedNow;
  const days = daysBetween(now, opensAt, zone);
  if (days === 0) return fillText(texts.opensToday, { time: time(opensAt) });
  if (days === 1) return fillText(texts.opensTomorrow, { time: time(opensAt) });
  if (days < 7) return fillText(texts.opensOnDay, { time: time(opensAt), day: said({ weekday: 'long' }, opensAt) });
  return fillText(texts.opensOnDate, { time: time(opensAt), date: said({ day: 'numeric', month: 'long' }, opensAt, dateLocale(locale)) });
}

/** On a page with an `Intl` of its own nothing is known of hours: better a message that waits than no way to leave one. */
function openingNow(...values: Parameters<typeof openingAt>): Opening {
  try {
    return openingAt(...values);
  } catch {
    return { isOpen: true, isAlways: true };
  }
}

function clockIn(timeZone: string, locale: string, clock: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...clock, timeZone });
  } catch {
    return new Intl.DateTimeFormat(locale, { ...clock, timeZone: 'UTC' });
  }
}

function daysBetween(from: Date, to: Date, zone: { timeZone?: string }): number {
  const format = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone });
  return Math.round((Date.parse(format.format(to)) - Date.parse(format.format(from))) / 86_400_000);
}
