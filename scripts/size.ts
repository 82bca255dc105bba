/** `npm run size`: what each part of the built extension loads, as one line of JSON. */
import { join } from 'node:path';
import { measureSizes } from './measure-sizes.ts';
import { projectFolder } from './run-tool.ts';

console.log(JSON.stringify(measureSizes(join(projectFolder, '.output/chrome-mv3'))));
