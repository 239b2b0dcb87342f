// `npm test`: sets itself up, builds, and runs every suite; the last line counts them all. A suite that fails does not
// stop the next: all problems at once. `npm test -- unit` runs only the suites whose name contains the word.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, installPackages, say, seconds } from './set-up.mjs';

installPackages();
const { buildAll } = await import('./build.mjs');
const only = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const results = [];
mkdirSync(join(ROOT, 'test-results'), { recursive: true });

try {
  await buildAll();
} catch (error) {
  say(error.stack ?? String(error));
  say('The build failed, so nothing could be tested.');
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}

const node = process.execPath;
const bin = (path) => join(ROOT, 'node_modules', path);
await suite('types', [bin('typescript/bin/tsc'), '-b'], oneCheck);
await suite('lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--quiet', 'core', 'kb-builder', 'widget', 'server', 'cli', 'tests'], oneCheck);
await suite('unit', [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/vitest.json'], vitestCounts);
await suite('content', [join(ROOT, 'dist/cli/hjelp.js'), 'check', 'content', '--json'], contentCounts, { quiet: true });
await suite('e2e', [bin('@playwright/test/cli.js'), 'test'], playwrightCounts);

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
const skipped = results.reduce((sum, result) => sum + result.skipped, 0);
process.stdout.write('\n');
for (const result of results) {
  process.stdout.write(`${result.name.padEnd(8)} ${String(result.passed).padStart(5)} passed ${String(result.failed).padStart(4)} failed${result.skipped ? ` ${result.skipped} skipped` : ''}  (${result.took})\n`);
}
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** Runs one suite, showing what it prints, and counts what it did. */
async function suite(name, args, count, { quiet = false } = {}) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) return;
  say(`\n── ${name} ──`);
  const startedAt = Date.now();
  const { code, output } = await run(args, quiet);
  let counted;
  try {
    counted = count(code, output);
  } catch (error) {
    say(`The result of ${name} could not be read: ${error.message}`);
    counted = { passed: 0, failed: 1, skipped: 0 };
  }
  // A runner that dies after its last test still failed.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  results.push({ name, ...counted, took: seconds(startedAt) });
}

function run(args, quiet) {
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: ROOT, stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'], env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function oneCheck(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function readOnce(file) {
  const path = join(ROOT, file);
  if (!existsSync(path)) throw new Error(`${file} was not written`);
  const result = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(path);
  return result;
}

function vitestCounts() {
  const result = readOnce('test-results/vitest.json');
  // A file that could not be loaded has no tests to count.
  const broken = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: result.numPassedTests, failed: result.numFailedTests + broken, skipped: result.numPendingTests + result.numTodoTests };
}

function playwrightCounts() {
  const { stats } = readOnce('test-results/playwright.json');
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

function contentCounts(code, output) {
  const report = JSON.parse(output);
  const errors = report.problems.filter((problem) => problem.severity === 'error').length;
  process.stdout.write(`${report.articles} articles, ${errors} errors; search tests: ${report.searchTests.passed} passed, ${report.searchTests.failed} failed\n`);
  return { passed: report.searchTests.passed + (errors === 0 ? 1 : 0), failed: report.searchTests.failed + (errors === 0 ? 0 : 1), skipped: 0 };
}
