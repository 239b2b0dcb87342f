import { describe, expect, it } from 'vitest';
import type { OpeningHours, SiteConfig } from '../../../../core/contract/site-config.ts';
import { describeOpening, openChannels } from '../../../../widget/escalation/open-channels.ts';
import { openingAt } from '../../../../widget/escalation/opening-times.ts';
import { loadContactTexts } from '../../../../widget/texts/load-contact-texts.ts';
import { contact as da } from '../../../../widget/texts/contact-da.ts';
import { contact as en } from '../../../../widget/texts/contact-en.ts';
import { contact as nb } from '../../../../widget/texts/contact-nb.ts';
import { contact as sv } from '../../../../widget/texts/contact-sv.ts';

const OFFICE: OpeningHours = { timeZone: 'Europe/Stockholm', weekly: { mon: ['08:00-12:00', '13:00-17:00'], tue: ['08:00-17:00'], wed: ['08:00-17:00'], thu: ['08:00-17:00'], fri: ['08:00-15:00'] } };
const at = (iso: string): Date => new Date(iso);
const stockholm = (opening: ReturnType<typeof openingAt>, now: Date, texts = sv, locale = 'sv', zone = 'Europe/Stockholm'): string => describeOpening(opening, texts, locale, now, OFFICE.timeZone, zone);

describe('openingAt', () => {
  it('is open within the hours, and says until when', () => expect(openingAt(at('2026-11-23T09:00:00Z'), OFFICE, {})).toEqual({ isOpen: true, closesAt: at('2026-11-23T11:00:00Z') }));
  it('is closed over lunch, and says when it opens', () => expect(openingAt(at('2026-11-23T11:30:00Z'), OFFICE, {})).toEqual({ isOpen: false, opensAt: at('2026-11-23T12:00:00Z') }));
  it('opens at the very minute and closes at the very minute', () => {
    expect(openingAt(at('2026-11-24T07:00:00Z'), OFFICE, {}).isOpen).toBe(true);
    expect(openingAt(at('2026-11-24T06:59:59Z'), OFFICE, {}).isOpen).toBe(false);
    expect(openingAt(at('2026-11-24T16:00:00Z'), OFFICE, {}).isOpen).toBe(false);
  });
  it('goes over the weekend', () => expect(openingAt(at('2026-11-27T18:00:00Z'), OFFICE, {})).toEqual({ isOpen: false, opensAt: at('2026-11-30T07:00:00Z') }));
  it('knows closed days', () => expect(openingAt(at('2026-12-23T20:00:00Z'), OFFICE, { closed: ['2026-12-24', '2026-12-25'] })).toEqual({ isOpen: false, opensAt: at('2026-12-28T07:00:00Z') }));
  it('opens at 08:00 on both sides of daylight saving', () => {
    expect(openingAt(at('2026-03-27T20:00:00Z'), OFFICE, {})).toEqual({ isOpen: false, opensAt: at('2026-03-30T06:00:00Z') });
    expect(openingAt(at('2026-10-23T20:00:00Z'), OFFICE, {})).toEqual({ isOpen: false, opensAt: at('2026-10-26T07:00:00Z') });
  });
  it('lives by the clock of the office, not of the visitor', () => expect(openingAt(at('2026-11-23T23:30:00Z'), { timeZone: 'America/New_York', weekly: { mon: ['18:00-19:00'] } }, {}).isOpen).toBe(true));
  it('never closes around the clock, and closes when a closed day comes', () => {
    const always: OpeningHours = { timeZone: 'Europe/Oslo', weekly: { mon: ['00:00-24:00'], tue: ['00:00-24:00'], wed: ['00:00-24:00'], thu: ['00:00-24:00'], fri: ['00:00-24:00'], sat: ['00:00-24:00'], sun: ['00:00-24:00'] } };
    expect(openingAt(at('2026-11-23T03:00:00Z'), always, {})).toEqual({ isOpen: true });
    expect(openingAt(at('2026-11-23T03:00:00Z'), always, { closed: ['2026-11-25'] })).toEqual({ isOpen: true, closesAt: at('2026-11-24T23:00:00Z') });
  });
  it('goes past midnight', () => {
    const night: OpeningHours = { timeZone: 'Europe/Oslo', weekly: { sat: ['22:00-02:00'] } };
    expect(openingAt(at('2026-11-29T00:30:00Z'), night, {})).toEqual({ isOpen: true, closesAt: at('2026-11-29T01:00:00Z') });
  });
  it('has other hours on one day, holiday or not, and ends a day early', () => {
    const special = { closed: ['2026-12-24', '2026-12-25'], hours: { '2026-12-24': ['09:00-11:00'], '2026-12-23': [], '2026-12-27': ['12:00-13:00'] }, closesAt: { '2026-12-28': '10:30' } };
    expect(openingAt(at('2026-12-22T20:00:00Z'), OFFICE, special)).toEqual({ isOpen: false, opensAt: at('2026-12-24T08:00:00Z') });
    expect(openingAt(at('2026-12-24T09:00:00Z'), OFFICE, special)).toEqual({ isOpen: true, closesAt: at('2026-12-24T10:00:00Z') });
    // A Sunday, on which there are no hours otherwise.
    expect(openingAt(at('2026-12-24T12:00:00Z'), OFFICE, special)).toEqual({ isOpen: false, opensAt: at('2026-12-27T11:00:00Z') });
    expect(openingAt(at('2026-12-28T09:00:00Z'), OFFICE, special)).toEqual({ isOpen: true, closesAt: at('2026-12-28T09:30:00Z') });
    expect(openingAt(at('2026-12-28T09:30:00Z'), OFFICE, special)).toEqual({ isOpen: false, opensAt: at('2026-12-29T07:00:00Z') });
  });
  it('ends early on a night that would reach into the next day, and does not open after it', () => {
    const night: OpeningHours = { timeZone: 'Europe/Oslo', weekly: { thu: ['12:00-13:00', '22:00-02:00'] } };
    expect(openingAt(at('2026-12-31T11:30:00Z'), night, { closesAt: { '2026-12-31': '23:00' } })).toEqual({ isOpen: true, closesAt: at('2026-12-31T12:00:00Z') });
    expect(openingAt(at('2026-12-31T21:30:00Z'), night, { closesAt: { '2026-12-31': '23:00' } })).toEqual({ isOpen: true, closesAt: at('2026-12-31T22:00:00Z') });
    expect(openingAt(at('2026-12-31T21:30:00Z'), night, { closesAt: { '2026-12-31': '14:00' } }).isOpen).toBe(false);
  });
  it('counts a night over the change of the clock as the clock shows it', () => {
    const night: OpeningHours = { timeZone: 'Europe/Stockholm', weekly: { sat: ['22:00-06:00'] } };
    // 29 March 2026: 02:00 becomes 03:00; 25 October: 03:00 becomes 02:00 again.
    expect(openingAt(at('2026-03-28T22:00:00Z'), night, {})).toEqual({ isOpen: true, closesAt: at('2026-03-29T04:00:00Z') });
    expect(openingAt(at('2026-10-24T22:00:00Z'), night, {})).toEqual({ isOpen: true, closesAt: at('2026-10-25T05:00:00Z') });
  });
  it('says nothing of a place that never opens', () => expect(openingAt(at('2026-11-23T09:00:00Z'), { timeZone: 'Europe/Oslo', weekly: {} }, {})).toEqual({ isOpen: false }));
  it('is always open without hours, and survives a time zone that nobody knows', () => {
    expect(openingAt(at('2026-11-23T09:00:00Z'), undefined, {})).toEqual({ isOpen: true, isAlways: true });
    expect(openingAt(at('2026-11-23T09:00:00Z'), { ...OFFICE, timeZone: 'Mars/Base' }, {}).isOpen).toBe(true);
  });
});

