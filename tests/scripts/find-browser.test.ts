import { describe, expect, test } from 'vitest';
import { UserError } from '../../lib/film/user-error.ts';
import { findBrowser } from '../../scripts/find-browser/find-browser.ts';
import type { World } from '../../scripts/find-browser/world.ts';

/** A machine that holds just these files; what it was told to run is in `ran`. */
function createWorld(files: readonly string[], changes: Partial<World> = {}) {
  const there = new Set(files);
  const ran: string[] = [];
  const world: World = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/someone',
    mayInstallDebianPackages: false,
    isExecutable: (file) => there.has(file),
    listFolder: (folder) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      return true;
    },
    say: () => undefined,
    ...changes,
  };
  return { world, ran, there };
}

const cached = '/home/someone/.cache/ms-playwright';

describe('the order of the search', () => {
  test('the browser that the environment names comes before every other', () => {
    const { world } = createWorld(['/mine/chrome', '/usr/bin/chromium']);
    expect(findBrowser('chromium', { ...world, env: { ...world.env, CHROME_PATH: '/mine/chrome' } })).toBe(
      '/mine/chrome',
    );
  });

  test('a named browser that cannot be run is an error, not a reason to take another', () => {
    const { world } = createWorld(['/usr/bin/firefox'], { env: { PATH: '/usr/bin', FIREFOX_PATH: '/gone/firefox' } });
    expect(() => findBrowser('firefox', world)).toThrow('FIREFOX_PATH is "/gone/firefox"');
  });

  test('an unbranded Chromium comes before a Chrome that is earlier on the PATH', () => {
    const { world } = createWorld(['/usr/local/bin/google-chrome', '/usr/bin/chromium']);
    expect(findBrowser('chromium', world)).toBe('/usr/bin/chromium');
  });

  test('an installed browser comes before the cache of the test driver', () => {
    const { world } = createWorld([`${cached}/chromium-1300/chrome-linux64/chrome`, '/opt/google/chrome/chrome']);
    expect(findBrowser('chromium', world)).toBe('/opt/google/chrome/chrome');
  });

  test('of several cached builds the newest is taken, by number', () => {
    const files = [`${cached}/chromium-999/chrome-linux/chrome`, `${cached}/chromium-1300/chrome-linux64/chrome`];
    expect(findBrowser('chromium', createWorld(files).world)).toBe(files[1]);
  });

  test('a cached headless shell, which takes no extensions, is no browser', () => {
    const { world } = createWorld([`${cached}/chromium_headless_shell-1300/chrome-linux/chrome`]);
    expect(() => findBrowser('chromium', world)).toThrow(UserError);
  });

  test('the Firefox that Playwright patched is not taken, the one of Puppeteer is', () => {
    const patched = `${cached}/firefox-1500/firefox/firefox`;
    const stock = '/home/someone/.cache/puppeteer/firefox/linux-stable_153.0/firefox/firefox';
    expect(() => findBrowser('firefox', createWorld([patched]).world)).toThrow(UserError);
    expect(findBrowser('firefox', createWorld([patched, stock]).world)).toBe(stock);
  });

  test('a cache that the environment moved is looked for where it is', () => {
    const file = '/big/browsers/chromium-1300/chrome-linux64/chrome';
    const { world } = createWorld([file], { env: { PLAYWRIGHT_BROWSERS_PATH: '/big/browsers' } });
    expect(findBrowser('chromium', world)).toBe(file);
  });
});

describe('the systems', () => {
  test.each([
    ['chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['chromium', '/home/someone/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  ] as const)('macOS keeps %s at %s', (name, file) => {
    expect(findBrowser(name, createWorld([file], { platform: 'darwin' }).world)).toBe(file);
  });

  test.each([
    ['chromium', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['chromium', 'C:\\Users\\someone\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['chromium', 'D:\\tools\\chromium.exe'],
    ['firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('Windows keeps %s at %s', (name, file) => {
    const env = {
      Path: 'C:\\Windows;D:\\tools',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\someone\\AppData\\Local',
    };
    expect(findBrowser(name, createWorld([file], { platform: 'win32', env }).world)).toBe(file);
  });
});

describe('a machine without a browser', () => {
  test.each([
    ['chromium', 'chromium', '/usr/bin/chromium'],
    ['firefox', 'firefox-esr', '/usr/bin/firefox-esr'],
  ] as const)(
    'as root on a Debian, %s is installed after the list of packages was fetched',
    (name, debianPackage, file) => {
      const { world, ran, there } = createWorld([], { mayInstallDebianPackages: true });
      const run: World['run'] = (command, args, env) => {
        expect(env.DEBIAN_FRONTEND).toBe('noninteractive');
        if (args[0] === 'install') there.add(file);
        return world.run(command, args, env);
      };
      expect(findBrowser(name, { ...world, run })).toBe(file);
      expect(ran).toEqual(['apt-get update -q', `apt-get install -y -q --no-install-recommends ${debianPackage}`]);
    },
  );

  test('nothing is installed where a browser is there already', () => {
    const { world, ran } = createWorld(['/usr/bin/chromium'], { mayInstallDebianPackages: true });
    findBrowser('chromium', world);
    expect(ran).toEqual([]);
  });

  test('where nothing may be installed, the error says what to install', () => {
    const { world, ran } = createWorld([]);
    expect(() => findBrowser('chromium', world)).toThrow(/^No Chromium was found\. Install .+ or set CHROME_PATH/);
    expect(() => findBrowser('firefox', world)).toThrow(/^No Firefox was found\. Install .+ or set FIREFOX_PATH/);
    expect(ran).toEqual([]);
  });

  test('where the installation fails, the error says what to install', () => {
    const { world } = createWorld([], { mayInstallDebianPackages: true, run: () => false });
    expect(() => findBrowser('firefox', world)).toThrow('No Firefox was found.');
  });
});
