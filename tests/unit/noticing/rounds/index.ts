import { seventhHarmless } from './seventh-harmless.ts'
import { seventhVerdicts } from './seventh-verdicts.ts'
import { eighthHarmless } from './eighth-harmless.ts'
import { eighthVerdicts } from './eighth-verdicts.ts'
import { ninthHarmless } from './ninth-harmless.ts'
import { ninthVerdicts } from './ninth-verdicts.ts'

/** Verdicts of the later rounds. Those that are missed stand, by kind, in docs/noticing.md. */
export const roundVerdicts: readonly string[] = [
  ...seventhVerdicts,
  ...eighthVerdicts,
  ...ninthVerdicts,
]

/** Harmless lines of the later rounds. */
export const roundHarmless: readonly string[] = [
  ...seventhHarmless,
  ...eighthHarmless,
  ...ninthHarmless,
]
