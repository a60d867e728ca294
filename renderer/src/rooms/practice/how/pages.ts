import asks from '../../../../../resources/practices/asks.md?raw'
import doing from '../../../../../resources/practices/doing.md?raw'
import explanations from '../../../../../resources/practices/explanations.md?raw'
import ifThen from '../../../../../resources/practices/if-then-plans.md?raw'
import lessons from '../../../../../resources/practices/lessons.md?raw'
import letter from '../../../../../resources/practices/letter.md?raw'
import name from '../../../../../resources/practices/name.md?raw'
import reach from '../../../../../resources/practices/reach.md?raw'
import strengths from '../../../../../resources/practices/strengths-and-wins.md?raw'
import timedWriting from '../../../../../resources/practices/timed-writing.md?raw'
import values from '../../../../../resources/practices/values.md?raw'
import whoIAm from '../../../../../resources/practices/who-i-am.md?raw'
import worth from '../../../../../resources/practices/worth.md?raw'
import type { StepId } from '../../../../../shared/rejections/path.ts'

/** How each practice works: one file each in resources/practices, with the same headings. */
export const pages = {
  asks,
  ifThen,
  doing,
  strengths,
  values,
  whoIAm,
  timedWriting,
  name,
  reach,
  letter,
  explanations,
  lessons,
  worth,
}
export type PageId = keyof typeof pages

/** The page on a step of the path back; that it hurts is said once, and is nothing to do. */
export const pageOfStep = (step: StepId): PageId | null => (step === 'normal' ? null : step)
