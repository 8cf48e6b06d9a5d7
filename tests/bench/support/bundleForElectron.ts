import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundles a program of the benchmarks as the application's main process is bundled, so that Electron can run it.
 * @returns the folder of an application, for Electron's command line.
 */
export async function bundleForElectron(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      target: 'node20.18',
      minify: false,
      rollupOptions: { external: ['electron'], output: { entryFileNames: 'main.mjs' } },
    },
  });
  return join(folder, 'main.mjs');
}
