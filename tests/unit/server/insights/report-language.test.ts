import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCall } from '../../../../cli/verb.ts';
import { verb } from '../../../../cli/report.ts';
import type { Report } from '../../../../core/contract/report.ts';
import { gapId } from '../../../../server/insights/gap-id.ts';
import { makeReport, type ReportOptions } from '../../../../server/insights/make-report.ts';
import { normaliseQuestion } from '../../../../server/insights/normalise-question.ts';
import { renderMarkdown } from '../../../../server/insights/render/render-markdown.ts';
import { renderReportPage } from '../../../../server/insights/render/render-page.ts';
import { renderText } from '../../../../server/insights/render/render-text.ts';
import { acceptedLanguage, REPORT_LANGUAGES, reportLanguage, reportLanguageOf } from '../../../../server/insights/report-language.ts';
import { reportRoutes } from '../../../../server/insights/report-routes.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { believableTraffic } from '../../../support/believable-traffic.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY_MS = 86_400_000;

let store: Store;
let routes: ReturnType<typeof reportRoutes>;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  routes = reportRoutes({ store, access: (_c, next) => next(), now: () => NOW });
  await store.events.recordRelease({
    release: 'r1', site: 'tallvik', articles: [
      { id: 'returns/return-label', locale: 'sv', title: 'Hur får jag en returetikett?', path: 'sv/returns/x/', category: 'returns', updated: '2024-05-01' },
      { id: 'returns/return-label', locale: 'en', title: 'How do I get a return label?', path: 'en/returns/x/', category: 'returns', updated: '2024-05-01' },
      { id: 'pay/now', locale: 'en', title: 'Pay', path: 'en/pay/x/', category: 'pay', closes: [gapId(normaliseQuestion('prisgaranti', 'sv').question)] },
    ], categories: { returns: 'Returns', pay: 'Payment' }, categoriesIn: { sv: { returns: 'Returer', pay: 'Betalning' } },
    settings: {
      origins: [], reportFromVisits: 3, retentionDays: 400, defaultLocale: 'da', name: { da: 'Tallvik Hjælp', sv: 'Tallvik Hjälp' }, costPerContact: { amount: 65, currency: 'SEK' },
      goals: { failedShare: 0.4, selfService: 0.2 }, openingHours: { timeZone: 'Europe/Stockholm', weekly: { mon: ['09:00-17:00'] } },
    },
  }, NOW - DAY_MS);
  await store.events.append(believableTraffic({ seed: 7, until: new Date(NOW - 600_000), days: 12, visitsPerDay: 40 }).map((event) => ({ event, receivedAtMs: NOW })));
});
afterAll(() => store.close());

const report = (options: ReportOptions = {}): Promise<Report> => makeReport(store, { now: new Date(NOW), days: 6, ...options });
const get = (path: string, headers: Record<string, string> = {}) => routes.request(path, { headers });

/** Every text of a language that is a sentence or a name by itself. */
function plainTexts(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(plainTexts) : [];
}

