import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { createProfile } from './profile/create-profile.ts';
import type { WebServer } from './web-server/start-web-server.ts';

export interface OpenChromium {
  context: BrowserContext;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
  /** A debugging session with the browser itself, for what no page can do. */
  cdp: CDPSession;
  extensionId: string;
  /** The page that the extension opened when it was installed; null where it opened none. */
  welcome: Page | null;
}

const welcomeTimeoutMs = 5000;
const actionTimeoutMs = 10_000;

export interface OpenOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  web: WebServer;
  headless: boolean;
  /** No transitions, so that nothing is caught half way. */
  still?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  deviceScaleFactor?: number;
}

/** Commands of the debugging protocol that are too new for Playwright's types. */
export async function sendExtensionCommand(cdp: CDPSession, command: string, params: object): Promise<unknown> {
  return await cdp.send(command as 'Target.getTargets', params);
}

/**
 * Opens a Chromium with a new profile, the extension in it and the web server for its whole web. It ends, and its
 * profile goes, with this process at the latest.
 *
 * The extension goes in over the debugging pipe: branded Chromes have ignored `--load-extension` since version 137,
 * and a mistake in the manifest comes back as an error instead of a bubble that nobody sees.
 */
export async function openChromium(options: OpenOptions): Promise<OpenChromium> {
  const { executablePath, extension, web, headless, still, colorScheme, viewport, deviceScaleFactor } = options;
  const profile = createProfile();
  const context = await chromium
    .launchPersistentContext(profile.folder, {
      executablePath,
      headless,
      // A sandbox cannot be set up by root, and everywhere else it should be.
      chromiumSandbox: process.getuid?.() !== 0,
      // People's browsers keep whole pages for going back.
      ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
      args: [
        '--enable-unsafe-extension-debugging',
        // The emulated factor reaches the page, but not a frame of another origin in it.
        ...(deviceScaleFactor ? [`--force-device-scale-factor=${deviceScaleFactor}`] : []),
        ...web.chromiumArgs,
      ],
      viewport: viewport ?? (headless ? { width: 1280, height: 800 } : null),
      ...(still && { reducedMotion: 'reduce' as const }),
      ...(colorScheme && { colorScheme }),
      ...(deviceScaleFactor && { deviceScaleFactor }),
    })
    .catch(async (error: unknown) => {
      await profile.remove();
      throw error;
    });
  context.setDefaultTimeout(actionTimeoutMs);
  async function close(): Promise<void> {
    await context.close();
    await profile.remove();
  }
  try {
    const browser = context.browser();
    if (!browser) throw new Error('the context has no browser');
    const cdp = await browser.newBrowserCDPSession();
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    for (const { id, type } of processInfo) if (type === 'browser') profile.watch(id);
    // Until it is there nothing else is opened: a renderer that both started in crashed now and then (Chromium 156).
    const welcomed = context.waitForEvent('page', { timeout: welcomeTimeoutMs }).catch(() => null);
    const { id } = (await sendExtensionCommand(cdp, 'Extensions.loadUnpacked', { path: extension })) as { id: string };
    const welcome = await welcomed;
    await welcome?.waitForLoadState();
    return { context, cdp, extensionId: id, welcome, close };
  } catch (error) {
    await close();
    throw error;
  }
}
