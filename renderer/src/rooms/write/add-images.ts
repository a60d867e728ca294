import { notify } from '../../app/notices.svelte.ts'
import { vault } from '../../app/vault.svelte.ts'
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
  for (const file of files) {
    const outcome = await takeIn(file).catch(() => ({ problem: notAdded }))
    if ('markdown' in outcome) arrived.push(outcome.markdown)
    else problems.push(outcome.problem)
    if (hurry.aborted || Date.now() - since > together) putNow()
  }
  hurry.removeEventListener('abort', putNow)
  putNow()
  if (problems.length === 0) return
  // It may name files, which is nothing for whoever finds the journal locked.
  void vault.opened().then(() => notify(problems.join(' ')))
}

const notAdded = 'The picture could not be added. Your text is as it was.'
