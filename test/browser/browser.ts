import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MINUTE = 60_000;

/** A browser that starts, and one line that says where it came from. */
export type Found = { path: string; how: string };

/**
 * Finds a Chrome or Chromium that starts: `CHROME_PATH`, then one that is installed (the headless shell before others),
 * then Playwright's own download, then the package of the Debian that this runs on as root.
 */
export function findBrowser(): Found {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (starts(named)) return { path: named, how: `The browser is ${named}, as CHROME_PATH says.` };
    throw new Error(
      `No browser starts at ${named}, where CHROME_PATH points. Change CHROME_PATH or leave it out.`,
    );
  }
  const installed = usualPlaces().find(starts);
  if (installed) return { path: installed, how: `The browser is ${installed}, which is installed.` };
  const own = chromium.executablePath();
  if (starts(own)) return { path: own, how: `The browser is ${own}, which Playwright downloaded earlier.` };
  if (download() && starts(own))
    return { path: own, how: `The browser is ${own}, which Playwright has downloaded.` };
  const packaged = '/usr/bin/chromium';
  if (installPackage() && starts(packaged)) {
    return { path: packaged, how: `The browser is ${packaged}, which apt-get has installed.` };
  }
  throw new Error(
    'There is no Chrome or Chromium on this machine, and none could be downloaded. Install one, or name one in CHROME_PATH.',
  );
}

/** Starts the browser at this path, without a window; its pages wait long, since a busy machine is slow and not wrong. */
export async function launch(path: string): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: path, args: flags() });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(2 * MINUTE);
    return context;
  };
  return browser;
}

/** What every browser is started with. */
export function flags(): string[] {
  return isRoot() ? ['--no-sandbox', ...FLAGS] : FLAGS;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** A browser that is there may still lack a library of the system, so ask it for its version. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: MINUTE }).status === 0;
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium'].flatMap((name) =>
        ['/Applications', join(homedir(), 'Applications')].map((folder) =>
          join(folder, `${name}.app/Contents/MacOS/${name}`),
        ),
      );
    case 'win32':
      return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
        (name) =>
          ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
            const parent = process.env[folder];
            return parent ? [join(parent, name)] : [];
          }),
      );
    default:
      // The shell draws the same pages without a window's furniture, in half the time.
      return [
        'chromium-headless-shell',
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
      ].flatMap((name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)));
  }
}

function download(): boolean {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const args = [join(playwright, 'cli.js'), 'install', 'chromium'];
  return spawnSync(process.execPath, args, { timeout: 5 * MINUTE }).status === 0;
}

function installPackage(): boolean {
  if (!isRoot() || !existsSync('/etc/debian_version')) return false;
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      timeout: 10 * MINUTE,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}
