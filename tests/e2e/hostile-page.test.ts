import { createHash } from 'node:crypto';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeFilm } from '../../lib/film/film.ts';
import { makeTake } from '../../lib/review/take.ts';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { waitFor } from './support/wait-for.ts';

const words = 'The story fits on a ticket stub';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium(filmPages);
  await chromium.ask('addStarters', null);
});
afterAll(() => chromium.close());

let page: Page;
let card: Frame;
/** A film page with its card, drawn to the end. */
async function open(url: string): Promise<void> {
  await page?.close();
  page = await chromium.open(url);
  card = await chromium.findCard(page);
  await settle(card.getByRole('region', { name: 'Lobby Card' }));
}
beforeEach(() => open(addresses.ballerina));

/** Waits until an element has stood still; the answer is where. */
async function settle(element: Locator) {
  let last = '';
  return await waitFor('the card to stand still', async () => {
    const box = await element.boundingBox();
    await new Promise((resolve) => setTimeout(resolve, 150));
    const isStill = JSON.stringify(box) === last;
    last = JSON.stringify(box);
    return isStill ? box : null;
  });
}

/** Beyond it the page shows through round the card's corners. */
const cornerPx = 10;

/** What a person sees of the card: its pixels, cut out of the page, as a fingerprint. */
async function look(): Promise<string> {
  const { x, y, width, height } = await settle(card.getByRole('region', { name: 'Lobby Card' }));
  const clip = { x: x + cornerPx, y: y + cornerPx, width: width - 2 * cornerPx, height: height - 2 * cornerPx };
  const picture = await page.screenshot({ clip, animations: 'disabled' });
  return createHash('sha256').update(picture).digest('hex');
}

test('the page cannot read the card: not by search, not by selection, not through its nodes', async () => {
  const read = await page.evaluate((sought) => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const { find } = globalThis as unknown as { find(text: string): boolean };
    getSelection()?.selectAllChildren(document.documentElement);
    return {
      isHost: host.nodeName === 'DIV',
      root: host.shadowRoot,
      inner: host.innerHTML + host.textContent,
      attributes: host.getAttributeNames(),
      found: find(sought) || find('ticket stub'),
      selected: String(getSelection()).includes(sought),
      text: document.documentElement.textContent.includes(sought),
      frames: window.length,
    };
  }, words);
  expect(read).toEqual({
    isHost: true,
    root: null,
    inner: '',
    attributes: [],
    found: false,
    selected: false,
    text: false,
    frames: 0,
  });
});

test('the page cannot restyle the card: the same pixels stand over a page that styles everything away', async () => {
  const calm = await look();
  await open(addresses.hostile);
  await card.getByText(words).waitFor();
  expect(await look()).toBe(calm);
});

test('a page that zooms its root out and its body in again does not get a tiny card', async () => {
  chromium.web.play(
    addresses.zoomed,
    filmPages[addresses.ballerina].replace('</head>', '<style>html{zoom:.1}body{zoom:10}</style></head>'),
  );
  await open(addresses.zoomed);
  const size = await card.evaluate(() => ({ factor: devicePixelRatio, width: innerWidth }));
  await open(addresses.ballerina);
  expect(size).toEqual(await card.evaluate(() => ({ factor: devicePixelRatio, width: innerWidth })));
});

test('the page cannot restyle or move the card by the host’s own attributes, ids, classes and animations', async () => {
  const calm = await look();
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.id = 'host';
    host.className = 'host';
    host.hidden = true;
    host.dir = 'rtl';
    host.style.cssText = `display: none !important; position: absolute !important; inset: auto !important;
      transform: translate(-900px) !important; opacity: 0 !important; visibility: hidden !important;
      filter: blur(9px) !important; zoom: 0.2 !important; content-visibility: hidden !important; clip-path: inset(50%)`;
    host.setAttribute('popover', 'auto');
    host.setAttribute('part', 'host');
    const style = document.createElement('style');
    style.textContent = `#host.host, html > div { display: none !important; opacity: 0 !important; translate: -99vw !important }
      #host::part(*) { display: none !important } html { overflow: hidden; color: red !important; font-size: 99px !important }`;
    document.head.append(style);
    host.animate([{ transform: 'translateX(-500px)', opacity: 0 }], { duration: 1, fill: 'forwards' });
  });
  expect(await look()).toBe(calm);
});

