import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Reminders } from '../../../main/desktop/reminders.ts'
import { isTimeToRemind, usualCheckInReminder } from '../../../shared/check-ins.ts'
import { standing, usualWorryWindow } from '../../../shared/worry-window.ts'
import { timeToWrite, usualWritingReminders } from '../../../shared/writing-reminders.ts'

const { system } = vi.hoisted(() => ({
  system: { supported: true, shown: [] as { body: string; choose: () => void }[] },
}))
vi.mock('electron', () => ({
  Notification: class {
    static isSupported = () => system.supported
    #choose = (): void => undefined
    readonly #body: string
    constructor({ title, body }: { title: string; body: string }) {
      this.#body = `${title}: ${body}`
    }
    on(_: 'click', choose: () => void): void {
      this.#choose = choose
    }
    show(): void {
      system.shown.push({ body: this.#body, choose: this.#choose })
    }
  },
}))

beforeEach(() => {
  Object.assign(system, { supported: true, shown: [] })
  vi.useFakeTimers()
  vi.stubEnv('TZ', 'Europe/Lisbon')
  vi.setSystemTime('2026-11-23T17:58:00Z')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const minute = 60_000
function started(
  on = true,
  checkInReminder = usualCheckInReminder,
  writing = usualWritingReminders,
) {
  const chosen = vi.fn()
  const window = { ...usualWorryWindow, on }
  const reminders = new Reminders({
    worryWindow: {
      due: (moment) => (standing(window, moment) === 'now' ? window.start : null),
      onChoose: chosen,
    },
    checkIn: {
      due: (moment) => (isTimeToRemind(checkInReminder, moment) ? checkInReminder.at : null),
      onChoose: chosen,
    },
    writing: {
      due: (moment) => timeToWrite(writing, moment),
      onChoose: chosen,
    },
  })
  reminders.start()
  return { reminders, chosen, stop: () => reminders.stop() }
}
const texts = () => system.shown.map(({ body }) => body)

test('says it once when its time has come, and again the next day', () => {
  const { chosen, stop } = started()
  vi.advanceTimersByTime(minute)
  expect(texts()).toEqual([])
  vi.advanceTimersByTime(2 * minute)
  expect(texts()).toEqual(['Intact: The time you set aside has come.'])
  system.shown[0]!.choose()
  expect(chosen).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(60 * minute)
  expect(texts()).toHaveLength(1)
  vi.advanceTimersByTime(24 * 60 * minute)
  expect(texts()).toHaveLength(2)
  stop()
  vi.advanceTimersByTime(48 * 60 * minute)
  expect(texts()).toHaveLength(2)
})

test('says nothing once it was done, and nothing while it is off', () => {
  const { reminders, stop } = started()
  reminders.done('worryWindow')
  vi.advanceTimersByTime(10 * minute)
  stop()
  started(false).stop()
  vi.advanceTimersByTime(10 * minute)
  expect(texts()).toEqual([])
})

test('a sleep or a clock that jumps past it says nothing late; one that ends within it still says it', () => {
  const { stop } = started()
  vi.setSystemTime('2026-11-23T23:00:00Z')
  vi.advanceTimersByTime(minute)
  expect(texts()).toEqual([])
  vi.setSystemTime('2026-11-24T18:10:00Z')
  vi.advanceTimersByTime(minute)
  expect(texts()).toHaveLength(1)
  // Set back, it does not come a second time.
  vi.setSystemTime('2026-11-24T18:02:00Z')
  vi.advanceTimersByTime(minute)
  expect(texts()).toHaveLength(1)
  stop()
})

test('where the desktop shows no notifications, none is tried', () => {
  system.supported = false
  const { stop } = started()
  vi.advanceTimersByTime(10 * minute)
  expect(texts()).toEqual([])
  stop()
})

test('reminds of a check-in at the time that was chosen, unless something was rated that day', () => {
  const { reminders, chosen, stop } = started(false, { on: true, at: 18 * 60 })
  vi.advanceTimersByTime(3 * minute)
  expect(texts()).toEqual(['Intact: You wanted to be reminded about now.'])
  system.shown[0]!.choose()
  expect(chosen).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(2 * 60 * minute)
  // Rated in the morning: that day says nothing.
  vi.setSystemTime('2026-11-24T09:00:00Z')
  reminders.done('checkIn')
  vi.advanceTimersByTime(14 * 60 * minute)
  expect(texts()).toHaveLength(1)
  // A computer that was asleep at the time reminds up to an hour later; one that slept longer leaves it.
  vi.setSystemTime('2026-11-25T18:59:00Z')
  vi.advanceTimersByTime(30_000)
  expect(texts()).toHaveLength(2)
  vi.setSystemTime('2026-11-26T19:00:00Z')
  vi.advanceTimersByTime(minute)
  expect(texts()).toHaveLength(2)
  stop()
})

test('reminds of writing at each time that was set, on the days that were set, until something was written', () => {
  // A Monday.
  const writing = { on: true, times: [18 * 60, 20 * 60], days: [1, 2] }
  const { reminders, chosen, stop } = started(false, usualCheckInReminder, writing)
  vi.advanceTimersByTime(3 * minute)
  expect(texts()).toEqual(['Intact: A time you chose has come.'])
  system.shown[0]!.choose()
  expect(chosen).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(60 * minute)
  expect(texts()).toHaveLength(1)
  vi.advanceTimersByTime(3 * 60 * minute)
  expect(texts()).toHaveLength(2)
  // Written in the morning: that day says nothing.
  vi.setSystemTime('2026-11-24T09:00:00Z')
  reminders.done('writing')
  vi.advanceTimersByTime(14 * 60 * minute)
  expect(texts()).toHaveLength(2)
  // A Wednesday, and the Monday after it.
  vi.advanceTimersByTime(24 * 60 * minute)
  expect(texts()).toHaveLength(2)
  vi.setSystemTime('2026-11-30T20:30:00Z')
  vi.advanceTimersByTime(minute)
  expect(texts()).toHaveLength(3)
  stop()
})

test('is off to begin with', () => {
  expect(usualCheckInReminder.on).toBe(false)
  expect(usualWritingReminders.on).toBe(false)
  vi.setSystemTime('2026-11-23T20:05:00Z')
  const { reminders, stop } = started(false)
  reminders.look()
  stop()
  expect(texts()).toEqual([])
})
