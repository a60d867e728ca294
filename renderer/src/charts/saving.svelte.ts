import { FolderChoice } from '../app/folder-choice.svelte.ts'
import { showFolder } from '../app/folder.ts'
import { intact } from '../app/intact.ts'
import { notify } from '../app/notices.svelte.ts'
import { ask } from '../parts/ask.svelte.ts'
import { csvOf, fileNameOf, type Facts } from './facts.ts'
import type { Pictured } from './picture.ts'

type Kind = 'png' | 'svg' | 'csv'

/** The way from a chart to a file of its own: a folder is chosen as for an export, and the journal writes into it. */
class Saving {
  readonly choice = new FolderChoice('Where to?', 'Save here')
  #busy = false

  async start(kind: Kind, pictured: Pictured, facts: Facts): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      await this.#save(kind, pictured, facts)
    } finally {
      this.#busy = false
    }
  }

  async #save(kind: Kind, pictured: Pictured, facts: Facts): Promise<void> {
    const goOn = await ask({
      title: kind === 'csv' ? 'Save its numbers' : 'Save the picture',
      text: 'The file is not encrypted. Anyone who can open the folder can read it.',
      yes: 'Choose a folder',
      no: 'Cancel',
    })
    const folder = goOn ? await this.choice.ask() : null
    if (!folder) return
    const today = new Date()
    const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
    const answer = await intact.exchange.saveFile({
      folder,
      kind,
      name: fileNameOf(pictured.heading, date),
      bytes: await bytesOf(kind, pictured, facts),
    })
    if (!answer.ok) return notify(answer.message)
    const name = answer.value.path.split(/[\\/]/).at(-1) ?? ''
    notify(`Saved as ${name}.`, { label: 'Show folder', run: () => void showFolder(folder) })
  }
}

export const saving = new Saving()

async function bytesOf(
  kind: Kind,
  pictured: Pictured,
  facts: Facts,
): Promise<Uint8Array<ArrayBuffer>> {
  if (kind === 'csv') return new TextEncoder().encode(csvOf(facts))
  // The pictures bring chart.js with them.
  const { pngOf, svgOf } = await import('./picture.ts')
  return kind === 'png' ? pngOf(pictured) : svgOf(pictured)
}
