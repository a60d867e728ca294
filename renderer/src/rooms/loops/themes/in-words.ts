import type { Theme, ThemeList } from '../../../../../shared/contract/themes.ts'

/** What a theme is called on screen. */
export const nameOf = ({ name, label }: Pick<Theme, 'name' | 'label'>): string => name ?? label

/** "On 6 of the last 14 days, more than in the 14 before (3)." */
export function courseInWords({ days, daysBefore, change }: Theme): string {
  const lately = days === 0 ? 'Not in the last 14 days' : `On ${days} of the last 14 days`
  if (daysBefore === 0) return `${lately}, ${days === 0 ? 'nor' : 'none'} in the 14 before.`
  switch (change) {
    case 'rising':
      return `${lately}, and rising: ${daysBefore} of the 14 before.`
    case 'falling':
      return `${lately}, and falling: ${daysBefore} of the 14 before.`
    case 'more':
      return `${lately}, more than in the 14 before (${daysBefore}).`
    case 'fewer':
      return `${lately}, fewer than in the 14 before (${daysBefore}).`
    case 'same':
      return `${lately}, as many as in the 14 before.`
  }
}

/** "Usually 2 days apart."; '' where that is not known. */
export function gapInWords({ medianGap }: Theme): string {
  if (medianGap === null) return ''
  if (medianGap <= 1) return 'Usually on the day after.'
  return `Usually ${medianGap} days apart.`
}

/** Why there is nothing to see. */
export function emptyInWords(list: ThemeList): string {
  if (list.otherLanguage) return 'Themes are found in English alone, so far.'
  if (list.enough) return 'Nothing stands out from what you wrote before.'
  const { earlierDays, fewestEarlierDays } = list
  return `Words that come back in what you write show here once there are ${fewestEarlierDays} days of earlier writing to compare with; so far there are ${earlierDays}.`
}

/** What a writing is that is no entry, after its day. */
export const kindInWords = { note: 'put off', episode: 'a loop' } as const

const longestInMenu = 60

/** A name as far as a menu has room for it. */
export const shortened = (name: string): string =>
  name.length > longestInMenu ? `${name.slice(0, longestInMenu).toWellFormed().trimEnd()}…` : name
