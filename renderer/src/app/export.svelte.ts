import type { Wanted } from '../../../shared/contract/exchange.ts'
import { ask } from '../parts/ask.svelte.ts'
import { Choice } from '../parts/choice.svelte.ts'
import { reportInWords } from '../../../shared/export-report.ts'
import { FolderChoice } from './folder-choice.svelte.ts'
import { flush } from './flush.ts'
import { showFolder } from './folder.ts'
import { intact } from './intact.ts'
import { notify } from './notices.svelte.ts'

interface Progress {
  done: number
  total: number
}

/** The way from "Export to Markdown…" to a folder full of files. */
class Exporting {
  /** While files are being written. */
  progress = $state<Progress | null>(null)
  readonly choice = new FolderChoice('Where to?', 'Export here')
  #busy = false

  async start(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      await this.#export()
    } finally {
      this.#busy = false
    }
  }

  cancel(): void {
    void intact.exchange.cancelExport()
  }

  async #export(): Promise<void> {
    const versions = new Choice('Earlier texts of entries')
    const trash = new Choice('What is in the trash')
    const goOn = await ask({
      title: 'Export to Markdown',
      text: 'The exported files are not encrypted. Anyone who can open the folder can read them. Beside them, journal.json carries what Markdown cannot hold, so that an import brings back the same journal.',
      choices: [versions, trash],
      yes: 'Choose a folder',
      no: 'Cancel',
    })
    const folder = goOn ? await this.choice.ask() : null
    if (!folder) return
    const inTheWay = await intact.exchange.inTheWay({ folder })
    if (!inTheWay.ok) return notify(inTheWay.message)
    const replace = inTheWay.value.length > 0 && (await askToReplace(inTheWay.value))
    await this.#write(folder, replace, { versions: versions.on, trash: trash.on })
  }

  async #write(folder: string, replace: boolean, whole: Wanted): Promise<void> {
    // What was typed a moment ago belongs in the files as well.
    if (!(await flush()) && !(await askToLeaveOut())) return
    const answer = await this.#watched(() =>
      intact.exchange.exportMarkdown({ folder, replace, whole }),
    )
    if (answer.ok) {
      const { folder } = answer.value
      return notify(reportInWords(answer.value), {
        label: 'Show folder',
        run: () => void showFolder(folder),
      })
    }
    notify(answer.code === 'cancelled' ? 'Export stopped.' : answer.message)
  }

  /** Shows how far it is. */
  async #watched<T>(work: () => Promise<T>): Promise<T> {
    this.progress = { done: 0, total: 0 }
    const stop = intact.on('exportProgress', (progress) => {
      if (this.progress) this.progress = progress
    })
    try {
      return await work()
    } finally {
      stop()
      this.progress = null
    }
  }
}

export const exporting = new Exporting()

function askToLeaveOut(): Promise<boolean> {
  return ask({
    title: 'Some words are not saved yet',
    text: 'Intact could not save what you wrote last, so the export would be without it. It is still in the window.',
    yes: 'Export without it',
    no: 'Stop',
  })
}

function askToReplace(names: readonly string[]): Promise<boolean> {
  const [first, second, third] = names
  const named = [first, second, third].filter(Boolean).join(', ')
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  return ask({
    title: names.length === 1 ? 'A file is in the way' : 'Some files are in the way',
    text: `Intact did not write these, and the export needs their names: ${named}${more}.`,
    yes: names.length === 1 ? 'Replace it' : 'Replace them',
    no: names.length === 1 ? 'Keep it' : 'Keep them',
    danger: true,
  })
}
