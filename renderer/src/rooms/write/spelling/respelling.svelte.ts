import { untrack } from 'svelte'
import { notify } from '../../../app/notices.svelte.ts'
import { settings } from '../../../app/settings.svelte.ts'
import type Editor from '../../../editor/Editor.svelte'
import type { Draft } from '../draft.svelte.ts'
import { chosenDictionary } from './dictionary.svelte.ts'
import { ownWords } from './own-words.svelte.ts'
import { leftIn } from './spelling.ts'

/** Whatever is added, left or chosen shows at once under the words. Called while the room is made. */
export function respelling(draft: () => Draft | null, editor: () => Editor | undefined): void {
  $effect(() => {
    const own = draft()
    void [settings.spelling, settings.dictionary, ownWords.words.size]
    void (own && leftIn(own.id).size)
    untrack(() => editor()?.respell())
  })
}

/** Opens the suggestions for the nearest word that is marked, or says why there are none. */
export async function suggestSpelling(editor: Editor | undefined): Promise<void> {
  if (!settings.spelling) notify('Spelling is switched off. Settings has the switch.')
  else if (!(await editor?.suggestSpelling()))
    notify(chosenDictionary.problem || 'No word in sight is marked.')
}
