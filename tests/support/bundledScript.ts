import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a script of the tests for plain Node, which does not read TypeScript. @returns the path of the bundle. */
export async function bundledScript(entry: string, outFolder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: outFolder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'script.mjs' } },
    },
  });
  return join(outFolder, 'script.mjs');
}
