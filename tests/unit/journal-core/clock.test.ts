import { afterEach, expect, it, vi } from 'vitest'
import { isoOf, localDateOf } from '../../../shared/dates.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

it.each(['', 'Etc/Unknown', 'Mars/Base', ':/etc/localtime', 'UTC+3'])(
  'the zone is one that clocks can show where TZ is %j',
  async (setting) => {
    process.env['TZ'] = setting
    vi.resetModules()
    const { systemClock } = await import('../../../main/journal/clock.ts')
    const where = systemClock.zone()
    expect(() => new Intl.DateTimeFormat('en', { timeZone: where })).not.toThrow()
    expect(where).not.toBe('')
  },
)

it('a zone that this computer does not know is shown as UTC', () => {
  const instant = Date.parse('2026-11-22T21:14:00Z')
  expect(localDateOf(instant, 'Mars/Base')).toBe('2026-11-22')
  expect(isoOf(instant, 'Mars/Base')).toBe('2026-11-22T21:14:00.000+00:00')
})
