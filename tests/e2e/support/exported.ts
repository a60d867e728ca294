import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parse } from 'yaml'

/** Every file below a folder with its content, by path with `/`. */
export function treeOf(folder: string): Map<string, string> {
  const tree = new Map<string, string>()
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const path = join(folder, name)
    if (statSync(path).isFile())
      tree.set(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8'))
  }
  return tree
}

/** One number for a folder: names, contents, and when each Markdown file was written. */
export function hashOf(folder: string): string {
  const hash = createHash('sha256')
  for (const [name, content] of [...treeOf(folder)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const written = name.endsWith('.md') ? statSync(join(folder, name)).mtimeMs : ''
    hash.update(`${name}\0${content}\0${written}\0`)
  }
  return hash.digest('hex')
}

export interface ExportedFeeling {
  id: string
  feeling: string
  intensity?: number
  time: string
  note?: string
}

export interface Exported {
  path: string
  properties: {
    type?: string
    id?: string
    title?: string
    tags?: string[]
    favourite?: boolean
    created?: string
    feelings?: ExportedFeeling[]
  }
  body: string
}

/** Reads the Markdown files of a folder as any other program would: front matter by `yaml`, then the text. */
export function readExport(folder: string): Exported[] {
  return [...treeOf(folder)]
    .filter(([path]) => path.endsWith('.md'))
    .map(([path, content]) => {
      const [, matter, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(content) ?? []
      if (matter === undefined || body === undefined) throw new Error(`${path} has no properties`)
      const properties = parse(matter, { strict: true }) as Exported['properties']
      return { path, properties, body }
    })
}