test('the page cannot click or type into the card', async () => {
  const said = await card.locator('body').textContent();
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const { innerWidth, innerHeight } = window;
    for (let x = innerWidth - 400; x < innerWidth; x += 20) {
      for (let y = innerHeight - 600; y < innerHeight; y += 20) {
        const target = document.elementFromPoint(x, y) ?? host;
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
        }
      }
    }
    host.click();
    host.focus();
    for (const key of ['Escape', 'Enter', 'Tab', ' ']) {
      for (const target of [host, document.body, document, window]) {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    }
    window.postMessage({ do: 'close' }, '*');
    window.postMessage('port', '*', [new MessageChannel().port2]);
  });
  await page.waitForTimeout(300);
  expect(chromium.hasCard(page)).toBe(true);
  expect(await card.locator('body').textContent()).toBe(said);
});

test('what the page has overridden beforehand never sees the card being built', async () => {
  await open(addresses.hostile);
  await card.getByText(words).waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { caught: string[] }).caught)).toEqual([]);
});

test('a card that the page takes out, or moves elsewhere, comes back', async () => {
  for (const attack of ['remove', 'move'] as const) {
    await page.evaluate((how) => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      if (how === 'remove') host.remove();
      else document.body.prepend(host);
    }, attack);
    await waitFor(`the card after ${attack}`, async () => {
      const now = await chromium.findCard(page);
      const isNew = now !== card && (await now.getByText(words).isVisible());
      if (isNew) card = now;
      return isNew;
    });
  }
});

test('a page that takes the card out again and again has its way, and is not kept busy', async () => {
  const removed = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const removeHost = () => {
          for (const child of [...document.documentElement.children]) {
            if (child.nodeName === 'HEAD' || child.nodeName === 'BODY') continue;
            child.remove();
            count += 1;
          }
        };
        new MutationObserver(removeHost).observe(document.documentElement, { childList: true });
        removeHost();
        setTimeout(() => resolve(count), 3000);
      }),
  );
  expect(removed).toBeGreaterThan(0);
  expect(removed).toBeLessThan(10);
  expect(chromium.hasCard(page)).toBe(false);
});

test('behind a modal dialog of the page the card stays whole, and is there again when the dialog is closed', async () => {
  const calm = await look();
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Subscribe now!';
    document.body.append(dialog);
    dialog.showModal();
  });
  await page.waitForTimeout(200);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  expect(await look()).toBe(calm);
  await card.getByRole('button', { name: 'Fold the card' }).click();
  await card.getByRole('button', { name: /^Show the card/ }).waitFor();
});

test('titles, names and addresses of the page come onto the card as text, whatever markup they hold', async () => {
  const url = 'https://www.imdb.com/title/tt0903747/';
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  chromium.web.play(
    url,
    `<!doctype html><title>x</title><link rel="canonical" href="${url}">
    <script type="application/ld+json">{ broken</script>
    <script type="application/ld+json">${JSON.stringify({
      '@type': 'Movie',
      name: evil,
      datePublished: '2001',
      director: { '@type': 'Person', name: evil },
      actor: [{ '@type': 'Person', name: evil }],
    }).replaceAll('</', '<\\/')}</script>`,
  );
  await chromium.ask('saveReview', {
    id: null,
    take: makeTake(makeFilm({ title: evil, year: 2001, directors: [evil], keys: ['imdb:tt0903747'] }), {
      verdict: evil,
      pros: [evil],
    }),
    origin: 'mine',
    draftKey: null,
  });
  await open(url);
  expect(await card.getByRole('heading').first().textContent()).toContain('<img src=x onerror=');
  expect(await card.locator('img, script[src=x]').count()).toBe(0);
  expect(await card.title()).not.toMatch(/^[12]$/);
});

test('a page of 10 MB with ten broken blocks of data and a title of 10,000 characters still gets its card', async () => {
  const url = 'https://www.imdb.com/title/tt7181546/fullcredits';
  const line = `<p><a href="/name/nm1/">${'Somebody '.repeat(10)}</a> ${'a part '.repeat(20)}</p>\n`;
  const block = `<script type="application/ld+json">{"@type": "Movie", "name": ${'['.repeat(5_000)}</script>`;
  const title = `<title>${'Ballerina '.repeat(1_000)}</title>`;
  const lines = line.repeat(Math.ceil(10_000_000 / line.length));
  chromium.web.play(url, `<!doctype html>${title}${block.repeat(10)}${lines}`);
  await page.goto(url, { timeout: 40_000 });
  const startMs = performance.now();
  card = await chromium.findCard(page);
  await card.getByText(words).waitFor();
  // Most of it is the browser's own, which lays the page out meanwhile.
  expect(performance.now() - startMs).toBeLessThan(8_000);
});
