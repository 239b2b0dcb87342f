// `npm run test:clickhouse`: the examination of event stores, on ClickHouse. With HJELP_CLICKHOUSE=http://user:password@host:8123/
// on that server, in databases of its own; else on ClickHouse's engine from the npm package chdb (Linux and macOS), which is
// fetched first: half a gigabyte, and why this is not part of `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, installPackages, say } from './set-up.mjs';

const CHDB = 'chdb@3.4.0';

installPackages();
const clickhouse = process.env.HJELP_CLICKHOUSE || fetchEngine();
const more = process.argv.slice(2);
const { status } = more[0] === 'stores'
  ? run(join(ROOT, 'node_modules/tsx/dist/cli.mjs'), ['tests/benchmarks/stores.ts', ...more.slice(1)])
  : run(join(ROOT, 'node_modules/vitest/vitest.mjs'), ['run', '--project', 'node', 'tests/conformance/event-store.clickhouse.test.ts', ...more]);
process.exit(status ?? 1);

function run(program, args) {
  return spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, HJELP_CLICKHOUSE: clickhouse } });
}

/** @returns the folder that has the engine. */
function fetchEngine() {
  const folder = join(ROOT, 'node_modules', '.cache', 'hjelp-clickhouse');
  if (existsSync(join(folder, 'node_modules', 'chdb'))) return folder;
  say(`Fetching ${CHDB} into ${folder} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', CHDB], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) {
    say(`${CHDB} could not be fetched. Name a ClickHouse server instead: HJELP_CLICKHOUSE=http://default:@localhost:8123/ npm run test:clickhouse`);
    process.exit(1);
  }
  return folder;
}
