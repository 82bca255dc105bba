import type { BrowserContext } from 'playwright-core';

/** A saved page as a server would send it. */
export interface ServedPage {
  url: string;
  bytes: Buffer;
  charset: string;
}

/** What the detector cost one page, and what it told the background. */
export interface Cost {
  ms: number;
  /** Title of the film told; null where it told none. */
  title: string | null;
}

/** The page's own scripts stay silent: they would ask servers that nobody plays, and rebuild what was saved. */
const noScripts = "script-src 'none'; frame-src 'none'";

/**
 * Loads a page at its own address into a new document and runs the built detector in a world of its own there, as the
 * browser does: cold, with nothing compiled. Only the background is played, which is told the film. The time ends when
 * the detector has told it or has nothing to tell: compiling, reading, and putting the sighting into a message.
 */
export async function readInBrowser(context: BrowserContext, detector: string, page: ServedPage): Promise<Cost> {
  const tab = await context.newPage();
  try {
    await tab.route('**/*', (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({
            body: page.bytes,
            headers: { 'content-type': `text/html; charset=${page.charset}`, 'content-security-policy': noScripts },
          })
        : route.abort(),
    );
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    const session = await context.newCDPSession(tab);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'detector',
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      returnByValue: true,
      expression: timed(detector),
    });
    if (exceptionDetails) throw new Error(`${page.url}: ${exceptionDetails.exception?.description}`);
    return result.value as Cost;
  } finally {
    await tab.close();
  }
}

function timed(script: string): string {
  return `(() => {
    let told = null;
    const runtime = {
      id: 'bench',
      getURL: (path) => path,
      onMessage: { addListener() {}, removeListener() {} },
      sendMessage(message) {
        told ??= JSON.stringify(message);
        return Promise.resolve({ ok: true, value: { frame: null } });
      },
    };
    globalThis.browser = { runtime };
    const source = ${JSON.stringify(script)};
    const start = performance.now();
    (0, eval)(source);
    const ms = performance.now() - start;
    return { ms, title: told && JSON.parse(told).question?.film.title };
  })()`;
}
