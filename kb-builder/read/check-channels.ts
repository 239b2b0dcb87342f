import { CHAT_PRODUCT_KEYS } from '../../core/contract/chat-product-keys.ts';
import { CHAT_KEY_NAMES } from '../../core/contract/chat-products.ts';
import type { Channel, ChannelType, LocalizedText, OpeningHours } from '../../core/contract/site-config.ts';
import type { ProblemList } from '../content-problem.ts';
import { EVE_COUNTRIES, HOLIDAY_COUNTRIES } from '../holidays/closed-days.ts';
import { didYouMean } from '../suggest-name.ts';
import type { Site } from './read-site.ts';
import { say, type Message } from '../wording/message.ts';

const SITE_FILE = 'site.yaml';

/** What a channel of a type cannot do without. */
const NEEDS: Partial<Record<ChannelType, keyof Channel>> = { email: 'address', phone: 'number', sms: 'number', whatsapp: 'number', messenger: 'page', chat: 'adapter', link: 'url' };
/** Which types a key is for; of the others it would be read by nobody. */
const FOR: Partial<Record<keyof Channel, readonly ChannelType[]>> = {
  address: ['email'], number: ['phone', 'sms', 'whatsapp'], url: ['link'], page: ['messenger'], adapter: ['chat'], keys: ['chat'], fields: ['chat'],
};
/** What goes through our server, which knows where to. */
const NEED_SERVER: readonly ChannelType[] = ['desk', 'webhook', 'callback'];
/** Products that take no field, and those that take only fields which were made in their settings. */
const NO_FIELDS: readonly string[] = ['kundo', 'imbox'];
const DECLARED_FIELDS: readonly string[] = ['zendesk', 'hubspot', 'freshchat', 'rocketchat', 'salesforce', 'omnichannel'];
/** Addresses that let whoever has them write there: what stands in site.yaml is public. */
const SECRET_ADDRESS = /^https?:\/\/(?:hooks\.slack\.com|discord(?:app)?\.com\/api\/webhooks|hooks\.zapier\.com|hook\.[\w.]*make\.com|[\w.-]+\.(?:logic\.azure\.com|powerplatform\.com|webhook\.office\.com))/iu;

