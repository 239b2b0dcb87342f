import * as v from 'valibot';
import { CHAT_KEY_NAMES, CHAT_PRODUCT_NAMES, PACKET_PARTS } from './chat-products.ts';
import { readDocument } from './read-document.ts';
import { LocaleSchema } from './locale.ts';

/** A text in one language for all, or one per locale: `Help` or `{en: Help, sv: Hjälp}`. */
export const LocalizedTextSchema = v.union([v.string(), v.record(LocaleSchema, v.string())]);
export type LocalizedText = v.InferOutput<typeof LocalizedTextSchema>;

export { localizedText } from './localized-text.ts';

const httpUrl = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/u, 'an address that starts with https:// or http://'));
const timeRange = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/u, 'opening hours such as "08:00-17:00"'));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'a date such as "2026-12-24"'));
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** When people answer. Times are local to `timeZone`. */
const OpeningHoursSchema = v.strictObject({
  /** IANA name such as `Europe/Stockholm`. */
  timeZone: v.string(),
  /** Ranges per weekday; an absent or empty day is closed. */
  weekly: v.strictObject(v.entriesFromList(WEEKDAYS, v.optional(v.array(timeRange)))),
});

/** How long an answer takes: `{minutes: 5}`; `{url: …}` of a public JSON document with a number `minutes`; `{queue: desk}`, the built-in desk's own queue. */
const WaitingTimeSchema = v.strictObject({
  /** A fixed time. */
  minutes: v.optional(v.pipe(v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/u, 'a whole number of minutes'), v.transform(Number))]), v.number(), v.minValue(0), v.maxValue(10_080))),
  url: v.optional(httpUrl),
  queue: v.optional(v.literal('desk')),
});

/** What a channel can be. */
export const CHANNEL_TYPES = ['desk', 'chat', 'email', 'phone', 'callback', 'whatsapp', 'messenger', 'sms', 'webhook', 'link'] as const;

/** One way to reach a human. What each type needs is said at its key. */
const ChannelSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/u, 'lower-case letters, digits and hyphens')),
  /**
   * `desk` is the built-in chat, `chat` another product's (needs `adapter` and `keys`); `email` needs `address`; `phone`,
   * `sms` and `whatsapp` need `number`; `messenger` needs `page`; `link` needs `url`. `webhook` and `callback` go through the
   * server, which is told where by the environment.
   */
  type: v.picklist(CHANNEL_TYPES),
  title: v.optional(LocalizedTextSchema),
  description: v.optional(LocalizedTextSchema),
  address: v.optional(LocalizedTextSchema),
  number: v.optional(LocalizedTextSchema),
  url: v.optional(LocalizedTextSchema),
  /** Name of the Facebook page, of a `messenger` channel. */
  page: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9.]{3,50}$/u, 'the page\'s name as in m.me/NAME'))),
  /** Which product a `chat` channel is. */
  adapter: v.optional(v.picklist(CHAT_PRODUCT_NAMES)),
  /** Public keys of the product; docs/channels.md lists them. */
  keys: v.optional(v.strictObject(v.entriesFromList(CHAT_KEY_NAMES, v.optional(v.string())))),
  /** Names or ids of fields made in the product's own settings, by what of the handover goes into them. */
  fields: v.optional(v.strictObject(v.entriesFromList(PACKET_PARTS, v.optional(v.string())))),
  /** Only on these pages (path patterns); absent means everywhere. */
  pages: v.optional(v.array(v.string())),
  /** Only in these locales; absent means all. */
  locales: v.optional(v.array(LocaleSchema)),
  /** Only for visitors who have read an article of one of these categories on this visit; absent means all. */
  sections: v.optional(v.array(v.string())),
  waitingTime: v.optional(WaitingTimeSchema),
  /** Shown while it is closed, beside when it opens. */
  closedMessage: v.optional(LocalizedTextSchema),
  /** Hours of this channel where they differ from the site's. */
  openingHours: v.optional(OpeningHoursSchema),
});
export type Channel = v.InferOutput<typeof ChannelSchema>;
export type ChannelType = Channel['type'];
export type WaitingTime = v.InferOutput<typeof WaitingTimeSchema>;
export type OpeningHours = v.InferOutput<typeof OpeningHoursSchema>;
/** Days that are not as the week says; of all of them the builder writes dates. */
export type SpecialDays = Partial<Pick<NonNullable<SiteConfig['holidays']>, 'closed' | 'hours' | 'closesAt'>>;

const CategorySchema = v.strictObject({
  /** The folder's name. */
  id: v.string(),
  title: v.optional(LocalizedTextSchema),
  description: v.optional(LocalizedTextSchema),
});

const ThemeSchema = v.strictObject({
  /** `#rrggbb`; buttons and links take it, with text of enough contrast computed from it. */
  brandColor: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/u, 'a colour such as "#1f5d4c"'))),
  /** Path of a picture in the content folder. */
  logo: v.optional(v.string()),
  /** Corner of the window in which the launcher sits. */
  position: v.optional(v.picklist(['bottom-right', 'bottom-left'])),
  /** How round corners are; `soft` if absent. */
  corners: v.optional(v.picklist(['square', 'soft', 'round'])),
  /** How close things stand in the widget's panel; `comfortable` if absent. */
  density: v.optional(v.picklist(['comfortable', 'compact'])),
});

