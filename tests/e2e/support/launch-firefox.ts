import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { createProfile } from '../../../scripts/profile/create-profile.ts';
import { type PlayedPage, startWebServer, type WebServer } from '../../../scripts/web-server/start-web-server.ts';
import { findBuiltExtension, findInstalledBrowser } from './built-extension.ts';
import { readAddonId } from './read-addon-id.ts';
import { type AskBackground, unwrapAnswer } from './unwrap-answer.ts';
import { waitFor } from './wait-for.ts';

export interface Firefox {
  browser: Browser;
  web: WebServer;
  /** Opens a page in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `options.html`, in a new tab. */
  openOwn(path: string): Promise<Page>;
  /** The frame of the card over a page, which Puppeteer reports as `about:blank`; waits for it. */
  findCard(page: Page): Promise<Frame>;
  /** Whether a frame of the extension stands over the page now. */
  hasCard(page: Page): Promise<boolean>;
  /**
   * Opens the popup on a film page's tab, in a window of its own beside it: what is under the toolbar icon is out of
   * the driver's reach in Firefox.
   */
  openPopup(page: Page): Promise<{ tabId: number; popup: Page }>;
  /** Sends a message to the background from a page of the extension, as its pages do. */
  ask: AskBackground;
  close(): Promise<void>;
}

interface BrowserGlobal {
  browser: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    tabs: {
      query(about: { url: string }): Promise<{ id: number }[]>;
      update(id: number, change: { active: boolean }): Promise<unknown>;
    };
    windows: { create(what: { url: string; type: 'popup'; width: number; height: number }): Promise<unknown> };
  };
}

/** Known beforehand, so that the extension's pages can be opened by their address. */
const uuid = '5f9c1f0e-6d5b-4c8e-9a53-0d3c2f7b8a11';
const origin = `moz-extension://${uuid}/`;

/** A page of the extension never reports to Puppeteer that it has loaded, so this long is waited in vain. */
const ownPageMs = 300;

const createPrefs = (addonId: string, port: number) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
  // permissions.request() is granted at a real click, as no test can answer the prompt.
  'extensions.webextOptionalPermissionPrompts': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': false,
});

/** Starts a headless Firefox with the built extension, in which these pages are the whole web. */
export async function launchFirefox(
  pages: Readonly<Record<string, PlayedPage | string>>,
  extension = findBuiltExtension('firefox'),
): Promise<Firefox> {
  const web = await startWebServer(pages);
  const profile = createProfile();
  const browser = await puppeteer
    .launch({
      browser: 'firefox',
      userDataDir: profile.folder,
      executablePath: findInstalledBrowser('firefox'),
      headless: true,
      acceptInsecureCerts: true,
      // Without it BiDi may not touch pages of the extension.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: createPrefs(readAddonId(extension), web.port),
    })
    .catch(async (error: unknown) => {
      await Promise.all([web.close(), profile.remove()]);
      throw error;
    });
  // Firefox runs on when nobody speaks to it any more.
  const { pid } = browser.process() ?? {};
  if (pid !== undefined) profile.watch(pid);

  async function close(): Promise<void> {
    await browser.close();
    await Promise.all([web.close(), profile.remove()]);
  }
  try {
    await browser.installExtension(extension);
  } catch (error) {
    await close();
    throw error;
  }

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(url);
    return page;
  }
  async function openOwn(path: string): Promise<Page> {
    const page = await browser.newPage();
    const navigated = page.goto(origin + path, { timeout: ownPageMs });
    await navigated.catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
    });
    await waitFor(`${path} to load`, () =>
      page.evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', origin),
    );
    return page;
  }
  async function findCardNow(page: Page): Promise<Frame | null> {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      if (await frame.evaluate((start) => location.href.startsWith(start), origin)) return frame;
    }
    return null;
  }

  return {
    browser,
    web,
    open,
    openOwn,
    findCard: (page) => waitFor(`the card over ${page.url()}`, () => findCardNow(page)),
    hasCard: async (page) => (await findCardNow(page)) !== null,
    async openPopup(page) {
      const own = await openOwn('options.html');
      const before = new Set(await browser.pages());
      const tabId = await own.evaluate(async (address) => {
        const { tabs, windows } = (globalThis as unknown as BrowserGlobal).browser;
        const [tab, another] = await tabs.query({ url: address });
        if (!tab || another) throw new Error(`${another ? 'several tabs' : 'no tab'} at ${address}`);
        await tabs.update(tab.id, { active: true });
        await windows.create({ url: `popup.html?tab=${tab.id}`, type: 'popup', width: 420, height: 640 });
        return tab.id;
      }, page.url());
      const popup = await waitFor('the popup', async () => {
        for (const one of await browser.pages()) {
          if (!before.has(one) && (await one.evaluate(() => location.pathname === '/popup.html'))) return one;
        }
        return null;
      });
      await own.close();
      return { tabId, popup };
    },
    async ask(name, question) {
      const page = await openOwn('options.html');
      const answer = await page.evaluate(
        async (message) => await (globalThis as unknown as BrowserGlobal).browser.runtime.sendMessage(message),
        { name, question },
      );
      await page.close();
      return unwrapAnswer(name, answer);
    },
    close,
  };
}
