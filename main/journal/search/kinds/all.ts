import type { Kind } from '../kind.ts'
import { asks } from './asks.ts'
import { entries } from './entries.ts'
import { feelings } from './feelings.ts'
import { letters } from './letters.ts'
import { loops } from './loops.ts'
import { parked } from './parked.ts'
import { plans } from './plans.ts'
import { reframes } from './reframes.ts'
import { strengths } from './strengths.ts'
import { valueWritings } from './value-writings.ts'
import { values } from './values.ts'
import { whoIAm } from './who-i-am.ts'
import { wins } from './wins.ts'

/** Every kind of thing that can be searched for, in the order in which their numbers are shown. */
export const kinds: readonly Kind[] = [
  entries,
  feelings,
  reframes,
  letters,
  loops,
  parked,
  strengths,
  wins,
  plans,
  asks,
  values,
  valueWritings,
  whoIAm,
]
