import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';
import { extract } from 'tar-fs';

/** How to start a browser for tests. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** Where it came from, for the log. */
  readonly source: string;
}

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** No network of its own, no first-run pages; root (containers) cannot have a sandbox. */
const CHROMIUM_ARGS = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/**
 * A Chromium to test in: `HJELP_CHROMIUM`, else Playwright's own download, else the system's Chromium, Chrome or Edge,
 * else (Linux x64) the one inside an npm package, unpacked once. Nothing is downloaded and nothing is installed.
 * @throws with three remedies when there is none.
 */
export async function findChromium(): Promise<FoundBrowser> {
  const own = process.env['HJELP_CHROMIUM'];
  if (own) return plain(own, 'HJELP_CHROMIUM');
  const playwrights = chromium.executablePath();
  if (playwrights && existsSync(playwrights)) return plain(playwrights, 'Playwright');
  const system = SYSTEM_CHROMIUMS.find((path) => existsSync(path));
  if (system !== undefined) return plain(system, 'the system');
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  throw new Error([
    'No Chromium to test in. Do one of these and run the tests again:',
    '  - install Chromium, Chrome or Edge with your system\'s installer',
    '  - npx playwright install chromium',
    '  - HJELP_CHROMIUM=/path/of/a/chromium npm test',
  ].join('\n'));
}

const SYSTEM_CHROMIUMS = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function plain(executablePath: string, source: string): FoundBrowser {
  return { executablePath, env: {}, args: CHROMIUM_ARGS, source };
}

// The package's own `executablePath()` unpacks to one shared temporary path whatever its version, so two versions on one
// machine run each other's binary. Ours goes beside node_modules' other caches, by version, and appears whole or not at all.
async function unpackedChromium(): Promise<FoundBrowser> {
  const packageFolder = join(ROOT, 'node_modules', '@sparticuz', 'chromium');
  const { version } = createRequire(import.meta.url)(join(packageFolder, 'package.json')) as { version: string };
  const folder = join(ROOT, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    process.stderr.write('Unpacking the Chromium of @sparticuz/chromium for the tests (once) …\n');
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    const bin = (name: string): string => join(packageFolder, 'bin', name);
    await pipeline(createReadStream(bin('chromium.br')), createBrotliDecompress(), createWriteStream(join(unfinished, 'chromium')));
    await chmod(join(unfinished, 'chromium'), 0o755);
    for (const [archive, target] of [['al2023.tar.br', 'al2023'], ['swiftshader.tar.br', '.'], ['fonts.tar.br', '.']] as const) {
      await pipeline(createReadStream(bin(archive)), createBrotliDecompress(), extract(join(unfinished, target)));
    }
    writeFileSync(join(unfinished, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`);
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      // Another process was first; its copy is as good.
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    args: [...CHROMIUM_ARGS, '--no-sandbox', '--no-zygote', '--headless=shell', '--disable-gpu'],
    source: '@sparticuz/chromium',
  };
}

/** A Firefox that Playwright can drive over WebDriver BiDi: `HJELP_FIREFOX`, else Debian's ESR. Undefined when there is none. */
export function findFirefox(): string | undefined {
  const own = process.env['HJELP_FIREFOX'];
  if (own) return own;
  const found = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
  if (found === undefined) return undefined;
  try {
    // A stub that only tells how to install the real one (Ubuntu's snap wrapper) exits with an error.
    execFileSync(found, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return found;
  } catch {
    return undefined;
  }
}
