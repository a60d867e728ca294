import type { Component } from 'svelte'
import type { Rejection } from '../../../../shared/contract/rejections.ts'
import type { StepId } from '../../../../shared/rejections/path.ts'
import Reframe from './reframe/Reframe.svelte'
import Lessons from './steps/Lessons.svelte'
import Letter from './steps/Letter.svelte'
import NameIt from './steps/NameIt.svelte'
import Normal from './steps/Normal.svelte'
import Reach from './steps/Reach.svelte'
import Worth from './steps/Worth.svelte'

interface StepProps {
  rejection: Rejection
  /** Something that was made in this step, to be read again; null where the person comes to the step itself. */
  itemId?: string | null
  ondone: () => void
}

/** The screen of a step: it fills the page until it is done or left. */
export type StepView = Component<StepProps>

export const stepViews: Partial<Record<StepId, StepView>> = {
  name: NameIt,
  normal: Normal,
  reach: Reach,
  letter: Letter,
  worth: Worth,
  lessons: Lessons,
  explanations: Reframe,
}
