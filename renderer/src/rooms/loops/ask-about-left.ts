import { intact } from '../../app/intact.ts'
import { navigation } from '../../app/navigation.svelte.ts'
import { notices, notify } from '../../app/notices.svelte.ts'

/** Right after unlocking: says that a loop was left open, unless something else is being said. */
export async function askAboutLeft(): Promise<void> {
  const answer = await intact.episodes.current()
  if (!answer.ok || !answer.value.left || notices.current) return
  notify('A loop was left open.', {
    label: 'Say how long it went on',
    run: () => navigation.go('loops'),
  })
}