/** One rule that offers an article unasked. */
const ProactiveRuleSchema = v.strictObject({
  /** Names the rule in events. */
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/u, 'lower-case letters, digits and hyphens')),
  /** Id of the article that is offered. */
  article: v.string(),
  /** What it waits for. */
  when: v.picklist(['time', 'scroll', 'returning', 'error', 'rage-clicks', 'abandoned-form']),
  /** Only on these pages (path patterns); absent means everywhere. */
  pages: v.optional(v.array(v.string())),
  /** `time`: seconds on the page (30). `abandoned-form`: seconds without writing in a form that was begun (45). */
  seconds: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(3600))),
  /** `scroll`: how far down the page, in percent (75). */
  percent: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(100))),
  /** `returning`: at which time on the same page (2). */
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20))),
  /** `error`: name of the event that your page sends to `window` (`hjelp-trouble`). */
  event: v.optional(v.pipe(v.string(), v.regex(/^[\w:.-]{1,100}$/u, 'the name of an event'))),
  /** What is said; the article's title if absent. */
  text: v.optional(LocalizedTextSchema),
  /** Percent of visits that are counted and not offered anything (10), so that the effect can be told. */
  holdout: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});
export type ProactiveRule = v.InferOutput<typeof ProactiveRuleSchema>;

/** `content/site.yaml`. Every key is optional but the reader fills in what is absent. Unknown keys are refused. */
export const SiteConfigSchema = v.strictObject({
  /** Names the site in events and conversations. */
  id: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/u, 'lower-case letters, digits and hyphens, at most 64')), 'help'),
  name: v.optional(LocalizedTextSchema, 'Help'),
  /** Where the help centre will live; canonical links, language alternates and the sitemap need it. */
  baseUrl: v.optional(httpUrl),
  locales: v.optional(v.pipe(v.array(LocaleSchema), v.minLength(1, 'at least one language tag'))),
  defaultLocale: v.optional(LocaleSchema),
  /** Which locales to try, in order, when one lacks something. */
  fallbacks: v.optional(v.record(LocaleSchema, v.array(LocaleSchema)), {}),
  /** Order and titles. Folders that are not listed come after, by name. */
  categories: v.optional(v.array(CategorySchema), []),
  /** Address of `hjelp serve`; absent means that the site has no server. `same-origin` is the server that serves these files. */
  server: v.optional(v.union([httpUrl, v.literal('same-origin')])),
  /** Pages that may send events; the same origin and localhost always may. */
  origins: v.optional(v.array(httpUrl), []),
  channels: v.optional(v.array(ChannelSchema), []),
  /**
   * How contact stands to the articles: `answers-first` offers it after a search or a read, `side-by-side` from the start,
   * `contact-first` begins with it. In each there is always a way to a human. Absent means `answers-first`.
   */
  contactMode: v.optional(v.picklist(['answers-first', 'side-by-side', 'contact-first'])),
  /** How the built-in desk works. */
  desk: v.optional(v.strictObject({
    /** `by-hand` (default): agents take what waits. `round-robin`: each conversation goes to the agent who is there and whose turn it is. */
    assignment: v.optional(v.picklist(['by-hand', 'round-robin'])),
    /** The one question after closing: `thumb` (default: did it help), `csat` (1–5), `nps` (0–10) or `ces` (effort, 1–7). */
    ask: v.optional(v.picklist(['thumb', 'csat', 'nps', 'ces'])),
  })),
  openingHours: v.optional(OpeningHoursSchema),
  holidays: v.optional(v.strictObject({
    /** ISO 3166 country codes, such as `SE`: on their public holidays everything is closed. */
    countries: v.optional(v.array(v.string()), []),
    /** More days on which everything is closed. */
    closed: v.optional(v.array(isoDate), []),
    /** Public holidays on which you are open all the same. */
    open: v.optional(v.array(isoDate), []),
    /** The eves on which shops and offices of these countries are closed, such as Christmas Eve, count too; some of them from noon or later only. Default false. */
    eves: v.optional(v.union([v.boolean(), v.pipe(v.picklist(['true', 'false']), v.transform((text) => text === 'true'))])),
    /** Other hours on one day, by date, for every channel that has hours: `{2026-12-23: ['08:00-12:00']}`. They hold on holidays too; none is a closed day. */
    hours: v.optional(v.record(isoDate, v.array(timeRange))),
    /** Days that end early, by date: `{2026-12-31: '14:00'}`. */
    closesAt: v.optional(v.record(isoDate, v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'a time such as "14:00"')))),
  })),
  /** Rules that offer an article unasked, at most once a visit. */
  proactive: v.optional(v.array(ProactiveRuleSchema)),
  /** The widget's words that you want otherwise, by language and place: `{en: {search.label: Ask us anything}}`. The other words stay. */
  texts: v.optional(v.record(LocaleSchema, v.record(v.string(), v.string()))),
  costPerContact: v.optional(v.strictObject({ amount: v.pipe(v.number(), v.minValue(0)), currency: v.string() })),
  goals: v.optional(v.record(v.string(), v.number())),
  /** *k*: a query's wording is shown in reports only when at least this many visits asked it. */
  reportFromVisits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 3),
  retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 400),
  theme: v.optional(ThemeSchema, {}),
});

export type SiteConfig = v.InferOutput<typeof SiteConfigSchema>;

/** @throws {ContractError} naming every key that is wrong. */
export function readSiteConfig(value: unknown): SiteConfig {
  return readDocument(SiteConfigSchema, value, 'site.yaml');
}
