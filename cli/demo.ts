import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildKb } from '../kb-builder/build.ts';
import { examinePort, type RunningServer } from '../server/server.ts';
import { agentsSearch } from './agents-search.ts';
import { builtWidget } from './build.ts';
import { loadSampleConversations } from './load-sample-conversations.ts';
import { loadSampleVisits } from './load-sample-visits.ts';
import { nearestArticles } from './nearest-articles.ts';
import { packageRoot } from './package-root.ts';
import { printProblems } from './print-problems.ts';
import { DEMO_AGENTS } from './sample-conversations.ts';
import { startProgress } from './progress.ts';
import { logTrouble, portOf, runServer } from './run-server.ts';
import type { Verb } from './verb.ts';
import { stepInWords } from './wording/step-in-words.ts';

export const verb: Verb = {
  name: 'demo',
  summary: 'the sample help centre, a demo shop with the widget, the desk and the report, on one port',
  usage: 'demo [--port N] [--dir DIR] [--empty]',
  words: 0,
  options: [
    { name: 'port', value: 'N', meaning: 'port to listen on (default 4400, or PORT); 0 takes a free one' },
    { name: 'dir', value: 'DIR', meaning: 'where the built site and the data go (default ./hjelp-data/demo)' },
    { name: 'empty', meaning: 'begin without the sample visits and conversations' },
  ],
  examples: [{ why: 'see everything at work', command: 'hjelp demo' }],
  async run(call) {
    const port = portOf(call.wholeNumber('port'), 4400);
    // Before anything is written: the folder may be that of a demo that runs.
    await examinePort(port);
    const dir = call.text('dir') ?? join('hjelp-data', 'demo');
    mkdirSync(dir, { recursive: true });
    const kbDir = join(dir, 'site');
    process.stderr.write('Building the sample help centre …\n');
    const progress = startProgress();
    const report = await buildKb({
      contentDir: join(packageRoot(), 'content'),
      outDir: kbDir,
      widgetDir: builtWidget(),
      server: 'same-origin',
      onProgress: ({ step, done, total }) => progress.update(stepInWords(step), done, total),
    });
    progress.end();
    if (!report.written) {
      printProblems(report.problems, report.lang);
      return 1;
    }
    process.stderr.write(`Built ${report.articles} articles in ${Object.keys(report.locales).length} languages.\n`);
    const dataUrl = `sqlite:${join(dir, 'hjelp.db')}`;
    if (!call.has('empty') && await loadSampleVisits(dataUrl)) process.stderr.write('Made up two months of visits to the sample shop, so that the report has something to show.\n');
    if (!call.has('empty') && await loadSampleConversations(dataUrl, kbDir)) process.stderr.write('Made up a few conversations for the desk; each carries the tag "demo".\n');
    const deskOf = (server: RunningServer, { name }: { readonly name: string }): string => `${server.url}desk?token=${server.deskToken}&name=${name}`;
    return runServer({
      port,
      dataUrl,
      kbDir,
      kbSearch: agentsSearch(kbDir),
      findNearest: nearestArticles(kbDir),
      mounts: [{ path: '/demo', dir: join(packageRoot(), 'demo') }],
      rate: 0,
      log: logTrouble,
    }, (server) => [
      '',
      `  Demo shop with the widget   ${server.url}demo/   (?lang=sv, nb, da)`,
      `  Help centre                 ${server.url}`,
      `  Agent's desk                ${deskOf(server, DEMO_AGENTS.kim)}`,
      `  … and a colleague's         ${deskOf(server, DEMO_AGENTS.robin)}   (in another browser, or a private window)`,
      `  Report                      ${server.url}report?token=${server.deskToken}`,
      '',
      '  Stop with Ctrl-C.',
      '',
    ]);
  },
};
