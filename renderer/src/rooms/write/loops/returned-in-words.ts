import type { Returning } from '../../../../../shared/contract/loops.ts'

const ordinals = [
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]
const fewest = 3

const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' })

function ordinal(times: number): string {
  return ordinals[times - fewest] ?? `${times}${endings[ordinalRules.select(times)] ?? 'th'}`
}

/** Their own, as the app says it: "my manager" becomes "your manager". */
const said = (theme: string): string => theme.replace(/^(?:my|our)(?= )/iu, 'your')

/** The sentence of the card: how often, and about what. */
export function returnedInWords({ theme, kind, times }: Returning): string {
  const count = `This is the ${ordinal(times)} time this week you have written`
  if (kind === 'subject') return `${count} about ${said(theme)}.`
  return `${count} “${theme}”${/[.?!…]$/u.test(theme) ? '' : '.'}`
}
