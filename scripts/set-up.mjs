// Brings a fresh clone to the point where everything runs: the packages of the lockfile, and nothing else.
// Plain Node with no packages of its own, since it runs before there are any.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.cache', 'hjelp', 'installed');

/** Progress goes to stderr: stdout belongs to the program that follows. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Stops with a plain sentence when this Node is too old to run Hjelp. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Hjelp needs Node 20.19 or later; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and run the command again.`);
  process.exit(1);
}

/** Installs the packages of package-lock.json, unless the last installation was of this very lockfile. */
export function installPackages() {
  requireNode();
  const wanted = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).update(process.versions.modules).digest('hex');
  const have = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (have === wanted && existsSync(join(ROOT, 'node_modules', 'vite'))) return;
  say('Setting up: installing the packages of package-lock.json (about a minute the first time) …');
  const startedAt = Date.now();
  const result = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']);
  if (result !== 0) {
    say('The packages could not be installed: npm\'s message is above. Check the network (or npm\'s registry setting) and run the command again.');
    process.exit(1);
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted);
  say(`Packages installed in ${seconds(startedAt)}.`);
}

/** Runs npm as this very npm when called from it, so that no second installation of npm is needed. Its stdout is sent to our stderr. */
export function runNpm(args) {
  const viaNode = process.env.npm_execpath && existsSync(process.env.npm_execpath);
  const [command, first] = viaNode ? [process.execPath, [process.env.npm_execpath]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  return spawnSync(command, [...first, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2], shell: !viaNode && process.platform === 'win32' }).status ?? 1;
}

/** `12.3 s` since a time. */
export function seconds(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}
