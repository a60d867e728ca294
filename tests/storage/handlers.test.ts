import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { journalHandlers } from '../../main/journal/handlers.ts'
import { journalContract } from '../../shared/contract/index.ts'
import type { Operation } from '../../shared/contract/operation.ts'
import { inputsWith } from './inputs.ts'
import { clockAt, filesIn, journalIn, temporaryFolder, valueOf } from './journal.ts'

const passphrase = 'a small room with good paper'
const id = newId()
const felt = { word: 'hurt', pleasantness: -0.6, energy: 0.1, intensity: 6 }
const inputs = inputsWith(id)

/** What works without the key: feelings are sealed, backups are listed and restored, what is left is read. */
const whileLocked = [
  'backups.list',
  'backups.restore',
  'backups.second',
  'damage.rescue',
  'exchange.cancelExport',
  'exchange.cancelImport',
  'tags.cancelRename',
  'episodes.begin',
  'episodes.stop',
  'feelings.log',
  'worryWindow.park',
  'wins.add',
  'strengths.add',
  'spelling.dictionaries',
  'spelling.addDictionary',
  'spelling.removeDictionary',
  'spelling.readDictionary',
]

describe('a journal from first run to lock', () => {
  it('keeps what was saved through locking and opening again', async () => {
    const root = temporaryFolder()
    const clock = clockAt('2026-11-22T21:14:00Z')
    const first = journalIn(root, clock)
    expect(valueOf(await first.vault.status())).toMatchObject({ state: 'none' })
    expect(existsSync(join(root, 'journals'))).toBe(false)
    expect(await first.vault.unlock({ passphrase })).toMatchObject({ ok: false, code: 'not-found' })

    expect(valueOf(await first.vault.create({ passphrase })).state).toBe('unlocked')
    const body = '# שלום 工作 😀\n#Tag and text'
    valueOf(await first.entries.save({ id, body, fieldTags: ['field'] }))
    const feeling = valueOf(await first.feelings.log({ ...felt, entryId: id }))
    expect(feeling).toMatchObject({ note: '', intensity: 6, localDate: '2026-11-22' })
    expect(valueOf(await first.vault.lock()).state).toBe('locked')

    const again = journalIn(root, clock)
    expect(valueOf(await again.vault.status()).state).toBe('locked')
    expect(await again.vault.unlock({ passphrase: `${passphrase}.` })).toMatchObject({
      code: 'wrong-passphrase',
    })
    expect(valueOf(await again.vault.status()).state).toBe('locked')
    expect(valueOf(await again.vault.unlock({ passphrase })).state).toBe('unlocked')
    expect(valueOf(await again.entries.get({ id }))).toMatchObject({ body, tags: ['field', 'Tag'] })
    expect(valueOf(await again.feelings.ofEntry({ entryId: id }))).toEqual([feeling])
    expect(valueOf(await again.feelings.words())).toEqual([{ word: 'hurt', uses: 1 }])
    const items = valueOf(await again.timeline.latest({ limit: 10 }))
    expect(items.map(({ kind }) => kind)).toEqual(['entry', 'feeling'])
  })

  it('answers locked to everything that needs it open', async () => {
    const root = temporaryFolder()
    const handlers = journalHandlers(root, () => {})
    await handlers.vault.create({ passphrase })
    await handlers.vault.lock(undefined)
    const subjects = handlers as unknown as Record<
      string,
      Record<string, (input: unknown) => unknown>
    >
    const asked: string[] = []
    for (const [subject, operations] of Object.entries(journalContract)) {
      if (subject === 'vault' || subject === 'journals') continue
      for (const [name, { input }] of Object.entries(operations as Record<string, Operation>)) {
        const operation = `${subject}.${name}`
        if (whileLocked.includes(operation)) continue
        const given = input.parse(operation in inputs ? inputs[operation] : { id })
        const answer = (async () => subjects[subject]?.[name]?.(given))()
        await expect(answer, operation).rejects.toMatchObject({ code: 'locked' })
        asked.push(operation)
      }
    }
    // Every operation of the contract was asked, but those that are for a locked journal.
    expect(asked).toContain('rejections.page')
  })

  it('is made once, also when two windows ask at the same time', async () => {
    const root = temporaryFolder()
    const journal = journalIn(root)
    const answers = await Promise.all([
      journal.vault.create({ passphrase }),
      journal.vault.create({ passphrase: 'other' }),
    ])
    expect(answers.map((answer) => (answer.ok ? answer.value.state : answer.code))).toEqual([
      'unlocked',
      'exists',
    ])
    valueOf(await journal.entries.save({ id, body: 'kept', fieldTags: [] }))
    expect(await journal.vault.create({ passphrase })).toMatchObject({ code: 'exists' })
    valueOf(await journal.vault.lock())
    expect(await journal.vault.create({ passphrase })).toMatchObject({ code: 'exists' })
    expect(readdirSync(join(root, 'journals'))).toEqual(['journal'])

    const both = await Promise.all([
      journal.vault.unlock({ passphrase }),
      journal.vault.unlock({ passphrase }),
    ])
    expect(both.map((answer) => answer.ok && answer.value.state)).toEqual(['unlocked', 'unlocked'])
    expect(valueOf(await journal.entries.get({ id })).body).toBe('kept')
    valueOf(await journal.vault.lock())
    // A second handle left open would have kept its log.
    expect(readdirSync(join(root, 'journals', 'journal')).sort()).toEqual([
      'backups',
      'journal.db',
      'keys.json',
    ])
  })

  it('tells damage from a wrong passphrase, and changes nothing', async () => {
    const root = temporaryFolder()
    const journal = journalIn(root)
    valueOf(await journal.vault.create({ passphrase }))
    valueOf(await journal.vault.lock())
    const folder = join(root, 'journals', 'journal')
    const keys = readFileSync(join(folder, 'keys.json'))
    writeFileSync(join(folder, 'keys.json'), keys.subarray(0, 100))
    expect(await journal.vault.unlock({ passphrase })).toMatchObject({ code: 'damaged' })
    writeFileSync(join(folder, 'keys.json'), keys)
    const file = readFileSync(join(folder, 'journal.db'))
    rmSync(join(folder, 'journal.db'))
    expect(await journal.vault.unlock({ passphrase })).toMatchObject({ code: 'damaged' })
    expect(readdirSync(folder).sort()).toEqual(['backups', 'keys.json'])
    writeFileSync(join(folder, 'journal.db'), file.subarray(0, 5000))
    expect(await journal.vault.unlock({ passphrase })).toMatchObject({ code: 'damaged' })
    writeFileSync(join(folder, 'journal.db'), file)
    expect(valueOf(await journal.vault.unlock({ passphrase })).state).toBe('unlocked')
  })
})

