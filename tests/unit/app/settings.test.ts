import { beforeEach, expect, test, vi } from 'vitest'
import { usualSettings, type Settings } from '../../../shared/contract/settings.ts'
import { Failure, failed, ok, type Result } from '../../../shared/result.ts'

/** What is stored, the answers that are still on their way, and what the person was told. */
const { file, answers, told } = vi.hoisted(() => ({
  file: {} as Settings,
  answers: [] as (() => void)[],
  told: [] as string[],
}))
let refuses = false
vi.mock('../../../renderer/src/app/notices.svelte.ts', () => ({
  notify: (message: string) => void told.push(message),
}))
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  valueOf: async <T>(answer: Promise<Result<T>>) => {
    const result = await answer
    if (!result.ok) throw new Error(result.message)
    return result.value
  },
  intact: {
    on: () => () => {},
    settings: {
      get: () => Promise.resolve(ok({ ...file })),
      set: (changes: Partial<Settings>) => {
        if (!refuses) Object.assign(file, changes)
        const answer = refuses ? failed(new Failure('disk-full')) : ok({ ...file })
        return new Promise((resolve) => answers.push(() => resolve(answer)))
      },
    },
  },
}))
const style = { setProperty: () => {} }
vi.stubGlobal('document', { documentElement: { dataset: {}, style } })
const { change, settings, startSettings } =
  await import('../../../renderer/src/app/settings.svelte.ts')

beforeEach(async () => {
  refuses = false
  Object.assign(file, usualSettings)
  answers.length = 0
  told.length = 0
  await startSettings()
})

test('an answer to an earlier change does not take back a later one', async () => {
  const larger = change({ textSize: 20 })
  const larger2 = change({ textSize: 22 })
  expect(settings.textSize).toBe(22)
  answers[0]!()
  await larger
  expect(settings.textSize).toBe(22)
  answers[1]!()
  await larger2
  expect(settings.textSize).toBe(22)
})
test('what cannot be stored comes back, and what was changed beside it stays', async () => {
  refuses = true
  const theme = change({ theme: 'dark' })
  refuses = false
  const size = change({ textSize: 22 })
  expect(settings).toMatchObject({ theme: 'dark', textSize: 22 })
  answers[0]!()
  expect(await theme).toBe(false)
  expect(settings).toMatchObject({ theme: usualSettings.theme, textSize: 22 })
  expect(told).toHaveLength(1)
  answers[1]!()
  expect(await size).toBe(true)
  expect(settings).toMatchObject({ theme: usualSettings.theme, textSize: 22 })
})
