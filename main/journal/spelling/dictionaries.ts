import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dictionaryName, spelling, type Dictionary } from '../../../shared/contract/spelling.ts'
import { Failure } from '../../../shared/result.ts'
import { checkDictionary } from '../../../shared/spelling/dictionary.ts'
import { asFailure } from '../storage/failures.ts'
import { makeFolders, writeDurably } from '../storage/files.ts'

/** One file each, so that rules and words can never be of two different dictionaries. */
const ending = '.json'

/** The dictionaries that the person added. They say nothing about anyone, so they lie beside the journals and not in them. */
export class Dictionaries {
  readonly #folder: string

  /** @param root the data folder */
  constructor(root: string) {
    this.#folder = join(root, 'dictionaries')
  }

  /** Their names, in the order of the alphabet. */
  list(): string[] {
    let files: string[]
    try {
      files = readdirSync(this.#folder)
    } catch (error) {
      const failure = asFailure(error)
      if (failure.code === 'not-found') return []
      throw failure
    }
    return files
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length).normalize('NFC'))
      .filter((name) => dictionaryName.safeParse(name).success)
      .sort((a, b) => a.localeCompare(b))
  }

  /** @throws Failure `bad-input` when it is not a dictionary, `disk-full`, `read-only` */
  add(name: string, { aff, dic }: Dictionary): string[] {
    checkDictionary(aff, dic)
    try {
      makeFolders(this.#folder)
      writeDurably(this.#path(name), JSON.stringify({ aff, dic }))
    } catch (error) {
      throw asFailure(error)
    }
    return this.list()
  }

  remove(name: string): string[] {
    try {
      rmSync(this.#path(name), { force: true })
    } catch (error) {
      throw asFailure(error)
    }
    return this.list()
  }

  /** @throws Failure `not-found`, or `damaged` when the file is no longer what was written */
  read(name: string): Dictionary {
    try {
      const kept: unknown = JSON.parse(readFileSync(this.#path(name), 'utf8'))
      const dictionary = spelling.readDictionary.output.parse(kept)
      checkDictionary(dictionary.aff, dictionary.dic)
      return dictionary
    } catch (error) {
      const { code } = asFailure(error)
      if (code === 'not-found')
        throw new Failure('not-found', 'That dictionary is no longer there. Add its files again.')
      throw new Failure(
        'damaged',
        'That dictionary cannot be read. Remove it and add its files again.',
      )
    }
  }

  #path(name: string): string {
    return join(this.#folder, name + ending)
  }
}
