/** The list of sites with one more: its import where the alphabet has it, itself at the end of the order of detection. */
export function listSite(source: string, id: string): string {
  const lines = source.split('\n');
  const line = importOf(id);
  const imports = lines.flatMap((text, at) => (text.includes("from './adapters/") ? [at] : []));
  const later = imports.find((at) => (lines[at] ?? '') > line);
  lines.splice(later ?? (imports.at(-1) ?? -1) + 1, 0, line);
  lines.splice(lines.lastIndexOf('];'), 0, `  ${id},`);
  return lines.join('\n');
}

function importOf(id: string): string {
  return `import { ${id} } from './adapters/${id}.ts';`;
}