describe('describeOpening', () => {
  const evening = at('2026-11-23T18:00:00Z');
  it.each([[sv, 'sv', 'Vi öppnar i morgon kl. 08:00'], [nb, 'nb', 'Vi åpner i morgen kl. 08:00'], [da, 'da', 'Vi åbner i morgen kl. 08.00'], [en, 'en', 'We open tomorrow at 08:00']] as const)('tomorrow, in $1', (texts, locale, expected) => {
    expect(stockholm(openingAt(evening, OFFICE, {}), evening, texts, locale)).toBe(expected);
  });
  it('later today', () => expect(stockholm(openingAt(at('2026-11-23T05:00:00Z'), OFFICE, {}), at('2026-11-23T05:00:00Z'))).toBe('Vi öppnar i dag kl. 08:00'));
  it('on a weekday', () => expect(stockholm(openingAt(at('2026-11-27T18:00:00Z'), OFFICE, {}), at('2026-11-27T18:00:00Z'))).toBe('Vi öppnar på måndag kl. 08:00'));
  it.each([['fi', 'Avaamme maanantaina klo 08.00'], ['is', 'Næst er opið: mánudagur kl. 08:00'], ['de', 'Wir öffnen am Montag um 08:00'], ['nn', /^Vi opnar på (?:måndag|mandag) kl\. 08[.:]00$/u]])('on a weekday, as it is declined in %s', async (locale, expected) => {
    const { contact } = await loadContactTexts(locale);
    expect(stockholm(openingAt(at('2026-11-27T18:00:00Z'), OFFICE, {}), at('2026-11-27T18:00:00Z'), contact, locale)).toMatch(expected);
  });
  it('on a date, after a long holiday', () => {
    const closed = ['23', '24', '25', '28', '29', '30', '31'].map((day) => `2026-12-${day}`);
    expect(stockholm(openingAt(at('2026-12-22T20:00:00Z'), OFFICE, { closed: [...closed, '2027-01-01'] }), at('2026-12-22T20:00:00Z'))).toBe('Vi öppnar den 4 januari kl. 08:00');
  });
  it('open until', () => expect(stockholm(openingAt(at('2026-11-24T10:00:00Z'), OFFICE, {}), at('2026-11-24T10:00:00Z'))).toBe('Öppet till 17:00'));
  it('by the visitor’s own clock, which is named where it differs', () => expect(stockholm(openingAt(evening, OFFICE, {}), evening, en, 'en', 'America/New_York')).toBe('We open tomorrow at 02:00 EST'));
  it('names no clock that shows the same', () => expect(stockholm(openingAt(evening, OFFICE, {}), evening, nb, 'nb', 'Europe/Oslo')).toBe('Vi åpner i morgen kl. 08:00'));
  it('nothing where there are no hours', () => expect(stockholm({ isOpen: true, isAlways: true }, evening)).toBe(''));
  it('only that it is closed where it never opens', () => expect(stockholm({ isOpen: false }, evening)).toBe('Stängt just nu'));
});

