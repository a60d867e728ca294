import { v7 as newId } from 'uuid'
import type { WhoIAmPage, WhoIAmVersion } from '../../../../../shared/contract/who-i-am.ts'
import { intact } from '../../../app/intact.ts'
import { Keeping } from '../../../app/keeping.svelte.ts'
import { notify } from '../../../app/notices.svelte.ts'
import { HeavyWords } from '../../rejections/steps/heavy-words.svelte.ts'

/** "Who I am" while it is open: what is changed meanwhile is one version. */
export class WhoIAmForm {
  readonly id = newId()
  body = $state('')
  page = $state.raw<WhoIAmPage | null>(null)
  readonly heavy = new HeavyWords(this.id)

  readonly keeping = new Keeping<string>({
    take: () => this.body,
    store: (body) => intact.whoIAm.save({ id: this.id, body }),
  })

  /** Reads all of it; what is on the page stays as it was typed. */
  async load(): Promise<void> {
    const answer = await intact.whoIAm.page()
    if (!answer.ok) return notify(answer.message)
    if (!this.page) this.body = answer.value.body
    this.page = answer.value
  }

  change(): void {
    this.keeping.change()
    this.heavy.change(() => this.body)
  }

  /** Commits what was typed, and says what went wrong if it did not work. */
  async flush(): Promise<string> {
    if (await this.keeping.flush()) return ''
    return this.keeping.state.kind === 'failed' ? this.keeping.state.message : ''
  }

  async remove({ id }: WhoIAmVersion): Promise<void> {
    const answer = await intact.whoIAm.moveToTrash({ id })
    if (!answer.ok) return notify(answer.message)
    await this.load()
    notify('Moved to the trash.', { label: 'Undo', run: () => void this.restore(id) })
  }

  async restore(id: string): Promise<boolean> {
    const answer = await intact.whoIAm.restore({ id })
    if (!answer.ok) notify(answer.message)
    await this.load()
    return answer.ok
  }
}
