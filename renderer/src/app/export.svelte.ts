import type { ExportReport, Selection, Wanted } from '../../../shared/contract/exchange.ts'
import type { Result } from '../../../shared/result.ts'
import { ask } from '../parts/ask.svelte.ts'
import { Choice } from '../parts/choice.svelte.ts'
import { ExportChoice } from './export-choice.svelte.ts'
import { reportInWords } from '../../../shared/export-report.ts'
import { FolderChoice } from './folder-choice.svelte.ts'
import { flush } from './flush.ts'
import { onLock } from './forgetting.ts'
import { showFolder } from './folder.ts'
import { intact } from './intact.ts'
import { notify } from './notices.svelte.ts'

interface Progress {
  done: number
  total: number
}

/** The way from "Export to Markdown…" to a folder full of files. */
class Exporting {
  /** What is to be exported, while that is asked. */
  asking = $state.raw<ExportChoice | null>(null)
  /** What the dialog is called that shows how far it is. */
  title = $state('')
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

  /** Asks what is to be exported, and as what. @param first what stands there before anything was chosen */
  async choose(first: Selection = { of: 'everything' }): Promise<void> {
    if (this.#busy || this.asking) return
    const list = await intact.rejections.list()
    if (!list.ok) return notify(list.message)
    this.asking = new ExportChoice(
      first,
      list.value.map(({ rejection }) => rejection),
    )
  }

  /** Goes on with what was chosen. */
  async go(): Promise<void> {
    const { asking } = this
    const what = asking?.selection
    this.close()
    if (!asking || !what || this.#busy) return
    this.#busy = true
    try {
      const folder = await this.choice.ask()
      if (folder) await this.#carryOut(asking, what, folder)
    } finally {
      this.#busy = false
    }
  }

  close(): void {
    this.asking = null
  }

  cancel(): void {
    void intact.exchange.cancelExport()
    void intact.paper.cancel()
  }

  async #carryOut({ as, whole }: ExportChoice, what: Selection, folder: string): Promise<void> {
    // Of all of it, a folder is kept up to date: what lies there is asked about.
    if (as === 'markdown' && what.of === 'everything') return this.#intoFolder(folder, whole)
    if (!(await flush()) && !(await askToLeaveOut())) return
    const answer = await this.#watched('Export', () =>
      as === 'pdf'
        ? intact.paper.exportPdf({ folder, what })
        : intact.exchange.exportFile({ folder, as, what, whole }),
    )
    this.#tell(answer)
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
    await this.#intoFolder(folder, { versions: versions.on, trash: trash.on })
  }

  async #intoFolder(folder: string, whole: Wanted): Promise<void> {
    const inTheWay = await intact.exchange.inTheWay({ folder })
    if (!inTheWay.ok) return notify(inTheWay.message)
    const replace = inTheWay.value.length > 0 && (await askToReplace(inTheWay.value))
    // What was typed a moment ago belongs in the files as well.
    if (!(await flush()) && !(await askToLeaveOut())) return
    const answer = await this.#watched('Export to Markdown', () =>
      intact.exchange.exportMarkdown({ folder, replace, whole }),
    )
    this.#tell(answer)
  }

  #tell(answer: Result<ExportReport>): void {
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
  async #watched<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.title = title
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
onLock(() => exporting.close())

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
