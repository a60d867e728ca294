import { intact } from '../../../app/intact.ts'
import { settings } from '../../../app/settings.svelte.ts'
import { Speller } from '../../../editor/spelling/speller.ts'

/** The dictionary that the settings name, made ready when it is first needed. */
class ChosenDictionary {
  /** Why it cannot be used, in a sentence for the person. */
  problem = $state('')
  #name: string | null = null
  #speller: Promise<Speller | null> = Promise.resolve(null)

  /** Null where spelling is off, or the dictionary cannot be used. */
  speller(): Promise<Speller | null> {
    if (!settings.spelling) return Promise.resolve(null)
    if (this.#name !== settings.dictionary) {
      this.forget()
      this.#name = settings.dictionary
      this.#speller = this.#open(this.#name)
    }
    return this.#speller
  }

  /** Ends what is running: another dictionary is chosen, its files were replaced, or the journal is locked. */
  forget(): void {
    this.#name = null
    this.problem = ''
    void this.#speller.then((speller) => speller?.stop())
    this.#speller = Promise.resolve(null)
  }

  async #open(name: string): Promise<Speller | null> {
    const files = name ? await intact.spelling.readDictionary({ name }) : null
    if (files && !files.ok) return this.#fail(name, files.message)
    const speller = new Speller(files?.value ?? null)
    if (await speller.load()) return speller
    speller.stop()
    return this.#fail(
      name,
      'Intact could not work with this dictionary, so words are not marked. Choose another one.',
    )
  }

  #fail(name: string, why: string): null {
    if (this.#name === name) this.problem = why
    return null
  }
}

export const chosenDictionary = new ChosenDictionary()
