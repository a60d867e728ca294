import { readFileSync, readdirSync } from 'node:fs'

export interface Migration {
  /** Written to `user_version`; numbered by tens. */
  readonly version: number
  readonly name: string
  readonly sql: string
}

const folder = new URL('./migrations/', import.meta.url)

/** In ascending order. The build replaces this with the files' contents (electron.vite.config.ts). */
export const migrations: readonly Migration[] = readdirSync(folder)
  .sort()
  .map((name) => ({
    version: Number.parseInt(name, 10),
    name,
    sql: readFileSync(new URL(name, folder), 'utf8'),
  }))
