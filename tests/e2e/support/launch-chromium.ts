import type { BrowserContext, Frame, Page } from 'playwright-core';
import { openChromium, sendExtensionCommand } from '../../../scripts/open-chromium.ts';
import { type PlayedPage, startWebServer, type WebServer } from '../../../scripts/web-server/start-web-server.ts';
import { type ActionPopup, attachToPopup } from './action-popup.ts';
import { findBuiltExtension, findInstalledBrowser } from './built-extension.ts';
import { type AskBackground, unwrapAnswer } from './unwrap-answer.ts';
import { waitFor } from './wait-for.ts';

export interface Chromium {
  context: BrowserContext;
  web: WebServer;
  extensionId: string;
  /** The page that the extension opened by itself. */
  welcome: Page | null;
  /** Opens a page in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `options.html`, in a new tab. */
  openOwn(path: string): Promise<Page>;
  /** The frame of the card over a page; waits for it. */
  findCard(page: Page): Promise<Frame>;
  /** Whether a frame of the extension stands over the page now. */
  hasCard(page: Page): boolean;
  /** Sends a message to the background from a page of the extension, as its pages do. */
  ask: AskBackground;
  /** Ends the service worker, as the browser does after half a minute without work. */
  stopWorker(): Promise<void>;
  /** Clicks the toolbar icon while this page is in front; the page then counts as chosen by the user (`activeTab`). */
  clickAction(page: Page): Promise<ActionPopup>;
  /** Grants access to a host, which a permission prompt would ask for. */
  grantHost(pattern: string): Promise<void>;
  close(): Promise<void>;
}

interface ChromeGlobal {
  chrome: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  };
}

/** Starts a headless Chromium with the built extension, in which these pages are the whole web. */
export async function launchChromium(
  pages: Readonly<Record<string, PlayedPage | string>>,
  extension = findBuiltExtension('chrome'),
): Promise<Chromium> {
  const web = await startWebServer(pages);
  const opened = await openChromium({
    executablePath: findInstalledBrowser('chromium'),
    extension,
    web,
    headless: true,
    still: true,
  }).catch(async (error: unknown) => {
    await web.close();
    throw error;
  });
  const { context, cdp, extensionId } = opened;
  const origin = `chrome-extension://${extensionId}/`;
  const findTargets = async () => (await cdp.send('Target.getTargets')).targetInfos;

  async function open(url: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }
  const openOwn = (path: string) => open(origin + path);
  const cardOf = (page: Page) =>
    page.frames().find((frame) => frame !== page.mainFrame() && frame.url().startsWith(origin));

  return {
    context,
    web,
    extensionId,
    welcome: opened.welcome,
    open,
    openOwn,
    findCard: (page) => waitFor(`the card over ${page.url()}`, () => cardOf(page)),
    hasCard: (page) => cardOf(page) !== undefined,
    async ask(name, question) {
      const page = await openOwn('options.html');
      const answer = await page.evaluate(
        async (message) => await (globalThis as unknown as ChromeGlobal).chrome.runtime.sendMessage(message),
        { name, question },
      );
      await page.close();
      return unwrapAnswer(name, answer);
    },
    async stopWorker() {
      for (const { type, url, targetId } of await findTargets()) {
        if (type === 'service_worker' && url.startsWith(origin)) await cdp.send('Target.closeTarget', { targetId });
      }
    },
    async clickAction(page) {
      await page.bringToFront();
      const { targetInfos: tabs } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const [tab, another] = tabs.filter(({ url }) => url === page.url());
      if (!tab || another) throw new Error(`${another ? 'several tabs' : 'no tab'} at ${page.url()}`);
      await sendExtensionCommand(cdp, 'Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
      const popup = await waitFor('the popup', async () =>
        (await findTargets()).find(({ type, url }) => type !== 'tab' && url.startsWith(`${origin}popup.html`)),
      );
      return await attachToPopup(cdp, popup.targetId);
    },
    async grantHost(pattern) {
      const page = await open('chrome://extensions');
      await page.evaluate(
        ([id, host]) => (globalThis as unknown as ChromeGlobal).chrome.developerPrivate.addHostPermission(id, host),
        [extensionId, pattern] as const,
      );
      await page.close();
    },
    async close() {
      await opened.close();
      await web.close();
    },
  };
}
