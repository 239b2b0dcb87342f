import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findChromium, findFirefox } from './tests/support/find-browsers.ts';

const chromium = await findChromium();
const firefox = findFirefox();

const projects: NonNullable<PlaywrightTestConfig['projects']> = [
  {
    name: 'chromium',
    use: { browserName: 'chromium', launchOptions: { executablePath: chromium.executablePath, args: [...chromium.args], env: { ...(process.env as Record<string, string>), ...chromium.env } } },
  },
];
if (firefox === undefined) {
  if (process.env['TEST_WORKER_INDEX'] === undefined) process.stderr.write('Firefox is not installed: its walk is skipped. Install firefox-esr, or name one with HJELP_FIREFOX.\n');
} else {
  projects.push({
    name: 'firefox',
    // The walk, and what browsers do each in their own way: streams that are cut, storage that survives.
    grep: /main-walk|@firefox/u,
    use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefox } },
  });
}

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './tests/support/build-sample.ts',
  outputDir: 'test-results',
  // Each worker runs a server and a browser; more than two of them on two cores only wait for each other.
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: { trace: 'retain-on-failure', locale: 'en-GB', timezoneId: 'Europe/Stockholm' },
  projects,
});
