import { arrivalsInWords } from './arrivals-in-words.ts'
import { showFolder } from './folder.ts'
import { intact } from './intact.ts'
import { notify } from './notices.svelte.ts'
import { vault } from './vault.svelte.ts'

/** Says what was logged while the journal was locked. Main tells it before the lock screen has gone. */
export function sayWhatCameIn(): void {
  intact.on('cameIn', (cameIn) => {
    const show = () => void showFolder(`${vault.folder}/inbox/damaged`)
    const action = cameIn.setAside > 0 ? { label: 'Show folder', run: show } : undefined
    notify(arrivalsInWords(cameIn), action)
  })
}
