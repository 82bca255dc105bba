import type { SitePlan } from './plan-site.ts';

/** The adapter of a new site: what its address tells, and the places where most sites show the title. To be formatted. */
export function writeAdapter({ id, name, host, film, path }: SitePlan): string {
  return `import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [${JSON.stringify(film)}],
  others: ['https://${host}/', 'https://${host}/?q=ballerina'],
};

export const ${id}: Site = {
  id: '${id}',
  name: '${name}',
  matches: ['https://${host}/*'],
  readAddress: byPath({ path: /${path}/, key: '${id}:$1' }),
  shown: {
    title: ['ld:name', 'h1', 'meta:og:title'],
  },
};
`;
}
