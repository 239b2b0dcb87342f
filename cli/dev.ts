import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPreview } from '../kb-builder/preview/preview.ts';
import { builtWidget, contentFolder } from './build.ts';
import { nearestArticles } from './nearest-articles.ts';
import { printProblems } from './print-problems.ts';
import { logTrouble, portOf, runServer } from './run-server.ts';
import type { Verb } from './verb.ts';

export const verb: Verb = {
  name: 'dev',
  summary: 'live preview while you write: help centre, widget, desk and report; rebuilds on save',
  usage: 'dev [content] [--port N]',
  words: 1,
  options: [
    { name: 'port', value: 'N', meaning: 'port to listen on (default 4401, or PORT); 0 takes a free one' },
    { name: 'locale', value: 'L', meaning: 'language of content without a site.yaml (default en)' },
  ],
  examples: [{ why: 'preview ./content', command: 'hjelp dev' }],
  async run(call) {
    const contentDir = contentFolder(call);
    const scratch = mkdtempSync(join(tmpdir(), 'hjelp-dev-'));
    const locale = call.text('locale');
    const preview = await createPreview({
      contentDir,
      widgetDir: builtWidget(),
      server: 'same-origin',
      ...(locale === undefined ? {} : { locale }),
      onBuild: (report) => {
        printProblems(report.problems);
        process.stderr.write(report.written ? `Built ${report.articles} articles in ${report.durationMs} ms.\n` : 'Still showing the last build that worked.\n');
      },
    });
    return runServer({
      port: portOf(call.wholeNumber('port'), 4401),
      dataUrl: `sqlite:${join(scratch, 'hjelp.db')}`,
      preview,
      findNearest: nearestArticles(preview.dir),
      reportFromVisits: 1,
      rate: 0,
      log: logTrouble,
    }, (server) => [
      '',
      `  Help centre with the widget   ${server.url}`,
      `  Agent's desk                  ${server.url}desk?token=${server.deskToken}`,
      `  Report                        ${server.url}report?token=${server.deskToken}`,
      '',
      `  Watching ${contentDir}: save a file and the page follows. Events and chats are thrown away at the end. Stop with Ctrl-C.`,
      '',
    ], async () => {
      await preview.close();
      rmSync(scratch, { recursive: true, force: true });
    });
  },
};
