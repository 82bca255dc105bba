/** Names in one field, parted by commas. */
export function formatNames(names: readonly string[]): string {
  return names.join(', ');
}

/** The names in a field, each once. A name that was there before keeps the commas in it (`Sammy Davis, Jr.`). */
export function parseNames(text: string, known: readonly string[] = []): string[] {
  const parts = text.split(/[,\n]/u).map((part) => part.trim());
  const names: string[] = [];
  for (let start = 0; start < parts.length; ) {
    const end = endOfKnown(parts, start, known);
    const name = parts.slice(start, end).join(', ');
    if (name && !names.includes(name)) names.push(name);
    start = end;
  }
  return names;
}

/** Where the longest known name that begins at a part ends; the next part where none does. */
function endOfKnown(parts: readonly string[], start: number, known: readonly string[]): number {
  const longest = known
    .filter((name) => name.includes(','))
    .map((name) => name.split(',').map((part) => part.trim()))
    .filter((words) => words.every((word, at) => parts[start + at] === word))
    .reduce((most, words) => Math.max(most, words.length), 1);
  return start + longest;
}
