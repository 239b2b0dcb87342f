import { matchesPagePattern } from '../../core/contract/page-pattern.ts';
import { localizedText, type Channel, type SiteConfig } from '../../core/contract/site-config.ts';
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
  /** E-mail address, telephone number or web address; empty for the desk. */
  readonly target: string;
  readonly opening: Opening;
}

export interface ChannelQuestion {
  readonly site: Pick<SiteConfig, 'channels' | 'openingHours' | 'holidays' | 'fallbacks'>;
  /** Absent means that there is no server, and so no desk. */
  readonly server: string | undefined;
  /** Path of the page. */
  readonly page: string;
  readonly locale: string;
  readonly now: Date;
}

/** The channels to offer, in the site's order, each open or closed. A channel without its address is left out, and so is the desk without a server. */
export function openChannels({ site, server, page, locale, now }: ChannelQuestion): OfferedChannel[] {
  const fallbacks = site.fallbacks[locale] ?? [];
  const text = (value: Channel['title']): string => localizedText(value, locale, fallbacks);
  return site.channels
    .filter(({ type }) => type !== 'desk' || server !== undefined)
    .filter(({ pages }) => pages === undefined || pages.some((pattern) => matchesPagePattern(pattern, page)))
    .filter(({ locales }) => locales === undefined || locales.includes(locale))
    .map((channel): OfferedChannel => ({
      id: channel.id,
      type: channel.type,
      title: text(channel.title),
      description: text(channel.description),
      target: safeTarget(channel.type, text({ desk: undefined, email: channel.address, phone: channel.number, link: channel.url }[channel.type])),
      // A web page and a letter box have no hours unless they are given some.
      opening: openingAt(now, channel.openingHours ?? (channel.type === 'link' || channel.type === 'email' ? undefined : site.openingHours), site.holidays?.closed ?? []),
    }))
    .filter(({ type, target }) => type === 'desk' || target !== '');
}

/** What stands in site.yaml becomes a link: nothing but an address, a number, or a web address may. */
function safeTarget(type: Channel['type'], target: string): string {
  const bare = target.trim();
  switch (type) {
    case 'email': return /^[^\s@<>"?&]+@[^\s@<>"?&]+$/u.test(bare) ? bare : '';
    case 'phone': return /^\+?[\d\s().-]{3,30}$/u.test(bare) ? bare : '';
    case 'link': return /^https?:\/\//iu.test(bare) || /^\/(?!\/)/u.test(bare) ? bare : '';
    default: return '';
  }
}

/**
 * Opening hours as a person would say them: "We open tomorrow at 08:00". Days and hours are those of the visitor's own
 * clock, wherever the office is. Empty for what has no opening hours.
 * @param timeZone The visitor's; default the browser's.
 */
export function describeOpening(opening: Opening, texts: ContactTexts, locale: string, now: Date, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const time = (at: Date): string => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone }).format(at);
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
  if (days < 7) return fillText(texts.opensOnDay, { time: time(opensAt), day: new Intl.DateTimeFormat(locale, { weekday: 'long', ...zone }).format(opensAt) });
  return fillText(texts.opensOnDate, { time: time(opensAt), date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...zone }).format(opensAt) });
}

function daysBetween(from: Date, to: Date, zone: { timeZone?: string }): number {
  const format = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone });
  return Math.round((Date.parse(format.format(to)) - Date.parse(format.format(from))) / 86_400_000);
}
