import { defineWxtModule } from 'wxt/modules';
import { gatherLicences } from '../scripts/gather-licences.ts';

/** Puts a `licences.json` into every build: what is bundled, as it is bundled, never a list kept by hand. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    files.push({ relativeDest: 'licences.json', contents: JSON.stringify(gatherLicences(wxt.config.root)) });
  });
});
