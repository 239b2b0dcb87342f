// Brings a fresh clone to the point where everything runs: the packages of the lockfile, and nothing else.
// Plain Node with no packages of its own, since it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

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

/** Installs the packages of package-lock.json, unless they are all there already. */
export function installPackages() {
  requireNode();
  if (isInstalled()) return;
  say('Setting up: installing the packages of package-lock.json (about a minute the first time) …');
  const startedAt = Date.now();
  if (runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']) !== 0) {
    say('The packages could not be installed: npm\'s message is above. Check the network (or npm\'s registry setting) and run the command again.');
    process.exit(1);
  }
  say(`Packages installed in ${seconds(startedAt)}.`);
}

/**
 * Compares the lockfile with the one that npm leaves in node_modules, so that a checkout where someone ran
 * `npm install` is not installed again. Optional packages may be missing: they are those of other platforms.
 */
function isInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || have[path]?.version === version || (optional === true && have[path] === undefined));
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
