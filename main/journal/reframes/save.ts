import type { Reframe, Written } from '../../../shared/contract/reframes.ts'
import { localDateOf } from '../../../shared/dates.ts'
import type { AgainAfter } from '../../../shared/reframes/rules.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { getRejection } from '../rejections/queries.ts'
import { setUnfair } from '../rejections/save.ts'
import { setStep } from '../rejections/steps.ts'
import { inTransaction, write, type WriteDb } from '../storage/sql.ts'
import { getReframe } from './queries.ts'

interface Said extends Written {
  id: string
  rejectionId: string | null
}

// Half a surrogate pair cannot be written as UTF-8.
const whole = (text: string): string => text.toWellFormed()

/**
 * Begins a record, or changes what is said in it: when this returns, it is on disk. A test that gets another day comes
 * back on that one. @throws Failure `not-found` where there is no such rejection
 */
export function saveReframe(db: WriteDb, clock: Clock, said: Said): void {
  const now = clock.now()
  const zone = clock.zone()
  inTransaction(db, () => {
    if (said.rejectionId !== null) getRejection(db, said.rejectionId)
    write(
      db,
      `INSERT INTO reframes (id, rejection_id, begun_at, updated_at, zone, local_date, step, facts,
         thought, belief_before, evidence_for, evidence_against, balanced, balanced_belief,
         belief_after, traps, test, test_date)
       VALUES ($id, $rejectionId, $now, $now, $zone, $localDate, $step, $facts, $thought,
         $beliefBefore, $evidenceFor, $evidenceAgainst, $balanced, $balancedBelief, $beliefAfter,
         $traps, $test, $testDate)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now, step = $step, facts = $facts,
         thought = $thought, belief_before = $beliefBefore, evidence_for = $evidenceFor,
         evidence_against = $evidenceAgainst, balanced = $balanced,
         balanced_belief = $balancedBelief, belief_after = $beliefAfter, traps = $traps,
         test = $test, test_date = $testDate,
         test_answered_at = iif(test_date IS $testDate, test_answered_at, NULL)`,
      {
        id: said.id,
        rejectionId: said.rejectionId,
        now,
        zone,
        localDate: localDateOf(now, zone),
        step: said.step,
        facts: whole(said.facts),
        thought: whole(said.thought),
        beliefBefore: said.beliefBefore,
        evidenceFor: whole(said.evidenceFor),
        evidenceAgainst: whole(said.evidenceAgainst),
        balanced: whole(said.balanced),
        balancedBelief: said.balancedBelief,
        beliefAfter: said.beliefAfter,
        traps: JSON.stringify(said.traps),
        test: whole(said.test),
        testDate: said.testDate,
      },
    )
    setParts(db, said)
  })
}

/** Feelings and explanations are few: they are written anew, in their order. */
function setParts(db: WriteDb, { id, feelings, explanations }: Said): void {
  write(db, 'DELETE FROM reframe_feelings WHERE reframe_id = ?', id)
  for (const [position, { word, before, after }] of feelings.entries()) {
    write(
      db,
      'INSERT INTO reframe_feelings (reframe_id, position, word, before, after) VALUES (?, ?, ?, ?, ?)',
      id,
      position,
      whole(word),
      before,
      after,
    )
  }
  write(db, 'DELETE FROM reframe_explanations WHERE reframe_id = ?', id)
  for (const [position, { text, share, aboutMe }] of explanations.entries()) {
    write(
      db,
      `INSERT INTO reframe_explanations (reframe_id, position, text, share, about_me)
       VALUES (?, ?, ?, ?, ?)`,
      id,
      position,
      whole(text),
      share,
      Number(aboutMe),
    )
  }
}

/** It is written to the end; one that was gone on with keeps the day it was finished first. @throws Failure `not-found` */
export function finishReframe(db: WriteDb, clock: Clock, id: string): Reframe {
  return inTransaction(db, () => {
    const now = clock.now()
    write(
      db,
      'UPDATE reframes SET finished_at = coalesce(finished_at, ?), updated_at = ? WHERE id = ?',
      now,
      now,
      id,
    )
    const reframe = getReframe(db, id)
    const { rejectionId } = reframe
    if (rejectionId !== null) {
      setStep(db, clock, { id: rejectionId, step: 'explanations', state: 'done' })
    }
    return reframe
  })
}

/**
 * The person says that it was unfair or unsafe, perhaps with a record begun: it is set aside with the rejection. Taking
 * that back takes it back for all its records. @throws Failure `not-found`
 */
export function setAside(
  db: WriteDb,
  clock: Clock,
  { rejectionId, id, aside }: { rejectionId: string; id: string | null; aside: boolean },
): void {
  inTransaction(db, () => {
    setUnfair(db, rejectionId, aside)
    if (!aside) {
      write(db, 'UPDATE reframes SET set_aside_at = NULL WHERE rejection_id = ?', rejectionId)
    } else if (id !== null) {
      write(db, 'UPDATE reframes SET set_aside_at = ? WHERE id = ?', clock.now(), id)
    }
  })
}

/** Keeps how much the thought is believed now, or that it was not said; once. @throws Failure `not-found` */
export function rateAgain(
  db: WriteDb,
  clock: Clock,
  { id, days, belief }: { id: string; days: AgainAfter; belief: number | null },
): void {
  const now = clock.now()
  const zone = clock.zone()
  inTransaction(db, () => {
    getReframe(db, id)
    write(
      db,
      `INSERT INTO reframe_ratings (reframe_id, days, rated_at, zone, local_date, belief)
       VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (reframe_id, days) DO NOTHING`,
      id,
      days,
      now,
      zone,
      localDateOf(now, zone),
      belief,
    )
  })
}

/** Keeps what is said of the small test; `over` says that it was answered or put away. @throws Failure `not-found` */
export function answerTest(
  db: WriteDb,
  clock: Clock,
  { id, answer, over }: { id: string; answer: string; over: boolean },
): void {
  const changed = write(
    db,
    `UPDATE reframes SET test_answer = ?, updated_at = ?,
       test_answered_at = iif(?, ?, test_answered_at) WHERE id = ?`,
    whole(answer),
    clock.now(),
    Number(over),
    clock.now(),
    id,
  )
  if (changed === 0) throw new Failure('not-found')
}

/** Moves it to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setReframeTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE reframes SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
