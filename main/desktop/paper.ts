import { BrowserWindow, type PrintToPDFOptions } from 'electron'
import type { ExportReport, Selection } from '../../shared/contract/exchange.ts'
import { Failure, type Result } from '../../shared/result.ts'
import type { JournalThread } from '../journal-thread.ts'
import { laySheet } from '../policy/sheets.ts'

/** In inches. */
const side = 0.7
const options: PrintToPDFOptions = {
  pageSize: 'A4',
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  // It begins at a size that cannot be read.
  footerTemplate:
    '<div style="width: 100%; font: 8px sans-serif; color: #5f564e; text-align: center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
  margins: { top: side, bottom: 0.9, left: side, right: side },
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

interface Asked {
  folder: string
  what: Selection
}

/** Makes PDFs, one at a time, in a window that nobody sees. */
export class Paper {
  readonly #journal: JournalThread
  #window: BrowserWindow | undefined
  #busy = false
  #stopped = false

  constructor(journal: JournalThread) {
    this.#journal = journal
  }

  /** @throws Failure `busy`, `cancelled`, `unavailable`, and what the journal says */
  async exportPdf({ folder, what }: Asked): Promise<ExportReport & { path: string }> {
    if (this.#busy) throw new Failure('busy', 'An export is already going on.')
    this.#busy = true
    this.#stopped = false
    try {
      const { html, name, report } = valueOf(
        await this.#journal.call('paperOnly.page', { folder, what }),
      ) as { html: string; name: string; report: ExportReport }
      const bytes = await this.#print(html)
      if (this.#stopped) throw new Failure('cancelled')
      const kept = await this.#journal.call('paperOnly.keep', { folder, name, bytes })
      return { ...report, ...(valueOf(kept) as { path: string }) }
    } finally {
      this.#busy = false
    }
  }

  cancel(): void {
    this.#stopped = true
    this.#window?.destroy()
    if (this.#busy) void this.#journal.call('exchange.cancelExport')
  }

  /** The page is loaded from memory: it lies nowhere in plain text. Nothing in it can run, whatever was written. */
  async #print(html: string): Promise<Uint8Array> {
    if (this.#stopped) throw new Failure('cancelled')
    const sheet = laySheet(html)
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        javascript: false,
        spellcheck: false,
        devTools: false,
      },
    })
    this.#window = window
    try {
      await window.loadURL(sheet.address)
      return new Uint8Array(await window.webContents.printToPDF(options))
    } catch {
      if (this.#stopped) throw new Failure('cancelled')
      throw new Failure(
        'unavailable',
        'The PDF could not be made. Nothing was saved; a page (HTML) can be printed from any browser.',
      )
    } finally {
      this.#window = undefined
      sheet.takeAway()
      if (!window.isDestroyed()) window.destroy()
    }
  }
}

function valueOf(result: Result<unknown>): unknown {
  if (result.ok) return result.value
  throw new Failure(result.code, result.message)
}
