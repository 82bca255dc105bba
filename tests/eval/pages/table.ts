import type { Mark, Score } from './score-page.ts';

/** The figures of a folder, as they are compared from one version to the next. */
export function totalsOf(scores: readonly Score[]) {
  const films = scores.filter(({ truth }) => truth.kind !== 'none');
  const others = scores.filter(({ truth }) => truth.kind === 'none');
  const right = (mark: Mark) =>
    films.filter(({ found, right, truth }) => right.has(mark) || (found && truth.ambiguous)).length;
  const times = scores.map(({ ms }) => ms).sort((a, b) => a - b);
  const percentile = (share: number) => Number((times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(2));
  return {
    films: films.length,
    found: films.filter(({ found }) => found).length,
    kindRight: right('kind'),
    titleRight: right('title'),
    yearRight: right('year'),
    directorRight: right('director'),
    keyRight: right('key'),
    nonFilms: others.length,
    falseFilms: others.filter(({ found, truth }) => found && !truth.ambiguous).length,
    msPerPageP50: percentile(0.5),
    msPerPageP95: percentile(0.95),
  };
}

/** A line for each site and reader, then every miss; a page about which the truth is unsure is never counted as wrong. */
export function printTable(scores: readonly Score[]): void {
  const groups = Map.groupBy(scores, ({ truth, reader }) => `${truth.site.padEnd(16)} ${reader.padEnd(10)}`);
  console.log(`${'site'.padEnd(16)} ${'reader'.padEnd(10)}  films found  kind title  year  dir.   key | others false`);
  for (const [name, group] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const { films, found, kindRight, titleRight, yearRight, directorRight, keyRight, nonFilms, falseFilms } =
      totalsOf(group);
    const cells = [films, found, kindRight, titleRight, yearRight, directorRight, keyRight].map((n) =>
      String(n).padStart(6),
    );
    console.log(`${name}${cells.join('')} | ${String(nonFilms).padStart(6)}${String(falseFilms).padStart(6)}`);
  }
  console.log('');
  for (const { truth, misses } of scores) {
    const unsure = truth.ambiguous ? ' (not counted as wrong: the truth is unsure)' : '';
    for (const miss of misses) console.log(`${truth.file}${unsure}: ${miss}`);
  }
  console.log('');
}
