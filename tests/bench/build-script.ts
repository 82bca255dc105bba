import { build } from 'vite';

/** A file of the benches with all that it imports, as one script to be run in a page. */
export async function buildScript(file: string, format: 'iife' | 'es' = 'iife'): Promise<string> {
  const entry = new URL(file, import.meta.url).pathname;
  const built = await build({
    logLevel: 'error',
    configFile: false,
    build: { write: false, lib: { entry, formats: [format], name: 'bench', fileName: 'bench' } },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (!chunk || !('code' in chunk)) throw new Error(`${file} was not built`);
  return chunk.code;
}
