import { intact } from '../../app/intact.ts'
import { navigation } from '../../app/navigation.svelte.ts'
import { notify } from '../../app/notices.svelte.ts'
import { desk } from './desk.svelte.ts'

/** Moves the entry on the page to the trash, as it is now, and leaves an empty page with a way back. */
export async function throwAway(): Promise<void> {
  const { draft } = desk
  if (!draft) return
  // What cannot be saved must not be thrown away either: the trash would have an older text.
  if (!(await draft.flush())) return
  if (!draft.stored) return notify('There is nothing on this page yet.')
  const { id } = draft
  const answer = await intact.entries.moveToTrash({ id })
  if (!answer.ok) return notify(answer.message)
  // Leaving the page saves what was typed meanwhile: the trash has the newest text, too.
  if (desk.draft === draft) navigation.newEntry()
  notify('Moved to the trash.', { label: 'Undo', run: () => void bringBack(id) })
}

async function bringBack(id: string): Promise<void> {
  const answer = await intact.entries.restore({ id })
  if (answer.ok) navigation.openEntry(id)
  else notify(answer.message)
}
