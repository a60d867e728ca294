import { v7 as newId } from 'uuid'
import { saveReframe } from '../../main/journal/reframes/save.ts'
import { saveRejection } from '../../main/journal/rejections/save.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import type { Written } from '../../shared/contract/reframes.ts'
import { clockAt, type TestClock } from './journal.ts'

export const hour = 3_600_000
export const day = 24 * hour
export const newClock = (): TestClock => clockAt('2026-11-16T20:00:00Z')

export const full: Written = {
  step: 7,
  facts: 'The letter said no.',
  thought: 'I am not good enough.',
  beliefBefore: 85,
  feelings: [
    { word: 'ashamed', before: 70, after: 40 },
    { word: 'sad', before: null, after: null },
  ],
  explanations: [
    { text: 'They hired from inside', share: 38, aboutMe: false },
    { text: 'They wanted more backend', share: 25, aboutMe: false },
    { text: 'I interviewed tired', share: 22, aboutMe: false },
    { text: 'I am not good enough', share: 15, aboutMe: true },
  ],
  evidenceFor: 'They said no.',
  evidenceAgainst: 'They asked me back twice.',
  balanced: 'They had half decided.',
  balancedBelief: 60,
  beliefAfter: 40,
  traps: ['mind', 'blame'],
  test: 'Ask Ana what she saw.',
  testDate: '2026-11-20',
}

export function addRejection(db: WriteDb, clock: TestClock): string {
  const said = { id: newId(), happenedAt: clock.at, title: 'No', facts: '', area: null, usual: 10 }
  return saveRejection(db, clock, said).id
}

export function add(
  db: WriteDb,
  clock: TestClock,
  rejectionId: string | null,
  change = {},
): string {
  const id = newId()
  saveReframe(db, clock, { ...full, ...change, id, rejectionId })
  return id
}