describe('openChannels', () => {
  const site: Pick<SiteConfig, 'channels' | 'fallbacks' | 'openingHours' | 'holidays'> = {
    fallbacks: { nb: ['da', 'en'] },
    openingHours: OFFICE,
    channels: [
      { id: 'chat', type: 'desk', title: { en: 'Chat', sv: 'Chatta' } },
      { id: 'mail', type: 'email', address: { en: 'help@shop.example', da: 'hjaelp@shop.example' } },
      { id: 'vip', type: 'phone', number: '+46 8 000 00 00', pages: ['/account/**'] },
      { id: 'forum', type: 'link', url: 'https://forum.example/', locales: ['sv'] },
    ],
  };
  const ask = (question: Partial<Parameters<typeof openChannels>[0]> = {}) => openChannels({ site, server: 'https://chat.example', page: '/', locale: 'en', now: at('2026-11-24T10:00:00Z'), ...question });
  const ids = (question: Partial<Parameters<typeof openChannels>[0]> = {}): string[] => ask(question).map(({ id }) => id);

  it('keeps the site’s order', () => expect(ids({ locale: 'sv', page: '/account/orders' })).toEqual(['chat', 'mail', 'vip', 'forum']));
  it('offers no desk without a server', () => expect(ids({ server: undefined })).toEqual(['mail']));
  it('offers a channel only on its pages', () => expect(ids()).not.toContain('vip'));
  it('offers a channel only in its languages', () => expect(ids()).not.toContain('forum'));
  it('takes the address of the language, along the fallbacks', () => expect(ask({ locale: 'nb' }).find(({ id }) => id === 'mail')?.target).toBe('hjaelp@shop.example'));
  it('a page to visit has no hours of its own accord', () => expect(ask({ locale: 'sv' }).find(({ id }) => id === 'forum')?.opening.isOpen).toBe(true));
  it.each([
    { id: 'x', type: 'link', url: 'javascript:alert(1)' }, { id: 'x', type: 'link', url: '//evil.example' }, { id: 'x', type: 'email', address: 'a@b.example?bcc=c@d.example' },
    { id: 'x', type: 'email' }, { id: 'x', type: 'phone', number: 'call me' },
  ] as const)('leaves out what would make a dangerous or an empty link: %o', (channel) => expect(ids({ site: { ...site, channels: [channel] } })).toEqual([]));
  it('offers a channel for readers of a category to them alone', () => {
    const sections = { ...site, channels: [{ id: 'returns', type: 'email', address: 'r@shop.example', sections: ['returns'] }] } as const;
    expect(ids({ site: { ...sections, channels: [...sections.channels] } as never })).toEqual([]);
    expect(ids({ site: { ...sections, channels: [...sections.channels] } as never, sections: ['orders', 'returns'] })).toEqual(['returns']);
  });
  it('offers what goes through the server only where there is one', () => {
    const channels = [{ id: 'form', type: 'webhook' }, { id: 'call', type: 'callback' }, { id: 'wa', type: 'whatsapp', number: '+46 70 123 45 67' }, { id: 'me', type: 'messenger', page: 'tallvik' }, { id: 'text', type: 'sms', number: '71 700' }, { id: 'zd', type: 'chat', adapter: 'zendesk', keys: { key: 'x' } }] as const;
    expect(ids({ site: { ...site, channels: [...channels] as never } })).toEqual(['form', 'call', 'wa', 'me', 'text', 'zd']);
    expect(ids({ site: { ...site, channels: [...channels] as never }, server: undefined })).toEqual(['wa', 'me', 'text', 'zd']);
  });
  it('a chat has the site’s hours, and what is answered later has none', () => {
    const channels = [{ id: 'zd', type: 'chat', adapter: 'zendesk', closedMessage: 'Back at eight' }, { id: 'form', type: 'webhook' }, { id: 'wa', type: 'whatsapp', number: '+4670' }] as never;
    const offered = ask({ site: { ...site, channels }, now: at('2026-11-24T22:00:00Z') });
    expect(offered.map(({ opening }) => opening.isOpen)).toEqual([false, true, true]);
    expect(offered[0]!.closedMessage).toBe('Back at eight');
  });
});
