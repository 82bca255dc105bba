/** `npm start`: the card over a film page, in a window where there is a display, else as text and a picture. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../lib/film/user-error.ts';
import { buildExtension } from './build-extension.ts';
import { openDemo } from './demo/open-demo.ts';
import { takePicture } from './demo/take-picture.ts';
import { endWithNpm } from './end-with-npm.ts';
import { findBrowser } from './find-browser/find-browser.ts';
import { projectFolder } from './run-tool.ts';

endWithNpm();

const hasDisplay = process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const picture = join(projectFolder, '.output', 'lobby-card.png');

async function start(): Promise<void> {
  const options = { executablePath: findBrowser('chromium'), extension: await buildExtension('chrome') };
  const windowed = hasDisplay ? await openDemo({ ...options, headless: false }).catch(sayNoWindow) : null;
  const demo = windowed ?? (await openDemo({ ...options, headless: true, still: true }));
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are laid out are what a person would read
  console.log(`\nThe card says:\n\n${await demo.card.locator('body').innerText()}\n`);
  if (windowed) {
    console.log('The film page is open in Chromium with the card over it. Close the window to end.');
    windowed.page.once('close', () => void windowed.close());
    await windowed.closed;
    return;
  }
  mkdirSync(dirname(picture), { recursive: true });
  writeFileSync(picture, await takePicture(demo.page));
  await demo.close();
  console.log(`Chromium ran without a window. A picture of the page: ${picture}`);
}

/** A display that is named and not there, as in many a container. */
function sayNoWindow(error: Error): null {
  console.log(`No window could be opened (${error.message.split('\n')[0]}).`);
  return null;
}

try {
  await start();
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
