/**
 * Who may import whom. Types count as imports.
 *
 *   shared/lib <- shared/domain <- shared/contract <- renderer/store <- renderer/features <- renderer/windows
 *   electron/services <- electron/{storage,exports,ipc,windows,app} <- electron/main.ts
 *
 * Each rule is an allow-list turned round: everything in `from` may reach only what `pathNot` names,
 * so a new folder is closed until somebody opens it here.
 */

/** A rule which says that `from` may import, out of this tree, only `allowed`. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(shared|electron|renderer|tests|build|assets)/', pathNot: [from, ...allowed] },
});

/** A rule which keeps a package (or built-in module) inside the folders named. */
const packageOnlyIn = (name, comment, packagePath, folders) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(shared|electron|renderer)/', pathNot: folders },
  to: { path: packagePath },
});

/** Where npm packages lie, as dependency-cruiser resolves them. */
const npm = (names) => `(^|/)node_modules/(${names})(/|$)`;

const entryPoints = [
  '^electron/(main|preload)\\.ts$',
  '^electron/exports/worker\\.ts$',
  '^electron/cli/main\\.ts$',
  '^renderer/windows/[^/]+/main\\.tsx?$',
  '\\.d\\.ts$',
];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere hides every rule behind it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(electron|vite/client)$|\\?(url|worker|raw)$' },
    },
    {
      name: 'no-unreachable',
      comment: 'Product code which no entry point reaches is dead.',
      severity: 'error',
      from: { path: entryPoints },
      to: { path: '^(shared|electron|renderer)/.*\\.tsx?$', pathNot: entryPoints, reachable: false },
    },
    {
      name: 'no-product-import-of-tests',
      comment: 'The product knows neither its tests nor its build scripts.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^(tests|build)/' },
    },

    only('shared-lib', 'lib is the ground floor.', '^shared/lib/', []),
    only('shared-language', 'language knows text, not meetings.', '^shared/language/', ['^shared/lib/']),
    only('shared-domain', 'The domain knows lib and language, nothing else.', '^shared/domain/', [
      '^shared/(lib|language)/',
    ]),
    only('shared-documents', 'Documents are made from the domain.', '^shared/documents/', [
      '^shared/(lib|language|domain)/',
    ]),
    only('shared-contract', 'The contract carries the domain across a border.', '^shared/contract/', [
      '^shared/(lib|language|domain|documents)/',
    ]),
    only('shared-i18n', 'Words depend on lib and on the types of what they name.', '^shared/i18n/', [
      '^shared/(lib|language|domain|documents|contract)/',
    ]),
    {
      name: 'shared-i18n-types-only',
      comment: 'Of language, domain, documents and contract, i18n sees types only: no rule hides in a translation.',
      severity: 'error',
      from: { path: '^shared/i18n/' },
      to: { path: '^shared/(language|domain|documents|contract)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shared-packages',
      comment: 'shared/ is pure: no Node, no Electron, no React; of npm only packages that are pure too.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        path: '.',
        pathNot: ['^shared/', npm('zod|fractional-indexing|@noble/hashes|diff'), npm('i18next')],
      },
    },
    {
      name: 'i18next-in-shared',
      comment: 'Within shared/, only i18n knows the translation library.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '^shared/i18n/' },
      to: { path: npm('i18next|react-i18next') },
    },

    only('renderer-ui', 'The look has no domain word.', '^renderer/ui/', ['^shared/lib/']),
    only('renderer-store', 'The store knows the contract, not the screens.', '^renderer/store/', ['^shared/']),
    only('renderer-features', 'Features stand on the store and the look.', '^renderer/features/', [
      '^shared/',
      '^renderer/(store|ui)/',
    ]),
    only('renderer-windows', 'Windows put features together.', '^renderer/windows/', [
      '^shared/',
      '^renderer/(store|ui|features)/',
    ]),
    only('renderer', 'The renderer never imports the main process.', '^renderer/', ['^shared/']),
    {
      name: 'features-apart',
      comment: "Features don't know each other; they meet in windows/.",
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'windows-apart',
      comment: 'Each window is a bundle of its own.',
      severity: 'error',
      from: { path: '^renderer/windows/([^/]+)/' },
      to: { path: '^renderer/windows/', pathNot: '^renderer/windows/$1/' },
    },
    {
      name: 'renderer-no-node',
      comment: 'A window has no Node and no Electron.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },

    only('electron', 'The main process never imports a window.', '^electron/', ['^shared/']),
    only('electron-services', 'Use cases see ports, never what implements them.', '^electron/services/', ['^shared/']),
    only(
      'electron-outer',
      'What touches the world sees the ports, and not its neighbours.',
      '^electron/(storage|exports|ipc|windows|app)/',
      ['^shared/', '^electron/services/'],
    ),
    {
      name: 'electron-outer-apart',
      comment: 'storage, exports, ipc, windows and app meet in main.ts only.',
      severity: 'error',
      from: { path: '^electron/(storage|exports|ipc|windows|app)/' },
      to: { path: '^electron/', pathNot: ['^electron/$1/', '^electron/services/'] },
    },
    {
      name: 'electron-services-pure',
      comment: 'Use cases run without Electron, files and processes: every side effect is a port.',
      severity: 'error',
      from: { path: '^electron/services/' },
      to: {
        path: [
          '^electron$',
          npm('electron|lowdb|pdfmake'),
          '^(node:)?(fs|fs/promises|child_process|worker_threads|net|http|https|os)$',
        ],
      },
    },
    {
      name: 'preload-types-only',
      comment: 'The sandboxed preload is one file: it imports Electron and types.',
      severity: 'error',
      from: { path: '^electron/preload\\.ts$' },
      to: { path: '^(shared|electron)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'main-is-the-root',
      comment: 'Nobody imports the composition roots.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: ['^electron/(main|preload)\\.ts$', '^electron/cli/main\\.ts$'] },
    },

    packageOnlyIn('lowdb-in-storage', 'lowdb stays in storage.', npm('lowdb'), ['^electron/storage/']),
    packageOnlyIn('pdfmake-in-exports', 'pdfmake stays in exports.', npm('pdfmake|@types/pdfmake'), [
      '^electron/exports/',
    ]),
    packageOnlyIn(
      'docx-and-xlsx-in-exports',
      'What writes office files stays in exports.',
      npm('docx|write-excel-file'),
      ['^electron/exports/'],
    ),
    packageOnlyIn(
      'pdfjs-in-ui-pdf',
      'pdf.js is set up in one place, for windows that allow few scripts.',
      npm('pdfjs-dist'),
      ['^renderer/ui/pdf/'],
    ),
    packageOnlyIn('zod-in-lib', 'zod is set up in one place, for windows that forbid code from strings.', npm('zod'), [
      '^shared/lib/zod\\.ts$',
    ]),
    packageOnlyIn('zustand-in-store', 'zustand stays in the store.', npm('zustand'), ['^renderer/store/']),
    packageOnlyIn(
      'mantine-in-renderer',
      'The look stays in the renderer.',
      npm('react|react-dom|@mantine/[^/]+|react-i18next'),
      ['^renderer/'],
    ),
    packageOnlyIn(
      'electron-at-the-edge',
      'Only the shell of the main process knows Electron.',
      `${npm('electron')}|^electron$`,
      ['^electron/(main|preload)\\.ts$', '^electron/(app|windows|ipc)/', '^electron/exports/worker[^/]*\\.ts$'],
    ),
  ],

  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
