import { limits } from '../../../film/limits.ts';

/** The tags in a cell, parted by commas, each once. */
export function splitTags(text: string, separator: string | RegExp = ','): string[] {
  const tags = text.split(separator).map((tag) =>
    tag
      .replace(/^\s*#|\s+/g, ' ')
      .trim()
      .slice(0, limits.name),
  );
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, limits.tags);
}
