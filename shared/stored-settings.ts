import {
  mostHelpLines,
  ownHelpLine,
  settingsSchema,
  usualSettings,
  type Settings,
} from './contract/settings.ts'

/** What makes sense of settings that were stored, one by one. */
export function sensibleSettings(stored: unknown): Partial<Settings> {
  const values = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  const { shape } = settingsSchema
  return Object.fromEntries(
    values
      .map(([name, value]): [string, unknown] => [
        name,
        name === 'ownHelpLines' ? sensibleLines(value) : value,
      ])
      .filter(
        ([name, value]) =>
          Object.hasOwn(shape, name) && shape[name as keyof Settings].safeParse(value).success,
      ),
  )
}

/** Someone to call is not lost for another line that makes no sense. */
function sensibleLines(stored: unknown): unknown {
  if (!Array.isArray(stored)) return stored
  return stored
    .flatMap((line: unknown) => {
      const read = ownHelpLine.safeParse(line)
      return read.success ? [read.data] : []
    })
    .slice(0, mostHelpLines)
}

/** Settings from what lies on disk: whatever is missing or makes no sense is the default. */
export const settingsFrom = (stored: unknown): Settings => ({
  ...usualSettings,
  ...sensibleSettings(stored),
})
