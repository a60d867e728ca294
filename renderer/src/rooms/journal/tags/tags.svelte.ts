import type { KnownTag, TagColour } from '../../../../../shared/contract/tags.ts'
import { operator } from '../../../../../shared/search/parts.ts'
import { flush } from '../../../app/flush.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'
import { Found } from '../found.svelte.ts'
import { journal } from '../journal.svelte.ts'

/** The tags of the journal, and the one whose page is open. */
class Tags {
  /** In the order of a tree; null before the first answer. */
  list = $state.raw<readonly KnownTag[] | null>(null)
  problem = $state('')
  /** The key of the tag whose page is open. */
  opened = $state<string | null>(null)
  /** What has that tag, or one below it. */
  readonly found = new Found()
  scrolled = 0
  /** How far a rename is; null while there is none. */
  progress = $state.raw<{ done: number; total: number } | null>(null)
  readonly tag = $derived(this.list?.find(({ key }) => key === this.opened) ?? null)
  #asked = 0

  constructor() {
    const forget = () => {
      this.#asked += 1
      this.list = null
      this.opened = null
      this.found.clear()
    }
    onLock(forget)
    intact.on('vaultChanged', forget)
  }

  async read(): Promise<void> {
    const asked = (this.#asked += 1)
    const answer = await intact.tags.list()
    if (asked !== this.#asked) return
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return
    this.list = answer.value
    if (this.opened !== null && !this.tag) this.close()
    if (this.tag) await this.#find(this.tag)
  }

  async open(key: string): Promise<void> {
    this.opened = key
    this.scrolled = 0
    this.found.clear()
    if (this.tag) await this.#find(this.tag)
  }

  /** Opens the page of a tag from elsewhere, where the tags may not have been read lately. */
  async show(key: string): Promise<void> {
    await this.read()
    if (key !== this.opened) await this.open(key)
  }

  close(): void {
    this.opened = null
    this.found.clear()
  }

  async setColour({ key }: KnownTag, colour: TagColour | null): Promise<void> {
    const answer = await intact.tags.setColour({ key, colour })
    if (!answer.ok) notify(answer.message)
    await this.read()
  }

  /** Gives a tag another name, or makes it one with another; answers what went wrong, or nothing. */
  async rename({ key, tag }: KnownTag, to: string): Promise<string> {
    // What was typed last may have the tag, too.
    await flush()
    const answer = await this.#watched(() => intact.tags.rename({ key, to }))
    if (!answer.ok) return answer.code === 'cancelled' ? stopped : answer.message
    await this.read()
    const renamed = this.list?.find((one) => one.tag === to) ?? null
    if (renamed) await this.open(renamed.key)
    else this.close()
    journal.changed()
    notify(`“${tag}” is “${to}” now, in ${inEntries(answer.value.entries)}.`, {
      label: 'Undo',
      run: () => void this.#undo(key),
    })
    return ''
  }

  /** Stops a rename that is going on. */
  async cancelRename(): Promise<void> {
    await intact.tags.cancelRename()
  }

  async #watched<T>(work: () => Promise<T>): Promise<T> {
    const stop = intact.on('renameProgress', (progress) => (this.progress = progress))
    try {
      return await work()
    } finally {
      stop()
      this.progress = null
    }
  }

  async #undo(key: string): Promise<void> {
    await flush()
    notify('Taking the new name back…')
    const answer = await this.#watched(() => intact.tags.undoRename())
    notify(answer.ok ? `Back as it was in ${inEntries(answer.value.entries)}.` : answer.message)
    await this.read()
    if (this.list?.some((one) => one.key === key)) await this.open(key)
    journal.changed()
  }

  async #find({ tag }: KnownTag): Promise<void> {
    await this.found
      .search({ query: operator('tag', tag), kind: 'entry', order: 'newest' })
      .catch((error: Error) => (this.problem = error.message))
  }
}

export const stopped = 'Stopped. Every entry is as it was.'

export const inEntries = (count: number): string =>
  count === 1 ? '1 entry' : `${count.toLocaleString('en-GB')} entries`

export const tags = new Tags()
