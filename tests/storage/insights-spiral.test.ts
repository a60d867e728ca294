import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { answerAsk, saveAsk, setAskTrashed, settleAsk } from '../../main/journal/asks/queries.ts'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { spiralTold } from '../../main/journal/insights/spiral/told.ts'
import { mutePhrase } from '../../main/journal/noticing/queries.ts'
import { write } from '../../main/journal/storage/sql.ts'
import { insights } from '../../shared/contract/insights.ts'
import type { Link } from '../../shared/contract/insights-spiral.ts'
import { clockAt, openJournal } from './journal.ts'

const plain = 'I walked along the river and bought bread for the two of us. '.repeat(20)

function journal() {
  const { db } = openJournal()
  const clock = clockAt('2026-11-23T12:00:00Z')
  const on = <T>(iso: string, what: () => T): T => {
    clock.at = Date.parse(iso)
    return what()
  }
  const told = async (telling = true) => {
    clock.at = Date.parse('2026-11-23T12:00:00Z')
    const found = await spiralTold(db, clock, telling)
    expect(insights.spiral.output.parse(found)).toEqual(found)
    const values = (link: Link) =>
      found.links
        .find((each) => each.link === link)!
        .weeks.map((week) => week && Number(week.value.toFixed(2)))
    return { ...found, values }
  }
  const enter = (body: string, id = newId()) => {
    saveEntry(db, clock, { id, body, fieldTags: [] })
    return id
  }
  const ask = (plannedFor: string | null, chance: number | null) => {
    const id = newId()
    const said = { rejectionId: null, starter: null, area: null, whom: '', feared: '', habit: '' }
    saveAsk(db, clock, { ...said, id, title: id, chance, cost: null, distress: null, plannedFor })
    return id
  }
  const answer = (id: string, happened: 'no' | 'partly' | 'yes' | null) => {
    settleAsk(db, clock, { id, state: 'done' })
    const rest = { costAfter: null, distressPeak: null, surprised: '', chanceNext: null }
    answerAsk(db, clock, { id, happened, ...rest })
  }
  return { db, clock, on, told, enter, ask, answer }
}

it('weeks go from Monday on, eight of them, and nothing is known of an empty journal', async () => {
  const { weeks, known, moved, links } = await journal().told()
  expect([weeks.length, weeks[0], weeks[7]]).toEqual([
    8,
    { from: '2026-10-05', to: '2026-10-11' },
    { from: '2026-11-23', to: '2026-11-29' },
  ])
  expect([known, moved]).toEqual([0, null])
  expect(links.flatMap(({ weeks: of }) => of).every((week) => week === null)).toBe(true)
})

it('verdicts are counted by the words of a week, anew where an entry changed, and never where noticing is off', async () => {
  const { db, clock, on, told, enter } = journal()
  const id = on('2026-10-06T12:00:00Z', () => enter(`${plain}I am a failure. I ruin everything.`))
  const thrown = on('2026-10-07T12:00:00Z', () => enter(`${plain}I am a failure.`))
  setTrashed(db, thrown, 1)
  on('2026-10-20T12:00:00Z', () => enter(`${plain}\n\n> I am a failure.\n`))
  const perThousand = async () => (await told()).values('telling')
  // 13 words twenty times, and 7 more.
  expect((await perThousand()).slice(0, 3)).toEqual([Number((2000 / 267).toFixed(2)), null, 0])
  expect((await told(false)).values('telling').every((week) => week === null)).toBe(true)
  mutePhrase(db, clock, 'i am a failure')
  expect((await perThousand())[0]).toBe(Number((1000 / 267).toFixed(2)))
  clock.at = Date.parse('2026-11-23T12:00:00Z')
  enter(plain, id)
  expect((await perThousand())[0]).toBe(0)
})

it('asks: those made, those not, what was expected and what came of them, by week', async () => {
  const { db, on, told, ask, answer } = journal()
  const [made, missed, open] = on('2026-11-02T12:00:00Z', () => [
    ask('2026-11-10', 80),
    ask('2026-11-11', 60),
    // Nobody came back to this one: of it nothing is known.
    ask('2026-11-12', null),
  ])
  on('2026-11-10T12:00:00Z', () => answer(made!, 'no'))
  on('2026-11-11T12:00:00Z', () => {
    settleAsk(
      db,
      { now: () => Date.parse('2026-11-11T12:00:00Z'), zone: () => 'UTC' },
      {
        id: missed!,
        state: 'not-done',
      },
    )
    answer(ask(null, 20), 'partly')
    const thrown = ask(null, 100)
    answer(thrown, 'yes')
    setAskTrashed(db, thrown, 1)
  })
  expect(open).toBeDefined()
  const { values, known } = await told()
  expect(values('expecting')).toEqual([null, null, null, null, 70, 20, null, null])
  expect(values('avoiding')).toEqual([null, null, null, null, null, 50, null, null])
  expect(values('asking')).toEqual([null, null, null, null, 0, 2, 0, 0])
  expect(values('outcomes')).toEqual([null, null, null, null, null, 75, null, null])
  expect(known).toBe(2)
})

it('worth and an expected no come from check-ins as well, and the link that moved most is named', async () => {
  const { db, told } = journal()
  const rate = (date: string, value: number) =>
    write(db, "INSERT INTO check_in_ratings VALUES (?, 'worth', ?, 0, 'UTC')", date, value)
  for (const day of ['06', '13', '20', '27'])
    rate(`2026-10-${day}`, 30 + Math.round(Number(day) / 10))
  for (const day of ['03', '10', '17', '23'])
    rate(`2026-11-${day}`, 80 + Math.round(Number(day) / 10))
  write(db, "INSERT INTO sensitivity_situations VALUES ('s', 0, NULL, 'x')")
  for (const date of ['2026-11-03', '2026-11-05'])
    write(db, "INSERT INTO sensitivity_ratings VALUES ('s', ?, 0, 'UTC', 50, 90)", date)
  const { values, moved, known, links } = await told()
  expect(values('worth')).toEqual([31, 31, 32, 33, 80, 81, 82, 82])
  expect(values('expecting')).toEqual([null, null, null, null, 90, null, null, null])
  expect([moved, known]).toEqual(['worth', 8])
  expect(links.find(({ link }) => link === 'worth')).toMatchObject({
    before: { of: 4 },
    now: { of: 4 },
  })
})
