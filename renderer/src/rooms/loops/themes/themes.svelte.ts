import type { Theme, ThemeList, ThemeWriting } from '../../../../../shared/contract/themes.ts'
import type { Result } from '../../../../../shared/result.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'
import { nameOf } from './in-words.ts'

const atOnce = 10

/** What keeps coming back, and what the person says of it. */
class Themes {
  /** Null before the first answer. */
  list = $state.raw<ThemeList | null>(null)
  problem = $state('')
  /** The theme whose writings are shown, by its key. */
  opened = $state<string | null>(null)
  writings = $state.raw<readonly ThemeWriting[]>([])
  total = $state(0)
  /** The theme that is being called something else, and what was typed so far. */
  renaming = $state<string | null>(null)
  readonly drafts = new Map<string, string>()
  #asked = 0

  readonly shown = $derived(this.list?.themes.filter(({ rejection }) => !rejection?.folded) ?? [])
  readonly folded = $derived(this.list?.themes.filter(({ rejection }) => rejection?.folded) ?? [])

  async read(): Promise<void> {
    const asked = ++this.#asked
    const answer = await intact.themes.list()
    // It may have been locked meanwhile, or asked again.
    if (asked !== this.#asked) return
    this.problem = answer.ok ? '' : answer.message
    if (answer.ok) this.list = answer.value
  }

  async open(key: string | null): Promise<void> {
    this.opened = key
    this.writings = []
    this.total = 0
    if (key !== null) await this.more()
  }

  async more(): Promise<void> {
    const key = this.opened
    if (key === null) return
    const offset = this.writings.length
    const answer = await intact.themes.writings({ key, limit: atOnce, offset })
    if (this.opened !== key || this.writings.length !== offset) return
    if (!answer.ok) return notify(answer.message)
    this.writings = [...this.writings, ...answer.value.writings]
    this.total = answer.value.total
  }

  /** An empty name, or what they wrote, takes an earlier one back. */
  async rename(theme: Theme, typed: string): Promise<boolean> {
    const { key, label } = theme
    const name = typed.trim() === label ? '' : typed.trim()
    if (
      name !== (theme.name ?? '') &&
      !(await this.#change(intact.themes.rename({ key, label, name })))
    )
      return false
    if (this.drafts.get(key) === typed) this.drafts.delete(key)
    return true
  }

  async merge(theme: Theme, into: Theme): Promise<void> {
    const { key } = theme
    const [label, intoLabel] = [nameOf(theme), nameOf(into)]
    const given = { key, label, into: into.key, intoLabel }
    if (await this.#change(intact.themes.merge(given)))
      notify(`“${label}” is a part of “${intoLabel}” now.`, {
        label: 'Undo',
        run: () => void this.separate(key),
      })
  }

  async separate(key: string): Promise<void> {
    await this.#change(intact.themes.separate({ key }))
  }

  async dismiss(theme: Theme): Promise<void> {
    const { key } = theme
    const label = nameOf(theme)
    if (await this.#change(intact.themes.dismiss({ key, label })))
      notify(`“${label}” is not shown any more.`, {
        label: 'Undo',
        run: () => void this.bringBack(key),
      })
  }

  async bringBack(key: string): Promise<void> {
    await this.#change(intact.themes.bringBack({ key }))
  }

  forget(): void {
    this.#asked += 1
    this.list = null
    this.problem = ''
    this.renaming = null
    this.drafts.clear()
    void this.open(null)
  }

  async #change(answering: Promise<Result<null>>): Promise<boolean> {
    const answer = await answering
    if (!answer.ok) notify(answer.message)
    else await this.read()
    return answer.ok
  }
}

export const themes = new Themes()

onLock(() => themes.forget())
