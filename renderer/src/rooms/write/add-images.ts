import { notify } from '../../app/notices.svelte.ts'
import type { Put } from '../../editor/images/places.ts'
import { takeIn } from '../../editor/images/take-in.ts'
import type { Draft } from './draft.svelte.ts'

/**
 * In milliseconds: so long pictures wait for each other, to be one step of undo. Those of a whole afternoon do not, for
 * what the text does not refer to yet would be lost if the computer failed.
 */
const together = 2000

/** Puts pictures into the journal, and what refers to them into the text. */
export const addImages = (draft: Draft, files: readonly File[], put: Put): Promise<void> =>
  draft.waitFor((hurry) => addAll(draft, files, put, hurry))

async function addAll(
  draft: Draft,
  files: readonly File[],
  put: Put,
  hurry: AbortSignal,
): Promise<void> {
  const problems: string[] = []
  let arrived: string[] = []
  let since = Date.now()
  const putNow = () => {
    const markdown = arrived.join('\n\n')
    arrived = []
    since = Date.now()
    // The page may show another entry by now.
    if (markdown && !put(markdown)) draft.append(markdown)
  }
  hurry.addEventListener('abort', putNow)
  let left = files.length
  for (const file of files) {
    if (hurry.aborted) break
    const outcome = await takeIn(file).catch(() => ({ problem: notAdded }))
    left -= 1
    if ('markdown' in outcome) arrived.push(outcome.markdown)
    else problems.push(outcome.problem)
    if (hurry.aborted || Date.now() - since > together) putNow()
  }
  hurry.removeEventListener('abort', putNow)
  putNow()
  if (left > 0) problems.push(notReached(left))
  if (problems.length > 0) notify(problems.join(' '))
}

const notAdded = 'The picture could not be added. Your text is as it was.'

const notReached = (count: number): string =>
  count === 1
    ? 'One picture was not added before Intact locked. Add it again.'
    : `${count} pictures were not added before Intact locked. Add them again.`
