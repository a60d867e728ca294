import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** The contract is the only way between the window and the main process, so these have one door each. */
const ipc = {
  name: 'electron',
  importNames: ['default', 'ipcMain', 'ipcRenderer'],
  message:
    'Add an operation to shared/contract instead: main/ipc.ts checks its sender and its input.',
}

/** Intact never opens a network connection. Electron's own `net` is one more way to do it. */
const electronNet = {
  name: 'electron',
  importNames: ['net'],
  message: 'Intact opens no network connection.',
}
const networkModules = ['http', 'https', 'http2', 'net', 'dgram', 'tls', 'dns', 'undici'].flatMap(
  (name) =>
    [name, `node:${name}`].map((module) => ({
      name: module,
      message: 'Intact opens no network connection.',
    })),
)
const networkGlobals = [
  'fetch',
  'WebSocket',
  'WebTransport',
  'XMLHttpRequest',
  'EventSource',
  'RTCPeerConnection',
].map((name) => ({ name, message: 'Intact opens no network connection.' }))

/** Markup made from strings is how a journal's text could become code. */
const markupFromText = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Build elements, or let Svelte do it: text must never become markup.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    message: 'Build elements, or let Svelte do it: text must never become markup.',
  },
]
/** The content security policy refuses the attribute; classes and `style:` directives pass. */
const styleAttribute = {
  selector: 'SvelteAttribute[key.name="style"]',
  message: 'Use a class or a style: directive; the content security policy refuses this attribute.',
}

/** A later block replaces the whole list of an earlier one, so each block says everything that is still banned. */
const bannedImports = (...paths) => ({ 'no-restricted-imports': ['error', { paths }] })

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  tseslint.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.node, ...globals.browser },
    },
    rules: {
      // A long file is where a second subject hides.
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      // What is thrown away unseen is a save that failed without a word.
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // noUncheckedIndexedAccess makes `list[index]!` the honest way to say what a loop already proves.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Matters of taste.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // A Map in a state class is a cache as often as it is state.
      'svelte/prefer-svelte-reactivity': 'off',
      // There are no stores here, and looking for them takes half a minute.
      'svelte/require-store-reactive-access': 'off',
      ...bannedImports(ipc, electronNet, ...networkModules),
      'no-restricted-globals': [
        'error',
        { globals: networkGlobals, checkGlobalObject: true, globalObjects: ['window', 'self'] },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'navigator',
          property: 'sendBeacon',
          message: 'Intact opens no network connection.',
        },
      ],
      'no-restricted-syntax': ['error', ...markupFromText, styleAttribute],
    },
  },
  {
    // These ask the type checker, which is too slow for components; what they do lives in *.svelte.ts.
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    rules: {
      // A promise nobody waits for is a failure nobody hears of; `void` says that this is meant.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['**/*.svelte'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    // Svelte's own parser reads these as another text than what is on disk, and the type checker begins anew with each.
    files: ['**/*.svelte.ts'],
    languageOptions: { parser: tseslint.parser },
  },
  {
    files: ['renderer/**/*.svelte'],
    rules: {
      'svelte/no-at-html-tags': 'error',
    },
  },

  // The one allowed place of each banned thing.
  {
    files: ['main/ipc.ts', 'preload/index.ts'],
    rules: bannedImports(electronNet, ...networkModules),
  },
  {
    // The host stands in for Electron itself, so it also implements both ends of its messages.
    files: ['host/**'],
    rules: bannedImports(electronNet, ...networkModules),
  },
  {
    // One running Intact listens on a local socket, so that a second start can say hello to it.
    files: ['host/single-instance-worker.mjs'],
    rules: bannedImports(electronNet, ...networkModules.filter(({ name }) => name !== 'node:net')),
  },
  {
    // Asks, before the program is even built, whether Electron can be downloaded. Nothing here ships.
    files: ['scripts/electron.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // Tests try the doors that the app keeps shut.
    files: ['tests/**'],
    rules: {
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      'no-eval': 'off',
    },
  },
)
