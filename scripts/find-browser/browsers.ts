export type BrowserName = 'chromium' | 'firefox';

type BySystem = Readonly<Record<'linux' | 'darwin' | 'win32', readonly string[]>>;

/** Where one kind of browser is looked for. */
export interface BrowserKind {
  /** For sentences. */
  name: string;
  /** The environment variable that names the browser to use. */
  variable: string;
  /** Names on the PATH, the best first; `.exe` is added on Windows. */
  commands: readonly string[];
  /** Whole paths; on macOS under `/Applications` and `~/Applications`, on Windows under the program folders. */
  places: BySystem;
  /** The cache of the test driver for this browser. */
  cache: { owner: 'playwright' | 'puppeteer'; folder: RegExp; within: BySystem };
  debianPackage: string;
  /** What a person without any can do. */
  advice: string;
}

/**
 * Chromium comes before the branded browsers, which are nearly as good: an extension is loaded into them over the
 * debugging pipe, as Chrome has ignored `--load-extension` since version 137.
 */
const chromium: BrowserKind = {
  name: 'Chromium',
  variable: 'CHROME_PATH',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge',
    'msedge',
    'brave-browser',
  ],
  places: {
    linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
    darwin: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ],
  },
  cache: {
    owner: 'playwright',
    // Not `chromium_headless_shell-…`, which can't load extensions.
    folder: /^chromium-\d+$/,
    within: {
      linux: ['chrome-linux64/chrome', 'chrome-linux-arm64/chrome', 'chrome-linux/chrome'],
      darwin: [
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      ],
      win32: ['chrome-win64\\chrome.exe', 'chrome-win\\chrome.exe'],
    },
  },
  debianPackage: 'chromium',
  advice: 'Install Chromium or Google Chrome, or run `npx playwright-core install chromium`',
};

const firefox: BrowserKind = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
  places: {
    linux: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
      '/snap/bin/firefox',
    ],
    darwin: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe', 'Firefox Nightly\\firefox.exe'],
  },
  cache: {
    // Playwright's own Firefox is a patched one that is driven in another way.
    owner: 'puppeteer',
    folder: /-\D+_[\d.]+\w*$/,
    within: {
      linux: ['firefox/firefox'],
      darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Nightly.app/Contents/MacOS/firefox'],
      win32: ['core\\firefox.exe', 'firefox\\firefox.exe'],
    },
  },
  debianPackage: 'firefox-esr',
  advice: 'Install Firefox 140 or newer',
};

export const browsers: Readonly<Record<BrowserName, BrowserKind>> = { chromium, firefox };
