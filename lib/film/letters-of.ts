/** The letters of a name in alphabetical order, initials left out: blind to the order and the joining of its words. */
export function lettersOf(name: readonly string[]): string {
  const long = name.filter((word) => word.length > 1);
  return [...(long.length ? long : name).join('')].sort().join('');
}
