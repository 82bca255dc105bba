import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const facts = z.object({
  title: z.string(),
  year: z.nullish(z.number()),
  directors: z.nullish(z.array(z.string())),
  cast: z.nullish(z.array(z.string())),
  ids: z.nullish(z.record(z.string(), z.nullish(z.union([z.string(), z.number()])))),
  source: z._default(z.string(), 'unknown'),
});

/** What a stored review is about. */
const catalogueRow = z.extend(facts, { reviewId: z.string() });
export type CatalogueRow = z.infer<typeof catalogueRow>;

/** What a film page shows. */
const pageRow = z.extend(facts, {
  pageId: z.string(),
  kind: z.nullish(z.string()),
  originalTitle: z.nullish(z.string()),
  altTitles: z.nullish(z.array(z.string())),
});
export type PageRow = z.infer<typeof pageRow>;

/** Which review is about a page's film; null where none is. */
const truthRow = z.object({
  pageId: z.string(),
  reviewId: z.nullable(z.string()),
  tags: z._default(z.array(z.string()), []),
});
export type TruthRow = z.infer<typeof truthRow>;

export interface MatchingData {
  catalogue: CatalogueRow[];
  pages: PageRow[];
  truths: Map<string, TruthRow>;
}

/** Reads a folder as `../shared/data/matching-dev/README.md` describes it. Throws on a row of another shape. */
export function readMatchingData(folder: string): MatchingData {
  const read = <T>(file: string, row: z.ZodMiniType<T>): T[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => row.parse(JSON.parse(line)));
  const truths = read('truth.jsonl', truthRow).map((truth): [string, TruthRow] => [truth.pageId, truth]);
  return {
    catalogue: read('catalogue.jsonl', catalogueRow),
    pages: read('pages.jsonl', pageRow),
    truths: new Map(truths),
  };
}