describe('the language of a report', () => {
  it('is the same in every part of every format, and none of another shines through', async () => {
    const english = plainTexts(reportLanguage('en').texts).filter((text) => text.trim().length > 9 && / /u.test(text.trim()));
    for (const lang of REPORT_LANGUAGES) {
      const made = await report({ lang });
      expect([made.peaks.length, made.goals.length, made.questions.length, made.comments.length, made.synonyms.length, made.ledger.length, made.articles.length, made.latest.length, made.stale.length].every((count) => count > 0)).toBe(true);
      const gap = await (await get(`/report/gaps/${made.questions[0]!.id}?lang=${lang}`)).text();
      const page = renderReportPage(made, { stylesheet: '/x.css', chosenLang: lang });
      expect(page).toContain(`<html lang="${lang}">`);
      const written = [renderText(made), renderMarkdown(made), page, gap, renderReportPage(made)].map((text) => text.replaceAll(/<style>[\s\S]*?<\/style>/gu, ''));
      const own = new Set(plainTexts(reportLanguage(lang).texts));
      for (const text of written) {
        expect(text).not.toMatch(/undefined|NaN|\[object/u);
        for (const foreign of english.filter((sentence) => !own.has(sentence))) expect(text, `${lang}: ${foreign}`).not.toContain(foreign.trim());
      }
      expect(written[0]).toContain(reportLanguage(lang).texts.questions.title);
    }
  });

  it('lists the parts of a long page, each of which is there to jump to, and says how far the bar of a goal goes', async () => {
    const page = renderReportPage(await report({ lang: 'sv' }));
    const contents = /<nav class="contents" aria-label="På den här sidan">.*?<\/nav>/su.exec(page)![0];
    const links = [...contents.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/gu)].map(([, id, title]) => [id, title]);
    expect(links.length).toBeGreaterThan(6);
    for (const [id, title] of links) expect(page).toContain(`<h2 id="${id}">${title}</h2>`);
    expect(page).toMatch(/<span class="goal-scale quiet" aria-hidden="true"><span>0\u00a0%<\/span><span>\d0\u00a0%<\/span>/u);
    expect(renderText(await report({ lang: 'sv' }))).toMatch(/ trend, förut {2}fråga/u);
  });

  it('writes dates and numbers as its readers do, and quotes as they do', async () => {
    const { number, percent, dateRange, shortDate, weekday, languageName, texts } = reportLanguage('sv');
    expect([number(12_345), percent(0.042), percent(0.42), shortDate('2026-11-03'), weekday(0), languageName('nb')]).toEqual(['12\u00A0345', '4,2\u00A0%', '42\u00A0%', '3 nov.', 'Måndag', 'Norskt bokmål']);
    expect(dateRange('2026-11-01', '2026-11-21')).toMatch(/^1.21 nov\. 2026$/u);
    expect(REPORT_LANGUAGES.map((lang) => reportLanguage(lang).texts.quoted('a'))).toEqual(['“a”', '”a”', '«a»', '»a«']);
    expect(reportLanguage('da').number(12_345.5)).toBe('12.345,5');
    expect(texts.summary.failed(1, 3)).toBe('1 av 3 sökningar misslyckades (33\u00A0%).');
  });

  it('comes from the address, else the browser, else the site', async () => {
    const langOf = async (path: string, headers: Record<string, string> = {}) => /<html lang="(\w+)">/u.exec(await (await get(path, headers)).text())?.[1];
    expect(await langOf('/report')).toBe('da');
    expect(await langOf('/report', { 'accept-language': 'fr, nn;q=0.8, sv;q=0.5' })).toBe('nb');
    expect(await langOf('/report?lang=sv', { 'accept-language': 'nb' })).toBe('sv');
    expect(await langOf('/report?lang=fr', { 'accept-language': 'en-GB' })).toBe('en');
    expect(await langOf('/report/gaps/gap-0000000000?lang=sv')).toBe('sv');
    expect(acceptedLanguage('*')).toBeUndefined();
    expect(acceptedLanguage('de;q=1, en-US;q=0.3, da;q=0')).toBe('en');
    expect([reportLanguageOf('no'), reportLanguageOf('sv_SE'), reportLanguageOf('en'), reportLanguageOf('de'), reportLanguageOf('')]).toEqual(['nb', 'sv', 'en', undefined, undefined]);
  });

  it('stays in links, forms and files when the address names it, and only then', async () => {
    const swedish = await (await get('/report?days=6&lang=sv')).text();
    expect(swedish).toMatch(/href="\/report\?days=7&amp;lang=sv"/u);
    expect(swedish).toContain('<input type="hidden" name="lang" value="sv">');
    expect(swedish).toMatch(/href="\/report\/gaps\/gap-\w+\?since=[\d-]+&amp;until=[\d-]+&amp;lang=sv"/u);
    expect(swedish).toMatch(/<a href="\/report\?since=[^"]*&amp;lang=nb" lang="nb" hreflang="nb">Norsk<\/a>/u);
    expect(swedish).toContain('Tallvik Hjälp');
    expect(swedish).toContain('>Returer</option>');
    const browsers = await (await get('/report?days=6', { 'accept-language': 'sv' })).text();
    expect(browsers).toContain('href="/report?days=7"');
    expect(browsers).toContain('Frågor utan svar');
    expect(await (await get('/report.md?days=6', { 'accept-language': 'nb' })).text()).toContain('## Det neste å skrive');
  });

  it('leaves programs alone, unless they ask', async () => {
    const plain = await (await get('/report.json?days=6', { 'accept-language': 'sv' })).json() as Report;
    expect(plain).toMatchObject({ lang: 'en', summary: expect.arrayContaining([expect.stringContaining('searches failed')]) });
    const asked = await (await get('/report.json?days=6&lang=sv')).json() as Report;
    expect(asked).toMatchObject({ lang: 'sv', summary: expect.arrayContaining([expect.stringContaining('sökningar misslyckades')]) });
    expect({ ...asked, lang: 0, summary: 0, change: 0, name: 0, known: 0, goals: 0, articles: 0, stale: 0, ledger: 0, synonyms: 0, questions: 0, comments: 0 }).toEqual({ ...plain, lang: 0, summary: 0, change: 0, name: 0, known: 0, goals: 0, articles: 0, stale: 0, ledger: 0, synonyms: 0, questions: 0, comments: 0 });
  });

  it('is kept by decisions and refusals', async () => {
    const { questions: [gap] } = await report();
    const post = (decision: string, fields: Record<string, string>) => {
      const body = new URLSearchParams(fields).toString();
      return routes.request(`/report/gaps/${gap!.id}/${decision}?days=6&lang=sv`, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) } });
    };
    expect((await post('rename', { name: 'X' })).headers.get('location')).toBe(`/report/gaps/${gap!.id}?days=6&lang=sv&done=renamed`);
    expect(await (await get(`/report/gaps/${gap!.id}?days=6&lang=sv&done=renamed`)).text()).toContain('Namnet är sparat.');
    expect(await (await post('rename', { name: ' ' })).text()).toContain('Ett namn behöver minst ett tecken.');
    const bad = await get('/report?since=ig%C3%A5r&lang=sv', { accept: 'text/html' });
    expect([bad.status, await bad.text()]).toEqual([400, expect.stringContaining('här ska det stå ett datum')]);
    expect(await (await get('/report.json?since=x')).json()).toMatchObject({ error: 'invalid_filter', message: 'since: expected a date such as 2026-11-21.' });
  });
});

describe('hjelp report --lang', () => {
  it('refuses a language that reports are not written in, and says which there are', async () => {
    await expect(verb.run(readCall(verb, ['--lang', 'fr', '--data', 'sqlite::memory:']))).rejects.toThrow('reports are written in en, sv, nb, da');
  });
});