describe('the sample journal', () => {
  it('is full, and gone when it is left', async () => {
    const root = temporaryFolder()
    const journal = journalIn(root, clockAt('2026-11-22T21:14:00Z'))
    expect(valueOf(await journal.vault.openSample()).state).toBe('sample')
    const days = valueOf(await journal.timeline.days())
    const sum = (of: 'entries' | 'feelings') => days.reduce((total, day) => total + day[of], 0)
    expect(sum('entries')).toBeGreaterThanOrEqual(80)
    expect(sum('feelings')).toBeGreaterThanOrEqual(150)
    expect(days[0]!.localDate <= '2026-11-22').toBe(true)
    expect(days.at(-1)!.localDate < '2026-07-01').toBe(true)
    expect(await journal.vault.openSample()).toMatchObject({ code: 'exists' })
    expect(valueOf(await journal.vault.lock()).state).toBe('none')
    expect(filesIn(root).size).toBe(0)
  })

  it('that a killed process left behind is deleted at the next start', async () => {
    const root = temporaryFolder()
    const killed = journalIn(root)
    valueOf(await killed.vault.openSample())
    const left = filesIn(root)
    expect(left.size).toBeGreaterThan(0)
    valueOf(await killed.vault.lock())
    for (const [name, bytes] of left) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), bytes)
    }
    journalIn(root)
    expect(filesIn(root).size).toBe(0)
  })

  it('lies beside a journal and leaves it alone', async () => {
    const root = temporaryFolder()
    const journal = journalIn(root)
    valueOf(await journal.vault.create({ passphrase }))
    expect(await journal.vault.openSample()).toMatchObject({ code: 'exists' })
    valueOf(await journal.vault.lock())
    const before = filesIn(root)
    const answers = await Promise.all([journal.vault.openSample(), journal.vault.openSample()])
    expect(answers.map(({ ok }) => ok)).toEqual([true, false])
    valueOf(await journal.entries.save({ id, body: 'of no consequence', fieldTags: [] }))
    expect(valueOf(await journal.vault.lock()).state).toBe('locked')
    expect(filesIn(root)).toEqual(before)
  })
})

describe('an export', () => {
  it('is stopped by locking, one at a time, and tells how far it is', async () => {
    const root = temporaryFolder()
    const folder = join(temporaryFolder(), 'out')
    const journal = journalIn(root)
    valueOf(await journal.vault.openSample())
    const [running, second] = [
      journal.exchange.exportMarkdown({ folder, replace: false }),
      journal.exchange.exportMarkdown({ folder, replace: false }),
    ]
    expect(await second).toMatchObject({ code: 'busy' })
    valueOf(await journal.vault.lock())
    expect(await running).toMatchObject({ code: 'cancelled' })
    expect([...filesIn(folder).keys()].filter((name) => name.endsWith('.part'))).toEqual([])

    valueOf(await journal.vault.openSample())
    valueOf(await journal.exchange.exportMarkdown({ folder: `${folder}2`, replace: false }))
    expect(valueOf(await journal.exchange.cancelExport())).toBeNull()
    for (const [event, payload] of journal.told) {
      expect(event).toBe('exportProgress')
      expect(payload).toMatchObject({ total: expect.any(Number), done: expect.any(Number) })
    }
  })
})
