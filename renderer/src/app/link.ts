import { ask } from '../parts/ask.svelte.ts'
import { intact } from './intact.ts'
import { notify } from './notices.svelte.ts'

/** Leaves Intact for a web page, after the whole address has been shown and agreed to. */
export async function openLink(address: string): Promise<void> {
  const yes = await ask({
    title: 'Open this in your browser?',
    text: address,
    yes: 'Open',
    no: 'Cancel',
  })
  if (!yes) return
  const answer = await intact.desktop.openLink({ address })
  if (!answer.ok) notify(answer.message)
}
