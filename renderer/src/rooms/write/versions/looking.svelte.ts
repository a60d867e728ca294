import type { Version } from '../../../../../shared/contract/entries.ts'
import { intact } from '../../../app/intact.ts'
import { compare } from './comparing.ts'
import { differencesOf, type Differences } from './differences.ts'

/** An entry whose versions are looked at. */
export interface Entry {
  readonly id: string
  /** Commits what was typed; answers what went wrong, or nothing. */
  save(): Promise<string>
  /** The text as it is now. */
  now(): string
}

/** An earlier text beside the one of now. */
export interface Shown extends Differences {
  readonly version: Version
  readonly before: string
  readonly after: string
}

const none = 'There are none yet. Intact keeps one about every ten minutes of change.'

/** The earlier versions of an entry, and the one that is looked at. */
export class LookingAtVersions {
  versions = $state.raw<readonly Version[]>([])
  /** The one that was gone to last; `shown` follows. */
  chosen = $state<string | null>(null)
  shown = $state.raw<Shown | null>(null)
  /** A sentence for the person: there are none, or something went wrong. */
  status = $state('')
  readonly #entry: Entry

  constructor(entry: Entry) {
    this.#entry = entry
  }

  async read(): Promise<void> {
    await this.#entry.save()
    const answer = await intact.entries.versions({ id: this.#entry.id })
    if (!answer.ok) {
      this.status = answer.message
      return
    }
    this.versions = answer.value
    const [newest] = answer.value
    if (newest) await this.choose(newest)
    else this.status = none
  }

  async choose(version: Version): Promise<void> {
    this.chosen = version.id
    const answer = await intact.entries.version({ id: this.#entry.id, versionId: version.id })
    if (this.chosen !== version.id) return
    this.status = answer.ok ? '' : answer.message
    if (!answer.ok) return
    const [before, after] = [lines(answer.value.body), lines(this.#entry.now())]
    const changes = await compare({ before, after })
    if (this.chosen === version.id)
      this.shown = { version, before, after, ...differencesOf(changes) }
  }

  /** Makes a version the entry's text again; answers that text, or null and says why not. */
  async restore(version: Version): Promise<string | null> {
    this.status = await this.#entry.save()
    if (this.status) return null
    const { id } = this.#entry
    const answer = await intact.entries.restoreVersion({ id, versionId: version.id })
    if (answer.ok) return answer.value.body
    this.status = answer.message
    return null
  }
}

/** As a page has them, where every line ends with one sign. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n')
