import { notify } from '../../app/notices.svelte.ts'
import type { Put } from '../../editor/images/places.ts'
import { takeIn } from '../../editor/images/take-in.ts'
import type { Draft } from './draft.svelte.ts'

/** Puts pictures into the journal, and then, all at once, what refers to them into the text. */
export const addImages = (draft: Draft, files: readonly File[], put: Put): Promise<void> =>
  draft.waitFor(addAll(draft, files, put))

async function addAll(draft: Draft, files: readonly File[], put: Put): Promise<void> {
  const paragraphs: string[] = []
  const problems: string[] = []
  for (const file of files) {
    const outcome = await takeIn(file).catch(() => ({ problem: notAdded }))
    if ('markdown' in outcome) paragraphs.push(outcome.markdown)
    else problems.push(outcome.problem)
  }
  const markdown = paragraphs.join('\n\n')
  // The page may show another entry by now.
  if (markdown && !put(markdown)) draft.append(markdown)
  if (problems.length > 0) notify(problems.join(' '))
}

const notAdded = 'The picture could not be added. Your text is as it was.'
