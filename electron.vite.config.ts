import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const fromTop = (path: string): string => resolve(import.meta.dirname, path);

/**
 * The profile of colours that PDF/A asks for, beside the chunk that pdfkit is in, which reads it when a document is
 * made. The metrics of fonts that a PDF can name without carrying them, which lie there too, nobody asks for.
 */
function pdfkitColors(): Plugin {
  const name = 'data/sRGB_IEC61966_2_1.icc';
  return {
    name: 'pdfkit-colors',
    generateBundle() {
      const pdfkit = dirname(createRequire(createRequire(import.meta.url).resolve('pdfmake')).resolve('pdfkit'));
      this.emitFile({ type: 'asset', fileName: `chunks/${name}`, source: readFileSync(resolve(pdfkit, name)) });
    },
  };
}

/**
 * Three builds: the main process (with the exports worker and the command line as entries of their own),
 * the preload, and one bundle a window. No package stays outside: a hundred files of one take a process, which is started
 * to make one document, longer to load than the document takes.
 *
 * The targets are named, because the code has to run on the oldest Electron that development may use (33)
 * as well as on the one that is shipped.
 */
export default defineConfig({
  main: {
    resolve: {
      alias: {
        // Its build for Node declares a `require` of its own, which what electron-vite puts into such a file declares too.
        fflate: 'fflate/browser',
        'brotli/decompress.js': fromTop('electron/exports/pdf/nativeBrotli.cjs'),
        'tiny-inflate': fromTop('electron/exports/pdf/nativeInflate.cjs'),
      },
    },
    plugins: [pdfkitColors()],
    build: {
      // With the notices of all packages that are in it.
      license: { fileName: 'licenses.md' },
      externalizeDeps: false,
      outDir: 'out/main',
      target: 'node20.18',
      sourcemap: true,
      minify: false,
      rollupOptions: {
        input: {
          main: fromTop('electron/main.ts'),
          worker: fromTop('electron/exports/worker.ts'),
          cli: fromTop('electron/cli/main.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20.18',
      sourcemap: false,
      minify: false,
      // A sandboxed preload can require nothing but Electron, and can't be an ES module.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: fromTop('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: fromTop('renderer'),
    plugins: [react()],
    build: {
      outDir: fromTop('out/renderer'),
      target: 'chrome130',
      sourcemap: false,
      // The content security policy allows files of our own only: nothing may be inlined.
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          secretary: fromTop('renderer/windows/secretary/index.html'),
          chair: fromTop('renderer/windows/chair/index.html'),
          printout: fromTop('renderer/windows/printout/index.html'),
        },
        // Each file costs a starting window a trip to the main process: what two bundles share is one file, not thirty.
        // What reads PDF files is shared too, and no window needs it to start.
        output: {
          codeSplitting: {
            groups: [
              { name: 'pdf', test: /pdfjs-dist|renderer[\\/]ui[\\/]pdf/, priority: 1 },
              { name: 'common', minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
});
