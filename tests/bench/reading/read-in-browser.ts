import type { BrowserContext, CDPSession } from 'playwright-core';

/** A saved page as a server would send it. */
export interface ServedPage {
  url: string;
  bytes: Buffer;
  charset: string;
}

/** What the detector cost one page, and what it told the background. */
export interface Cost {
  /** Putting it in: compiling the script, and running it until it waits for the page to be looked at. */
  script: Spent;
  /** From then on: reading the page until the film is told, or there is nothing to tell. */
  reading: Spent;
  /** Title of the film told; null where it told none. */
  title: string | null;
}

/** By the clock, and in time that the page's thread had the processor: what a busy machine changes less. */
export interface Spent {
  ms: number;
  cpuMs: number;
}

/** The page's own scripts stay silent: they would ask servers that nobody plays, and rebuild what was saved. */
const noScripts = "script-src 'none'; frame-src 'none'";

/**
 * Loads a page at its own address into a new document and runs the built detector in a world of its own there, as the
 * browser does: cold, with nothing compiled. Only the background is played, which is told the film, and that the page is
 * in a tab behind others at first: there the detector waits, which parts putting it in from reading.
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
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'detector',
    });
    const run = async (expression: string) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: executionContextId,
        returnByValue: true,
        expression,
      });
      if (exceptionDetails) throw new Error(`${page.url}: ${exceptionDetails.exception?.description}`);
      return result.value as unknown;
    };
    await run(`${played}; globalThis.detector = ${JSON.stringify(detector)}`);
    // What asking costs by itself.
    const asking = await spend(session, () => run('0'));
    const script = await spend(session, () => run(timed('(0, eval)(detector)')));
    const reading = await spend(session, () => run(timed(lookedAt)));
    const told = (await run('told')) as string | null;
    return {
      script: { ms: script.value as number, cpuMs: Math.max(0, script.cpuMs - asking.cpuMs) },
      reading: { ms: reading.value as number, cpuMs: Math.max(0, reading.cpuMs - asking.cpuMs) },
      title: told && JSON.parse(told).question?.film.title,
    };
  } finally {
    await tab.close();
  }
}

async function spend<T>(session: CDPSession, run: () => Promise<T>): Promise<{ value: T; cpuMs: number }> {
  const before = await readThreadMs(session);
  const value = await run();
  return { value, cpuMs: (await readThreadMs(session)) - before };
}

async function readThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
}

function timed(statement: string): string {
  return `(() => { const start = performance.now(); ${statement}; return performance.now() - start; })()`;
}

const lookedAt = `delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))`;

const played = `
  globalThis.told = null;
  globalThis.browser = { runtime: {
    id: 'bench',
    getURL: (path) => path,
    onMessage: { addListener() {}, removeListener() {} },
    sendMessage(message) {
      told ??= JSON.stringify(message);
      return Promise.resolve({ ok: true, value: { frame: null } });
    },
  } };
  Object.defineProperty(document, 'hidden', { value: true, configurable: true })`;