/** What the schema of one key cannot see: channels that visitors would never be offered, or that would not do what they promise. */
export function checkChannels(site: Site, problems: ProblemList): void {
  const { config } = site;
  for (const [index, channel] of config.channels.entries()) {
    const error = (key: string | undefined, message: Message): void => { problems.error(SITE_FILE, key === undefined ? site.lineOf('channels', index) : site.lineOf('channels', index, key), 'site-file', message); };
    const warn = (key: string | undefined, message: Message): void => { problems.warn(SITE_FILE, key === undefined ? site.lineOf('channels', index) : site.lineOf('channels', index, key), 'site-file', message); };
    const needs = NEEDS[channel.type];
    if (needs !== undefined && channel[needs] === undefined) error(undefined, say`the channel "${channel.id}" is of type "${channel.type}" and needs "${needs}"`);
    if (config.channels.findIndex((other) => other.id === channel.id) !== index) error(undefined, say`two channels have the id "${channel.id}"; give one of them another`);
    for (const key of Object.keys(FOR) as (keyof typeof FOR)[]) {
      if (channel[key] === undefined || FOR[key]!.includes(channel.type)) continue;
      if (key === 'url' && NEED_SERVER.includes(channel.type)) error('url', say`what stands in site.yaml is public, and the address of channel "${channel.id}" would be too. Remove it here and name it to the server: HJELP_WEBHOOK_${channel.id.toUpperCase().replaceAll('-', '_')}=…`);
      else warn(key, say`"${key}" of channel "${channel.id}" is read by nobody: it belongs to the type ${FOR[key]!.map((type) => `"${type}"`).join(', ')}, and this one is of type "${channel.type}"`);
    }
    checkTarget(channel, error);
    checkChat(site, index, error, warn);
    for (const section of channel.sections ?? []) if (config.categories.length > 0 && !config.categories.some(({ id }) => id === section)) error('sections', say`the channel "${channel.id}" is for readers of "${section.slice(0, 60)}", which is no category of this site.${didYouMean(section, config.categories.map(({ id }) => id))}`);
    for (const locale of channel.locales ?? []) if (!site.locales.includes(locale)) error('locales', say`the channel "${channel.id}" is for visitors in "${locale}", which is no language of this site (${site.locales.join(', ')}); nobody would be offered it`);
    for (const pattern of channel.pages ?? []) if (!/^[/*]/u.test(pattern)) error('pages', say`"${pattern.slice(0, 60)}" of channel "${channel.id}" matches no page: a pattern begins with "/", such as "/checkout/**"`);
    checkWaitingTime(site, index, error);
    checkHours(channel.openingHours, (key, message) => { problems.error(SITE_FILE, site.lineOf('channels', index, 'openingHours', ...key), 'site-file', message); });
  }
  checkWaysOut(site, problems);
  checkHours(config.openingHours, (key, message) => { problems.error(SITE_FILE, site.lineOf('openingHours', ...key), 'site-file', message); });
  checkHolidays(site, problems);
}

/** Rules say where a channel is offered; together they must not leave visitors without any. */
function checkWaysOut(site: Site, problems: ProblemList): void {
  const { channels } = site.config;
  if (channels.length === 0) return;
  for (const locale of site.locales) {
    const forThem = channels.filter(({ locales }) => locales === undefined || locales.includes(locale));
    if (forThem.some(({ pages, sections }) => pages === undefined && sections === undefined)) continue;
    problems.warn(SITE_FILE, site.lineOf('channels'), 'site-file', forThem.length === 0
      ? say`visitors in "${locale}" have no way to a human: every channel is for other languages`
      : say`visitors in "${locale}" have no way to a human on some pages: every channel for them has "pages" or "sections". Leave one of them without`);
  }
}

type Say = (key: string | undefined, message: Message) => void;

/** An address that is none makes no link, and the channel would be left out without a word. */
function checkTarget(channel: Channel, error: Say): void {
  const each = (text: LocalizedText | undefined): string[] => (text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text));
  for (const address of channel.type === 'email' ? each(channel.address) : []) {
    if (!/^[^\s@<>"?&]+@[^\s@<>"?&]+$/u.test(address.trim())) error('address', say`the address of channel "${channel.id}" must be an e-mail address such as "help@example.com"; found "${address.slice(0, 80)}"`);
  }
  for (const number of ['phone', 'sms', 'whatsapp'].includes(channel.type) ? each(channel.number) : []) {
    if (!/^\+?[\d\s().-]{3,30}$/u.test(number.trim())) error('number', say`the number of channel "${channel.id}" may have digits, spaces, hyphens and brackets, and a plus sign before them; found "${number.slice(0, 40)}"`);
    else if (channel.type === 'whatsapp' && !/^\s*\+/u.test(number)) error('number', say`WhatsApp wants the number of channel "${channel.id}" with its country's code, such as "+46 70 123 45 67"; found "${number.slice(0, 40)}"`);
  }
  for (const address of channel.type === 'link' ? each(channel.url) : []) {
    if (SECRET_ADDRESS.test(address)) error('url', say`the address of channel "${channel.id}" lets whoever has it write there, and what stands in site.yaml is public. Make it a channel of type "webhook", and name the address to the server: HJELP_WEBHOOK_${channel.id.toUpperCase().replaceAll('-', '_')}=…`);
    else if (!/^(?:https?:\/\/|\/(?!\/))[^\s]*$/iu.test(address)) error('url', say`the address of channel "${channel.id}" must begin with https:// or be a path that begins with "/"; found "${address.slice(0, 80)}"`);
  }
}

/** Each product has keys of its own; one that is missing or that belongs to another product would be noticed by visitors only. */
function checkChat(site: Site, index: number, error: Say, warn: Say): void {
  const channel = site.config.channels[index]!;
  if (channel.adapter === undefined || channel.type !== 'chat') return;
  const { title, keys } = CHAT_PRODUCT_KEYS[channel.adapter];
  const given = channel.keys ?? {};
  for (const { name, meaning, isOptional } of keys) {
    if (!isOptional && !given[name]?.trim()) error(undefined, say`the channel "${channel.id}" needs "keys: {${name}: …}" for ${title}: ${meaning}`);
  }
  for (const name of CHAT_KEY_NAMES.filter((each) => given[each] !== undefined)) {
    if (!keys.some((key) => key.name === name)) error('keys', say`"${name}" is not a key of ${title}; it has ${keys.map((key) => `"${key.name}"`).join(', ')}`);
  }
  for (const name of ['baseUrl', 'host', 'siteUrl', 'scrt2Url', 'orgUrl', 'scriptUrl'] as const) {
    // A script from there runs in the visitor's page.
    if (given[name] !== undefined && !/^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/])[^\s]+$/iu.test(given[name])) error('keys', say`"${name}" of channel "${channel.id}" must be an address that begins with https://; found "${given[name].slice(0, 80)}"`);
  }
  const fields = Object.entries(channel.fields ?? {});
  if (fields.length > 0 && NO_FIELDS.includes(channel.adapter)) warn('fields', say`${title} takes no fields; what stands under "fields" of channel "${channel.id}" goes nowhere`);
  if (fields.length === 0 && DECLARED_FIELDS.includes(channel.adapter)) warn(undefined, say`${title} takes only fields that were made in its settings, and the channel "${channel.id}" names none under "fields": agents get what the visitor pastes, and nothing else (docs/channels.md)`);
  if (channel.adapter === 'zendesk') for (const [part, id] of fields) if (!/^\d+$/u.test(id)) error('fields', say`Zendesk knows its fields by number; "${part}" of channel "${channel.id}" is "${id.slice(0, 40)}"`);
}

function checkWaitingTime(site: Site, index: number, error: Say): void {
  const { id, waitingTime } = site.config.channels[index]!;
  if (!waitingTime) return;
  if (waitingTime.minutes === undefined && waitingTime.url === undefined && waitingTime.queue === undefined) error('waitingTime', say`the waiting time of channel "${id}" needs "minutes", "url" or "queue: desk"`);
  if (waitingTime.queue !== undefined && waitingTime.url !== undefined) error('waitingTime', say`the waiting time of channel "${id}" is asked of the desk's queue or of an address; keep one of "queue" and "url"`);
}

function checkHours(hours: OpeningHours | undefined, error: (key: string[], message: Message) => void): void {
  if (!hours) return;
  if (!isTimeZone(hours.timeZone)) error(['timeZone'], say`"${hours.timeZone.slice(0, 60)}" is not a time zone; use a name such as "Europe/Stockholm"`);
  for (const [day, ranges] of Object.entries(hours.weekly)) {
    for (const range of ranges ?? []) if (range.slice(0, 5) === range.slice(6)) error(['weekly', day], say`"${range}" begins where it ends; all day is "00:00-24:00"`);
  }
}

function checkHolidays({ config, lineOf }: Site, problems: ProblemList): void {
  const { holidays } = config;
  if (!holidays) return;
  for (const country of holidays.countries) {
    if (!HOLIDAY_COUNTRIES.includes(country.toUpperCase())) problems.error(SITE_FILE, lineOf('holidays', 'countries'), 'site-file', say`the public holidays of "${country.slice(0, 20)}" are not known; name the days under "closed", or use one of ${HOLIDAY_COUNTRIES.join(', ')}`);
    else if (holidays.eves && !EVE_COUNTRIES.includes(country.toUpperCase())) problems.warn(SITE_FILE, lineOf('holidays', 'eves'), 'site-file', say`no eves are known for "${country.slice(0, 20)}"; name the days under "closed" or "closesAt". They are known for ${EVE_COUNTRIES.join(', ')}`);
  }
  if (holidays.eves && holidays.countries.length === 0) problems.warn(SITE_FILE, lineOf('holidays', 'eves'), 'site-file', say`"eves" are those of the countries under "countries", and there are none`);
  const dates = { closed: holidays.closed, open: holidays.open, hours: Object.keys(holidays.hours ?? {}), closesAt: Object.keys(holidays.closesAt ?? {}) };
  for (const [key, list] of Object.entries(dates)) {
    for (const date of list) if (!isDate(date)) problems.error(SITE_FILE, lineOf('holidays', key), 'site-file', say`"${date}" is no day of the calendar`);
  }
  for (const date of holidays.closed) if (holidays.open.includes(date)) problems.error(SITE_FILE, lineOf('holidays', 'open'), 'site-file', say`${date} is under "closed" and under "open"; keep one`);
}

function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format(0);
    return true;
  } catch {
    return false;
  }
}
