import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import type { KnownJournal } from '../../../shared/contract/journals.ts'
import { Failure } from '../../../shared/result.ts'
import { asFailure } from '../storage/failures.ts'
import { writeDurably } from '../storage/files.ts'
import { none, readList, type List, type Read } from './journals-list.ts'
import { readKeys } from './keys.ts'
import { isAway } from './place.ts'

/**
 * The journals that a data folder knows: those inside it and those that were opened from elsewhere. The list is a
 * convenience; what exists is decided by what lies on disk.
 */
export class Journals {
  /** The data folder. */
  readonly root: string
  readonly #inside: string
  readonly #file: string
  readonly #meant: string | undefined
  #read: Read
  /** What was left out of the list since Intact was started, and where it stood. */
  readonly #left = new Map<string, number>()

  /** @param meant the folder of the one journal that this is about, whether the list knows it or not */
  constructor(root: string, meant?: string) {
    this.root = root
    this.#meant = meant
    this.#inside = join(root, 'journals')
    this.#file = join(root, 'journals.json')
    this.#read = readList(this.#file)
  }

  /** The folder of the journal that is meant. Where there is none yet, the one that the first will have. */
  get current(): string {
    if (this.#meant) return this.#meant
    const known = this.#folders()
    const { current } = this.#list
    if (current && known.includes(current)) return current
    return known[0] ?? this.#first
  }

  /** Whether nothing is known that could be a journal, or once was one. */
  get empty(): boolean {
    return this.#folders().length === 0
  }

  all(): KnownJournal[] {
    const { current } = this
    return this.#folders().map((folder) => ({
      folder,
      name: nameOf(folder),
      current: folder === current,
      there: !isAway(folder),
      elsewhere: this.#list.added.includes(folder),
    }))
  }

  /** A folder name for one more journal. */
  free(): string {
    for (let number = 1; ; number += 1) {
      const folder = join(this.#inside, number === 1 ? 'journal' : `journal-${number}`)
      if (isFree(folder)) return folder
    }
  }

  /** @throws Failure `not-found` when the journal is not known */
  use(folder: string): void {
    if (!this.#folders().includes(folder))
      throw new Failure('not-found', 'That journal is not in the list.')
    this.#change((list) => ({ ...list, current: folder }))
  }

  /** Takes a folder into the list. @throws Failure `bad-input` when no journal lies in it */
  add(given: string): string {
    if (!isAbsolute(given)) throw new Failure('bad-input', 'Give the whole path of a folder.')
    const folder = resolve(given)
    if (!existsSync(join(folder, 'keys.json')) || !existsSync(join(folder, 'journal.db'))) {
      throw new Failure(
        'bad-input',
        'There is no Intact journal in that folder: it would hold journal.db and keys.json.',
      )
    }
    if (!this.#folders().includes(folder)) {
      this.#change((list) => ({ ...list, added: [...list.added, folder] }))
    }
    return folder
  }

  /** Leaves a journal that lies elsewhere out of the list; its files stay. @throws Failure `bad-input` */
  leave(folder: string): void {
    if (!this.#list.added.includes(folder)) {
      throw new Failure(
        'bad-input',
        'Only a journal that lies elsewhere can be left out of the list.',
      )
    }
    const place = this.#list.added.indexOf(folder)
    this.#change((list) => ({ ...list, added: list.added.filter((each) => each !== folder) }))
    this.#left.set(folder, place)
  }

  /** Takes that back, also while the folder is away. @throws Failure `not-found` for one that was not left out */
  takeBack(folder: string): void {
    const place = this.#left.get(folder)
    if (place === undefined) throw new Failure('not-found', 'That journal was not left out.')
    if (!this.#list.added.includes(folder))
      this.#change((list) => ({ ...list, added: list.added.toSpliced(place, 0, folder) }))
    this.#left.delete(folder)
  }

  /** Where copies of a journal's backups go besides, if the person chose a place. */
  secondOf(folder: string): string | null {
    return this.#list.second[folder] ?? null
  }

  setSecond(folder: string, second: string | null): void {
    this.#change((list) => {
      const { [folder]: _, ...others } = list.second
      return { ...list, second: second ? { ...others, [folder]: second } : others }
    })
  }

  #folders(): string[] {
    const known = [...inside(this.#inside), ...this.#list.added]
    if (this.#meant && !known.includes(this.#meant)) known.push(this.#meant)
    // While the list cannot be read, nobody is told that there is no journal yet.
    return known.length === 0 && !this.#read.list ? [this.#first] : known
  }

  get #first(): string {
    return join(this.#inside, 'journal')
  }

  get #list(): List {
    if (!this.#read.list) this.#read = readList(this.#file)
    return this.#read.list ?? none
  }

  /** @throws Failure; the list and its file are as they were then */
  #change(change: (list: List) => List): void {
    const changed = change(this.#list)
    if (!this.#read.list) throw new Failure('unavailable', unreadable)
    try {
      if (this.#read.damaged) writeDurably(`${this.#file}.damaged`, readFileSync(this.#file))
      writeDurably(this.#file, `${JSON.stringify({ version: 1, ...changed }, null, 2)}\n`)
    } catch (error) {
      throw asFailure(error)
    }
    this.#read = { list: changed, damaged: false }
  }
}

const unreadable =
  'Intact’s list of journals, journals.json, cannot be read at the moment, so it was not changed. The journals themselves are as they were; try again in a while.'

/** `sample` is made and deleted by itself, and a name with a dot is something unfinished. */
function inside(folder: string): string[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    // What may not be looked into is not taken for empty: a journal may lie there.
    return asFailure(error).code === 'not-found' ? [] : [join(folder, 'journal')]
  }
  return names
    .filter((name) => /^journal(?:-\d+)?$/u.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => join(folder, name))
}

function nameOf(folder: string): string {
  try {
    return readKeys(join(folder, 'keys.json')).name
  } catch {
    return 'Journal'
  }
}

/** Whether nothing has this name: also no link to a disk that is not there, and no folder that may not be looked into. */
function isFree(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined
  } catch {
    return false
  }
}
