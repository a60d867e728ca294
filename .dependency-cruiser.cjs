// The walls of the house. Each rule says why it is there; `npm run check` fails on any of them.
const ours = '^(main|preload|host|renderer|scripts|tests)/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'electron-only-in-main',
      comment:
        'Only main/ and the preload talk to Electron, and host/ stands in for it. The journal runs in a worker, where Electron does not exist, and the window has no right to it.',
      severity: 'error',
      from: {
        path: '^(main|preload|host|renderer|shared|scripts)/',
        pathNot: ['^main/(?!journal/)', '^preload/', '^host/', '^scripts/(start|test)\\.ts$'],
      },
      to: { path: ['^electron$', '^node_modules/electron/'] },
    },
    {
      name: 'one-file-opens-the-database',
      comment:
        'Only storage/open.ts loads the driver, so that no connection can be made without its cipher and its settings. Types may be imported beside it.',
      severity: 'error',
      from: {
        path: '^(main|preload|host|renderer|shared|scripts)/',
        pathNot: '^main/journal/storage/open\\.ts$',
      },
      to: {
        path: ['^better-sqlite3', '^node_modules/better-sqlite3'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'database-types-only-in-storage',
      comment: 'Queries work on the branded ReadDb and WriteDb, not on the driver’s own types.',
      severity: 'error',
      from: {
        path: '^(main|preload|host|renderer|shared|scripts)/',
        pathNot: '^main/journal/storage/',
      },
      to: { path: ['^better-sqlite3', '^node_modules/better-sqlite3'] },
    },
    {
      name: 'shared-stands-alone',
      comment:
        'Both sides need shared/, so it needs neither. Its only other source is data in resources/.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: [ours, '^resources/(?!.*\\.json$)'] },
    },
    {
      name: 'shared-runs-everywhere',
      comment: 'The window has no Node, and shared/ runs there too.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'window-knows-only-the-contract',
      comment: 'The window reaches the journal through window.intact alone.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|preload|host|scripts|tests)/' },
    },
    {
      name: 'charts-in-one-folder',
      comment:
        'chart.js is loaded by renderer/src/charts/ alone, and there only once a chart is to be seen.',
      severity: 'error',
      from: { pathNot: '^renderer/src/charts/' },
      to: { path: '^node_modules/(chart\\.js|chartjs-)' },
    },
    {
      name: 'no-node-in-the-window',
      comment: 'The window is a sandboxed page; a Node builtin would only fail once it runs.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'main-knows-nothing-of-the-window',
      comment:
        'Main, preload and the journal answer whoever asks; what is on screen is not their business.',
      severity: 'error',
      from: { path: '^(main|preload)/' },
      to: { path: '^(renderer|host|scripts|tests)/' },
    },
    {
      name: 'app-without-tests',
      comment: 'What ships does not lean on tests or scripts.',
      severity: 'error',
      from: { path: '^(host|shared)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: { path: [ours, '^shared/'] },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: '^(out|dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Also sees imports that only name types, which the compiler removes.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'require', 'node', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.json', '.d.ts'],
    },
  },
}
