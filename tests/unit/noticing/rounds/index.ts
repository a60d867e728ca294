import { seventhHarmless } from './seventh-harmless.ts'
import { seventhVerdicts } from './seventh-verdicts.ts'
import { eighthHarmless } from './eighth-harmless.ts'
import { eighthVerdicts } from './eighth-verdicts.ts'
import { ninthHarmless } from './ninth-harmless.ts'
import { ninthVerdicts } from './ninth-verdicts.ts'
import { tenthHarmless } from './tenth-harmless.ts'
import { tenthVerdicts } from './tenth-verdicts.ts'
import { eleventhHarmless } from './eleventh-harmless.ts'
import { eleventhVerdicts } from './eleventh-verdicts.ts'
import { twelfthHarmless } from './twelfth-harmless.ts'
import { twelfthVerdicts } from './twelfth-verdicts.ts'
import { thirteenthHarmless } from './thirteenth-harmless.ts'
import { thirteenthVerdicts } from './thirteenth-verdicts.ts'

/** Verdicts of the later rounds. Those that are missed stand, by kind, in docs/noticing.md. */
export const roundVerdicts: readonly string[] = [
  ...seventhVerdicts,
  ...eighthVerdicts,
  ...ninthVerdicts,
  ...tenthVerdicts,
  ...eleventhVerdicts,
  ...twelfthVerdicts,
  ...thirteenthVerdicts,
]

/** Harmless lines of the later rounds. */
export const roundHarmless: readonly string[] = [
  ...seventhHarmless,
  ...eighthHarmless,
  ...ninthHarmless,
  ...tenthHarmless,
  ...eleventhHarmless,
  ...twelfthHarmless,
  ...thirteenthHarmless,
]
