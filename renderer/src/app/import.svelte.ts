import type { ImportReport, PastImport } from '../../../shared/contract/exchange.ts'
import { flush } from './flush.ts'
import { FolderChoice } from './folder-choice.svelte.ts'
import { onLock } from './forgetting.ts'
import { importInWords, undoneInWords } from './import-report.ts'
import { intact } from './intact.ts'
import { notify } from './notices.svelte.ts'

interface Progress {
  done: number
  total: number
}

/** The way from "Import…" to what came in. */
class Importing {
  /** Where the person is: before a folder was chosen, or in front of what it would come to. */
  stage = $state<'closed' | 'beginning' | 'seen'>('closed')
  /** What is being done while it takes its time: "Reading…" */
  doing = $state('')
  /** While files are read. */
  progress = $state<Progress | null>(null)
  report = $state.raw<ImportReport | null>(null)
  past = $state.raw<readonly PastImport[]>([])
  /** Whether entries that are here take the text of their files. */
  takeTexts = $state(false)
  readonly choice = new FolderChoice('From where?', 'Look at it')

  async start(): Promise<void> {
    if (this.stage !== 'closed' || this.progress) return
    const past = await intact.exchange.pastImports()
    this.past = past.ok ? past.value : []
    this.stage = 'beginning'
  }

  close(): void {
    this.stage = 'closed'
    this.report = null
  }

  cancel(): void {
    void intact.exchange.cancelImport()
  }

  async choose(): Promise<void> {
    const folder = await this.choice.ask()
    if (!folder) return
    const answer = await this.#watched('Reading…', () => intact.exchange.previewImport({ folder }))
    if (!answer.ok) return this.#say(answer)
    this.report = answer.value
    this.takeTexts = false
    this.stage = 'seen'
  }

  async run(): Promise<void> {
    const { report, takeTexts } = this
    if (!report) return
    this.close()
    // What was typed a moment ago is on disk before anything comes in beside it.
    await flush()
    const { folder } = report
    const answer = await this.#watched('Importing…', () =>
      intact.exchange.importFolder({ folder, takeTexts }),
    )
    if (!answer.ok) return this.#say(answer)
    const { id } = answer.value
    const undo = id === null ? undefined : { label: 'Undo', run: () => void this.undo(id) }
    notify(importInWords(answer.value), undo)
  }

  async undo(id: string): Promise<void> {
    this.close()
    // All that is saved waits for this.
    await flush()
    const answer = await this.#watched('Taking it back…', () => intact.exchange.undoImport({ id }))
    if (answer.ok) notify(undoneInWords(answer.value))
    else
      notify(answer.code === 'cancelled' ? 'Stopped. What came in is still here.' : answer.message)
  }

  #say({ code, message }: { code: string; message: string }): void {
    this.close()
    notify(code === 'cancelled' ? 'Import stopped. Nothing came in.' : message)
  }

  /** Shows how far it is. */
  async #watched<T>(doing: string, work: () => Promise<T>): Promise<T> {
    this.doing = doing
    this.progress = { done: 0, total: 0 }
    const stop = intact.on('importProgress', (progress) => {
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

export const importing = new Importing()
onLock(() => importing.close())
