import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildKb } from '../../../../kb-builder/build.ts';
import { describeProblem, ProblemList } from '../../../../kb-builder/content-problem.ts';
import type { ContentFolder } from '../../../../kb-builder/read/read-content.ts';
import { readSite } from '../../../../kb-builder/read/read-site.ts';
import { article, contentFolder, temporaryFolder, widgetFolder } from '../content-folder.ts';

/** What the editor is told of a site.yaml, with the line of each. */
function said(yaml: string): string[] {
  const problems = new ProblemList();
  const content: ContentFolder = { root: '/content', texts: new Map([['site.yaml', yaml], ['a/one.md', '']]), others: new Set() };
  readSite(content, 'en', undefined, { unknownKeys: 'error', missingImages: 'error', brokenLinks: 'error' }, problems);
  return problems.sorted().filter(({ file }) => file === 'site.yaml').map((problem) => `${problem.severity} ${describeProblem(problem)}`);
}

describe('channels in site.yaml', () => {
  it('are fine when they are', () => {
    expect(said(`
channels:
  - {id: desk, type: desk, waitingTime: {queue: desk, minutes: 5}}
  - {id: mail, type: email, address: {en: help@shop.example}}
  - id: chat
    type: chat
    adapter: zendesk
    keys: {key: abc}
    fields: {question: '39467850731803'}
  - {id: call, type: phone, number: '+46 (0)10-555 01 20', pages: ['/checkout/**']}
  - {id: wa, type: whatsapp, number: '+46 70 123 45 67'}
openingHours: {timeZone: Europe/Stockholm, weekly: {mon: ['08:00-24:00'], sat: ['22:00-02:00']}}
holidays: {countries: [SE], eves: true, closed: [2026-12-28], hours: {2026-12-23: ['08:00-12:00'], 2026-12-29: []}, closesAt: {2026-11-20: '15:00'}}
`)).toEqual([]);
  });

  it.each([
    ['an address that is none', '  - {id: mail, type: email, address: help at shop}', /^error site\.yaml:3: site-file: the address of channel "mail" must be an e-mail address .*found "help at shop"/u],
    ['a number that is none', "  - {id: call, type: phone, number: call me}", /^error site\.yaml:3: .*the number of channel "call" may have digits.*found "call me"/u],
    ['a number without its country', "  - {id: wa, type: whatsapp, number: '070-123 45 67'}", /^error site\.yaml:3: .*WhatsApp wants the number.*country's code/u],
    ['what is missing', '  - {id: fb, type: messenger}', /^error site\.yaml:3: .*of type "messenger" and needs "page"/u],
    ['a key of another type', '  - {id: call, type: phone, number: "112", address: a@b.example}', /^warning site\.yaml:3: .*"address" of channel "call" is read by nobody: it belongs to the type "email"/u],
    ['a language that the site has not', '  - {id: mail, type: email, address: a@b.example, locales: [fi]}', /^error site\.yaml:3: .*for visitors in "fi", which is no language of this site \(en\)/u],
    ['a pattern that matches nothing', '  - {id: mail, type: email, address: a@b.example, pages: [checkout]}', /^error site\.yaml:3: .*"checkout" of channel "mail" matches no page/u],
    ['a waiting time of nothing', '  - {id: mail, type: email, address: a@b.example, waitingTime: {}}', /^error site\.yaml:3: .*waiting time of channel "mail" needs "minutes", "url" or "queue: desk"/u],
    ['a waiting time of two', '  - {id: desk, type: desk, waitingTime: {queue: desk, url: "https://q.example/"}}', /^error site\.yaml:3: .*keep one of "queue" and "url"/u],
    ['a product without its key', '  - {id: chat, type: chat, adapter: crisp}', /^error site\.yaml:3: .*needs "keys: \{websiteId: …\}" for Crisp/u],
    ["another product's key", '  - {id: chat, type: chat, adapter: crisp, keys: {websiteId: a, appId: b}}', /^error site\.yaml:3: .*"appId" is not a key of Crisp; it has "websiteId"/u],
    ['fields where there are none', '  - {id: chat, type: chat, adapter: kundo, keys: {org: "1"}, fields: {question: q}}', /^warning site\.yaml:3: .*Kundo Chat takes no fields/u],
    ['no fields where they have to be made', '  - {id: chat, type: chat, adapter: hubspot, keys: {portalId: "1"}}', /^warning site\.yaml:3: .*HubSpot takes only fields that were made in its settings.*names none/u],
    ['a field without its number', '  - {id: chat, type: chat, adapter: zendesk, keys: {key: a}, fields: {question: Question}}', /^error site\.yaml:3: .*Zendesk knows its fields by number; "question" of channel "chat" is "Question"/u],
    ['a script without https', '  - {id: chat, type: chat, adapter: chatwoot, keys: {websiteToken: a, baseUrl: "http://chat.example"}}', /^error site\.yaml:3: .*"baseUrl" of channel "chat" must be an address that begins with https/u],
    ['hours that begin where they end', '  - {id: call, type: phone, number: "112", openingHours: {timeZone: Europe/Oslo, weekly: {mon: ["08:00-08:00"]}}}', /^error site\.yaml:3: .*"08:00-08:00" begins where it ends; all day is "00:00-24:00"/u],
    ['hours after the day', '  - {id: call, type: phone, number: "112", openingHours: {timeZone: Europe/Oslo, weekly: {mon: ["08:00-24:30"]}}}', /^error site\.yaml:3: .*opening hours such as "08:00-17:00"/u],
    ['a zone that is none', '  - {id: call, type: phone, number: "112", openingHours: {timeZone: Sweden, weekly: {}}}', /^error site\.yaml:3: .*"Sweden" is not a time zone/u],
  ])('say of %s what is wrong, and where', (_what, channel, expected) => {
    const lines = said(`name: Shop\nchannels:\n${channel}\n  - {id: always, type: phone, number: '112'}\n`);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(expected);
  });

  it('leave no visitor without a way to a human', () => {
    const channels = (first: string) => said(`locales: [en, sv]\nchannels:\n  - {id: a, type: email, address: a@b.example${first}}\n  - {id: b, type: phone, number: "112", pages: ['/checkout/**']}\n`);
    expect(channels('')).toEqual([]);
    expect(channels(", sections: [returns]")).toEqual([expect.stringMatching(/^warning site\.yaml:2: .*visitors in "en" have no way to a human on some pages/u), expect.stringMatching(/visitors in "sv" have no way to a human on some pages/u)]);
    expect(channels(', locales: [en]')).toEqual([expect.stringMatching(/visitors in "sv" have no way to a human on some pages/u)]);
    expect(said('locales: [en, sv]\nchannels:\n  - {id: a, type: email, address: a@b.example, locales: [en]}\n')).toEqual([expect.stringMatching(/visitors in "sv" have no way to a human: every channel is for other languages/u)]);
  });

  it('keep secrets out of the built site: an address that lets whoever has it write there is refused, with where it belongs', () => {
    const secret = 'https://hooks.slack.com/services/T000/B000/verysecret';
    for (const channel of [`{id: contact-form, type: webhook, url: ${secret}}`, `{id: contact-form, type: link, url: ${secret}}`, `{id: contact-form, type: callback, url: 'https://prod-1.westeurope.logic.azure.com/workflows/x?sig=verysecret'}`]) {
      const lines = said(`channels:\n  - ${channel}\n`);
      expect(lines).toEqual([expect.stringMatching(/^error site\.yaml:2: .*public.*HJELP_WEBHOOK_CONTACT_FORM=/u)]);
      expect(lines[0]).not.toContain('verysecret');
    }
  });

  it('say what is wrong with holidays', () => {
    expect(said(`
holidays:
  countries: [SE, XX, GB]
  closed: [2026-02-30, 2026-12-24]
  open: [2026-12-24]
  eves: true
  hours: {2026-13-01: ['08:00-12:00']}
  closesAt: {2026-12-31: '25:00'}
`)).toEqual([expect.stringMatching(/^error site\.yaml:8: .*a time such as "14:00"/u)]);
    expect(said(`
holidays:
  countries: [SE, XX, GB]
  closed: [2026-02-30, 2026-12-24]
  open: [2026-12-24]
  eves: true
  hours: {2026-13-01: ['08:00-12:00']}
`)).toEqual([
      expect.stringMatching(/^error site\.yaml:3: .*public holidays of "XX" are not known/u),
      expect.stringMatching(/^error site\.yaml:4: .*"2026-02-30" is no day of the calendar/u),
      expect.stringMatching(/^error site\.yaml:5: .*2026-12-24 is under "closed" and under "open"/u),
      expect.stringMatching(/^warning site\.yaml:6: .*no eves are known for "GB"/u),
      expect.stringMatching(/^error site\.yaml:7: .*"2026-13-01" is no day of the calendar/u),
    ]);
  });
});

it('the built site holds dates and no rules', async () => {
  const outDir = temporaryFolder();
  const yaml = "name: Shop\nholidays: {countries: [NO], eves: true, open: [2026-05-01], hours: {2026-12-23: ['08:00-12:00']}}\n";
  const report = await buildKb({ contentDir: contentFolder({ 'site.yaml': yaml, 'a/one.md': article('title: One') }), outDir, widgetDir: widgetFolder() });
  expect(report.problems).toEqual([]);
  const { site } = JSON.parse(readFileSync(`${outDir}/kb/manifest.json`, 'utf8')) as { site: { holidays: { countries: string[]; closed: string[]; hours: object; closesAt: Record<string, string> } } };
  expect(site.holidays).toMatchObject({ countries: [], hours: { '2026-12-23': ['08:00-12:00'] } });
  expect(site.holidays.closed).toEqual(expect.arrayContaining(['2026-05-17', '2026-12-24']));
  expect(site.holidays.closed).not.toContain('2026-05-01');
  expect(site.holidays.closesAt['2026-12-31']).toBe('14:00');
});
