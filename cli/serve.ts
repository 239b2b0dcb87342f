import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { agentsSearch } from './agents-search.ts';
import { dataUrl, DATA_OPTION, eventsPlace, EVENTS_OPTION } from './data-url.ts';
import { nearestArticles } from './nearest-articles.ts';
import { logAsJson, portOf, runServer } from './run-server.ts';
import { UsageError, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'serve',
  summary: 'the server: collects events, chat desk, report, and the built site if --kb is given',
  usage: 'serve [--kb DIR] [--data URL] [--port N] [--origin O]…',
  words: 0,
  options: [
    { name: 'kb', value: 'DIR', meaning: 'what `hjelp build` wrote; served at /, and its release recorded' },
    DATA_OPTION,
    EVENTS_OPTION,
    { name: 'port', value: 'N', meaning: 'port to listen on (default 4400, or PORT); 0 takes a free one' },
    { name: 'host', value: 'H', meaning: 'address to listen on (default: this machine only; 0.0.0.0 or :: for all)' },
    { name: 'origin', value: 'O', many: true, meaning: 'a page that may send events and chat: https://www.example.com' },
    { name: 'rate', value: 'N', meaning: 'events a second that one client may send; 0 is no limit' },
    { name: 'trust-proxy', meaning: 'believe X-Forwarded-For and X-Forwarded-Proto: only behind a reverse proxy of yours' },
  ],
  examples: [
    { why: 'everything on one port', command: 'hjelp serve --kb hjelp-site' },
    { why: 'events and chat for pages that live elsewhere', command: 'hjelp serve --data sqlite:/var/lib/hjelp/hjelp.db --origin https://www.example.com --port 8080' },
    { why: 'an own token for the agents (else one is made and kept beside the data)', command: 'HJELP_DESK_TOKEN=… hjelp serve --kb hjelp-site' },
  ],
  async run(call) {
    const kbDir = call.text('kb');
    if (kbDir !== undefined && !existsSync(join(kbDir, 'release.json'))) throw new UsageError(`There is no built site in "${kbDir}" (no release.json). Build one first: hjelp build --out ${kbDir}`);
    const host = call.text('host');
    const rate = call.wholeNumber('rate');
    const deskToken = process.env['HJELP_DESK_TOKEN'];
    return runServer({
      port: portOf(call.wholeNumber('port'), 4400),
      dataUrl: dataUrl(call),
      ...eventsPlace(call),
      origins: call.list('origin'),
      trustProxy: call.has('trust-proxy'),
      log: logAsJson,
      ...(host === undefined ? {} : { host }),
      ...(kbDir === undefined ? {} : { kbDir, kbSearch: agentsSearch(kbDir), findNearest: nearestArticles(kbDir) }),
      ...(rate === undefined ? {} : { rate }),
      ...(deskToken ? { deskToken } : {}),
    }, (server) => [
      ...(kbDir === undefined ? [] : [`Help centre  ${server.url}`]),
      `Report       ${server.url}report`,
      `Desk         ${server.url}desk`,
      deskToken === 'off' ? 'Agents sign in with their accounts; the token is turned off.' : deskToken ? 'The agents\' token is the one in HJELP_DESK_TOKEN.' : `Agents' token: ${server.deskToken}`,
    ]);
  },
};
