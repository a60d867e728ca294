import { readFileSync, readdirSync } from 'node:fs'
import { dirname, posix, resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { contract, events, operationNames } from './shared/contract/index.ts'

/** Puts the migration files, which plain Node reads from their folder, into the bundle. */
const migrationsInBundle: Plugin = {
  name: 'migrations-in-bundle',
  transform(_code, id) {
    if (!id.endsWith('/storage/migrations.ts')) return
    const folder = resolve(id, '../migrations')
    const files = readdirSync(folder).sort()
    const migrations = files.map((name) => ({
      version: Number.parseInt(name, 10),
      name,
      sql: readFileSync(resolve(folder, name), 'utf8'),
    }))
    return { code: `export const migrations = ${JSON.stringify(migrations)}`, map: null }
  },
}

/** Bundles the threads that the journal starts by the address of their file, as plain Node does. */
const threadsInBundle: Plugin = {
  name: 'threads-in-bundle',
  transform(code, id) {
    if (!id.includes('/main/journal/')) return
    const address = /(?<=new URL\(["'])(\.\/[\w-]+-thread\.ts)(?=["'], import\.meta\.url\))/gu
    const bundled = code.replace(address, (file) => {
      const chunk = this.emitFile({ type: 'chunk', id: resolve(id, '..', file) })
      return `thread:${chunk}:`
    })
    return bundled === code ? undefined : { code: bundled, map: null }
  },
  renderChunk(code, { fileName }) {
    const bundled = code.replace(
      /(?<=new URL\(["'])thread:([\w$]+):/gu,
      (_address, chunk: string) => posix.relative(dirname(fileName), this.getFileName(chunk)),
    )
    return bundled === code ? undefined : { code: bundled, map: null }
  },
}

/** What Vite does not name by itself: what the workers are made of, and the fonts. Their licences ask to be carried along. */
const otherLicences: Plugin = {
  name: 'other-licences',
  generateBundle() {
    const packages = [
      ['nspell', 'license'],
      ['is-buffer', 'LICENSE'],
      ['dictionary-en', 'license'],
      ['@fontsource-variable/inter', 'LICENSE'],
      ['@fontsource-variable/literata', 'LICENSE'],
    ] as const
    const source = packages
      .map(
        ([name, file]) =>
          `## ${name}\n\n${readFileSync(resolve('node_modules', name, file), 'utf8').trim()}\n`,
      )
      .join('\n')
    this.emitFile({ type: 'asset', fileName: 'more-licences.txt', source })
  },
}

export default defineConfig({
  main: {
    plugins: [migrationsInBundle, threadsInBundle],
    build: { rollupOptions: { input: { index: resolve('main/index.ts') } } },
  },
  preload: {
    define: {
      OPERATIONS: JSON.stringify(operationNames(contract)),
      EVENTS: JSON.stringify(Object.keys(events)),
    },
    build: {
      rollupOptions: {
        input: { index: resolve('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [svelte(), otherLicences],
    resolve: {
      alias: {
        // What it offers browsers has `&amp;` decoded by `innerHTML`, which the content security policy refuses.
        'decode-named-character-reference': resolve(
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    build: {
      // Read from the disk, never over a network.
      chunkSizeWarningLimit: 1500,
      minify: true,
      // What the bundle is made of keeps its licences, as they ask for.
      license: { fileName: 'licences.txt' },
      rollupOptions: {
        input: {
          index: resolve('renderer/index.html'),
          quickLog: resolve('renderer/quick-log.html'),
          looping: resolve('renderer/looping.html'),
        },
      },
    },
  },
})
