import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { ROOT } from '../support/build-sample.ts';

const run = promisify(execFile);
const npm = (args: string[], cwd: string) => run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd, timeout: 240_000, env: { ...process.env, npm_config_audit: 'false', npm_config_fund: 'false' } });

test('a newcomer installs the package in an empty project, starts a knowledge base and builds it', async () => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'hjelp-package-'));
  try {
    // The files of dist/ are those that `npm test` has just built.
    const { stdout } = await npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT);
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    writeFileSync(join(folder, 'package.json'), '{"name":"a-shop","private":true}');
    await npm(['install', '--prefer-offline', join(folder, filename)], folder);
    await run('npx', ['hjelp', 'init'], { cwd: folder });
    const build = await run('npx', ['hjelp', 'build'], { cwd: folder });
    expect(build.stdout).toMatch(/Built \d+ articles/u);
    const release = JSON.parse(readFileSync(join(folder, 'hjelp-site', 'release.json'), 'utf8')) as { articles: { path: string }[] };
    expect(release.articles.length).toBeGreaterThanOrEqual(3);
    for (const file of ['index.html', 'hjelp.js', 'kb/manifest.json', `${release.articles[0]!.path}index.html`]) expect(existsSync(join(folder, 'hjelp-site', file)), file).toBe(true);
    const { stdout: check } = await run('npx', ['hjelp', 'check'], { cwd: folder });
    expect(check).toMatch(/ 0 failed/u);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
