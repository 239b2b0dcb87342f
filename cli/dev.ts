import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPreview } from '../kb-builder/preview/preview.ts';
import { examinePort } from '../server/server.ts';
import { builtWidget, contentFolder } from './build.ts';
import { nearestArticles } from './nearest-articles.ts';
import { printProblems } from './print-problems.ts';
import { logTrouble, portOf, runServer } from './run-server.ts';
import type { Verb } from './verb.ts';
import { say, type Message } from '../kb-builder/wording/message.ts';
import type { SpokenLanguage } from '../kb-builder/wording/spoken-language.ts';
import { languageOfCall, LANG_OPTION } from './wording/language-of-call.ts';
import { speak } from './wording/speak.ts';

export const verb: Verb = {
  name: 'dev',
  summary: 'live preview while you write: help centre, widget, desk and report; rebuilds on save',
  usage: 'dev [content] [--port N]',
  words: 1,
  options: [
    { name: 'port', value: 'N', meaning: 'port to listen on (default 4401, or PORT); 0 takes a free one' },
    { name: 'host', value: 'H', meaning: 'address to listen on (default: this machine only); 0.0.0.0 lets colleagues on your network look too' },
    { name: 'locale', value: 'L', meaning: 'language of content without a site.yaml (default en)' },
    LANG_OPTION,
  ],
  examples: [
    { why: 'preview ./content', command: 'hjelp dev' },
    { why: 'and let a colleague see it on their own computer', command: 'hjelp dev --host 0.0.0.0' },
  ],
  async run(call) {
    const contentDir = contentFolder(call);
    const port = portOf(call.wholeNumber('port'), 4401);
    // Before anything watches the folder: a preview that nobody can open would never end.
    await examinePort(port);
    const scratch = mkdtempSync(join(tmpdir(), 'hjelp-dev-'));
    const locale = call.text('locale');
    const host = call.text('host');
    const asked = languageOfCall(call);
    let hasBuilt = false;
    let language: SpokenLanguage = asked ?? 'en';
    const tell = (message: Message): string => speak(message, language);
    const preview = await createPreview({
      contentDir,
      widgetDir: builtWidget(),
      server: 'same-origin',
      ...(locale === undefined ? {} : { locale }),
      lang: asked ?? 'site',
      onBuild: (report) => {
        language = report.lang;
        const inTime = report.articles === 1 ? say`Built 1 article in ${report.durationMs} ms.` : say`Built ${report.articles} articles in ${report.durationMs} ms.`;
        hasBuilt ||= report.written;
        printProblems(report.problems, language);
        process.stderr.write(`${tell(report.written ? inTime : hasBuilt ? say`Still showing the last build that worked.` : say`Nothing to show yet: mend the errors above and save.`)}\n`);
      },
    });
    return runServer({
      port,
      dataUrl: `sqlite:${join(scratch, 'hjelp.db')}`,
      preview,
      findNearest: nearestArticles(preview.dir),
      reportFromVisits: 1,
      rate: 0,
      log: logTrouble,
      ...(host === undefined ? {} : { host }),
    }, (server) => [
      '',
      `  ${tell(say`Help centre with the widget   ${server.url}`)}`,
      ...neighboursAddresses(host, server.url).map((address) => `  ${tell(say`… for colleagues              ${address}`)}`),
      `  ${tell(say`Agent's desk                  ${`${server.url}desk?token=${server.deskToken}`}`)}`,
      `  ${tell(say`Report                        ${`${server.url}report?token=${server.deskToken}`}`)}`,
      '',
      `  ${tell(say`Watching ${contentDir}: save a file and the page follows. Events and chats are thrown away at the end. Stop with Ctrl-C.`)}`,
      '',
    ], async () => {
      await preview.close();
      rmSync(scratch, { recursive: true, force: true });
    });
  },
};

/** Where others reach what listens on every address of this machine: its IPv4 addresses on their networks. */
function neighboursAddresses(host: string | undefined, url: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [];
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal);
  return own.map(({ address }) => `${url.replace('localhost', address)}`);
}
