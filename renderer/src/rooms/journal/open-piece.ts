import type { FoundPiece } from '../../../../shared/contract/search.ts'
import type { StepId } from '../../../../shared/rejections/path.ts'
import { navigation } from '../../app/navigation.svelte.ts'
import { practice } from '../practice/practice.svelte.ts'
import { showFromBank } from '../practice/strengths/show.ts'
import { loops } from '../loops/loops.svelte.ts'
import { rejections } from '../rejections/rejections.svelte.ts'

/** The step of the path back in which each is read again. */
const steps: Partial<Record<FoundPiece['kind'], StepId>> = {
  reframe: 'explanations',
  letter: 'letter',
}

/** Opens each of what stands in the Practice room. */
const inPractice: Partial<Record<FoundPiece['kind'], (id: string) => unknown>> = {
  strength: (id) => showFromBank({ kind: 'strength', id }),
  win: (id) => showFromBank({ kind: 'win', id }),
  plan: (id) => showFromBank({ kind: 'plan', id }),
  ask: (id) => practice.show(id),
  values: () => practice.openValues(null),
  'value-writing': (id) => practice.openValues(id),
  'who-i-am': () => practice.openWhoIAm(),
}

/** What the button that leads to its place says; null where the place is gone. */
export function placeNames({ kind, about, thrown }: FoundPiece): string | null {
  if (kind === 'loop' || kind === 'parked') return thrown ? 'Go to Loops' : 'Show it in Loops'
  if (inPractice[kind]) return thrown ? 'Go to Practice' : 'Show it in Practice'
  if (thrown) return 'Go to Rejections'
  if (!about) return null
  return kind === 'letter' ? 'Read the whole letter' : 'Read all of it'
}

/** Goes to where something that was found belongs. */
export async function openPiece({ kind, id, about, thrown }: FoundPiece): Promise<void> {
  const step = steps[kind]
  if (step) {
    if (thrown || !about) rejections.toList()
    else await rejections.open(about.id, step, id)
    return navigation.go('rejections')
  }
  const open = inPractice[kind]
  if (open) {
    if (!thrown) await open(id)
    return navigation.go('practice')
  }
  if (kind === 'loop' && !thrown) loops.shown = id
  navigation.go('loops')
}
