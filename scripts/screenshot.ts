/** `npm run screenshot [-- --scheme dark --width 420 --folder /tmp]`: the README's pictures of the card over a film page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.ts';
import { openDemo } from './demo/open-demo.ts';
import { takePicture } from './demo/take-picture.ts';
import { endWithNpm } from './end-with-npm.ts';
import { findBrowser } from './find-browser/find-browser.ts';
import { projectFolder } from './run-tool.ts';

endWithNpm();

const { values } = parseArgs({
  options: {
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    folder: { type: 'string', default: join(projectFolder, 'docs') },
  },
});

const executablePath = findBrowser('chromium');
const extension = await buildExtension('chrome');
mkdirSync(values.folder, { recursive: true });
for (const scheme of values.scheme) {
  const demo = await openDemo({
    executablePath,
    extension,
    headless: true,
    still: true,
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    viewport: { width: Number(values.width), height: Number(values.height) },
    deviceScaleFactor: 1.5,
  });
  const file = join(values.folder, `card-${scheme}.png`);
  writeFileSync(file, await takePicture(demo.page));
  await demo.close();
  console.log(file);
}
