import type { LanguagePack } from '../language-pack.ts'
import { feelingByPlain, feelingRules, feelings } from './feelings.ts'
import { gateRules, gates } from './gates.ts'
import { attributions, loops, otherRules, roles } from './others.ts'
import { rules } from './rules.ts'
import { spellings } from './spellings.ts'
import { verdicts } from './verdicts.ts'
import { longVerdicts } from './verdicts-long.ts'
import { moreVerdicts } from './verdicts-more.ts'
import { turnedVerdicts } from './verdicts-turned.ts'
import { wantedVerdicts } from './verdicts-wanted.ts'
import { functionWords, phrases, words } from './words.ts'

export const english: LanguagePack = {
  functionWords,
  spellings,
  cues: words('if i me my myself mine feel feeling felt hate am feels why not never always sorry'),
  joints: phrases(
    'and, and now, and still, and again, and really, and honestly, and maybe, and yes',
  ),
  clauseWords: words('but because cause since so then'),
  feelings: feelingByPlain,
  rules: { ...rules, ...otherRules, ...gateRules, ...feelingRules },
  frames: [
    ...verdicts,
    ...moreVerdicts,
    ...turnedVerdicts,
    ...wantedVerdicts,
    ...longVerdicts,
    ...attributions,
    ...roles,
    ...feelings,
    ...loops,
  ],
  gates,
}
