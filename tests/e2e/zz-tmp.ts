import { readFileSync, writeFileSync } from 'node:fs';
import { launchChromium } from '/work/main/tests/e2e/support/launch-chromium.ts';
const filmPage = readFileSync('/work/main/scripts/demo/ballerina-page.html', 'utf8');
const c = await launchChromium({ 'https://www.imdb.com/title/tt7181546/': filmPage });
try {
  const page = await c.open('https://www.imdb.com/title/tt7181546/');
  await new Promise((r) => setTimeout(r, 0));
  const popup = await c.clickAction(page);
  for (let i = 0; i < 6; i++) {
    await new Promise((r) => setTimeout(r, 300));
    console.log(await popup.evaluate('(async()=>JSON.stringify([innerWidth, innerHeight, devicePixelRatio, document.activeElement.outerHTML.slice(0,80), document.body.innerText.slice(0,200), document.documentElement.style.cssText, JSON.stringify(await chrome.storage.session.get()).slice(0,150), (await chrome.tabs.query({})).map(t=>[t.id,t.active,t.windowId,t.url])]))()'));
  }
  writeFileSync('/tmp/shots/action.png', await popup.screenshot());
} finally { await c.close(); }
