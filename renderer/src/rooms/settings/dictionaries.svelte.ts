import type { Dictionary } from '../../../../shared/contract/spelling.ts'
import { failed } from '../../../../shared/result.ts'
import { intact } from '../../app/intact.ts'
import { notify } from '../../app/notices.svelte.ts'
import { change, settings } from '../../app/settings.svelte.ts'
import { Speller } from '../../editor/spelling/speller.ts'
import { chosenDictionary } from '../write/spelling/dictionary.svelte.ts'
import { dictionaryIn } from './dictionary-files.ts'
import { languageName } from './language-name.ts'

/** The dictionaries that the person added, and what becomes of the files they choose. */
export class Dictionaries {
  names = $state.raw<readonly string[]>([])
  /** A dictionary is being read and tried. */
  busy = $state(false)
  /** Why the last one was not added. */
  problem = $state('')

  async read(): Promise<void> {
    const answer = await intact.spelling.dictionaries()
    if (answer.ok) this.names = answer.value
  }

  async choose(name: string): Promise<void> {
    await change({ dictionary: name })
    // Read now: what is wrong with it is said here, and not where the person writes.
    await chosenDictionary.speller()
  }

  /** Reads the files, tries whether they can be worked with, and only then keeps them and uses them. */
  async add(files: readonly File[]): Promise<void> {
    if (this.busy || files.length === 0) return
    this.busy = true
    this.problem = await this.#take(files)
    this.busy = false
  }

  async remove(name: string): Promise<void> {
    const inUse = settings.dictionary === name
    if (inUse) await change({ dictionary: '' })
    // One that cannot be read any more is no loss.
    const kept = await intact.spelling.readDictionary({ name })
    const answer = await intact.spelling.removeDictionary({ name })
    if (!answer.ok) return notify(answer.message)
    this.names = answer.value
    const undo = kept.ok && {
      label: 'Undo',
      run: () => void this.#bringBack({ ...kept.value, name }, inUse),
    }
    notify(`The dictionary “${languageName(name)}” is removed.`, undo || undefined)
  }

  async #bringBack(dictionary: Dictionary & { name: string }, use: boolean): Promise<void> {
    const answer = await intact.spelling.addDictionary(dictionary)
    if (!answer.ok) return notify(answer.message)
    this.names = answer.value
    chosenDictionary.forget()
    if (use && settings.dictionary === '') await this.choose(dictionary.name)
  }

  async #take(files: readonly File[]): Promise<string> {
    try {
      const dictionary = await dictionaryIn(files)
      const tried = new Speller(dictionary)
      const works = await tried.load()
      tried.stop()
      if (!works)
        return 'Intact could not work with this dictionary: it is too large, or not in order. Nothing was added.'
      const answer = await intact.spelling.addDictionary(dictionary)
      if (!answer.ok) return answer.message
      this.names = answer.value
      chosenDictionary.forget()
      await this.choose(dictionary.name)
      return ''
    } catch (error) {
      return failed(error).message
    }
  }
}
