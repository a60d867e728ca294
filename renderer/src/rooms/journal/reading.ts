import { intact } from '../../app/intact.ts'
import { notify } from '../../app/notices.svelte.ts'
import { journal } from './journal.svelte.ts'

const subjectOf = (kind: 'entry' | 'feeling') =>
  kind === 'entry' ? intact.entries : intact.feelings

/** Moves an entry or a feeling to the trash, with a way back. Says whether it worked. */
export async function throwAway(kind: 'entry' | 'feeling', id: string): Promise<boolean> {
  const answer = await subjectOf(kind).moveToTrash({ id })
  if (!answer.ok) notify(answer.message)
  else notify('Moved to the trash.', { label: 'Undo', run: () => void takeBack(kind, id) })
  journal.changed()
  return answer.ok
}

/** Takes an entry or a feeling out of the trash. Says whether it worked. */
export async function takeBack(kind: 'entry' | 'feeling', id: string): Promise<boolean> {
  const answer = await subjectOf(kind).restore({ id })
  if (!answer.ok) notify(answer.message)
  journal.changed()
  return answer.ok
}

/** The same where it is read; the list may still show it, so it is said. */
export async function giveBack(kind: 'entry' | 'feeling', id: string): Promise<boolean> {
  const done = await takeBack(kind, id)
  if (done) notify('Restored to the journal.')
  return done
}
