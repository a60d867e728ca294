import type { PracticeId } from '../../../../../shared/practice/ids.ts'
import { steps, type StepId } from '../../../../../shared/rejections/path.ts'
import { navigation } from '../../../app/navigation.svelte.ts'
import { rejections } from '../../rejections/rejections.svelte.ts'
import { between, type Moment, type Practice } from './practice.ts'

/** Steps of the path back from a rejection; they are done on the page of the last one. */
function step(step: StepId & PracticeId, about: string, fits: Practice['fits']): Practice {
  const { title, minutes } = steps[step]
  const open: Practice['open'] = (moment) => onPage(step, moment)
  return { id: step, name: title, about, minutes, page: step, fits, open }
}

function onPage(step: StepId, { rejectionId }: Moment): void {
  navigation.go('rejections')
  if (rejectionId !== null) void rejections.open(rejectionId, step)
  else rejections.toList()
}

export const pathSteps: readonly Practice[] = [
  step('name', 'A word or two for what it is like, and nothing more for now.', (moment) =>
    between(moment, 0, 2) ? 3 : 0,
  ),
  step('reach', 'One of your own people, and two lines to begin with.', (moment) =>
    between(moment, 0, 2) ? 2 : between(moment, 2, 24) ? 1 : 0,
  ),
  step('letter', 'As you would write to a friend to whom it happened.', (moment) =>
    between(moment, 2, 24) ? 3 : between(moment, 24, 72) ? 1 : 0,
  ),
  step('explanations', 'What else it may have been about, weighed.', (moment) =>
    between(moment, 24, 72) ? 3 : 0,
  ),
  step('lessons', 'What you know now, and what, if anything, to do next.', (moment) =>
    between(moment, 24, 72) ? 2 : 0,
  ),
  step('worth', 'How it went is one question. How you are with yourself is another.', (moment) =>
    between(moment, 72, 24 * 30) ? 2 : 0,
  ),
]
