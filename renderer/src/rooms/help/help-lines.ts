import data from '../../../../resources/help-lines.json'

export interface HelpLine {
  name: string
  number: string
  /** Other ways to reach it. */
  text?: string
  hours: string
  languages: string[]
  website: string
  /** `2026-11-22`: when the number was last compared with its source. */
  checked: string
}

interface Country {
  code: string
  name: string
  emergency: string
  lines: HelpLine[]
  /** For people who are being hurt by someone. */
  abuse: HelpLine[]
}

export const countries: readonly Country[] = data.countries
export const elsewhere: Omit<HelpLine, 'number' | 'hours' | 'languages'> = data.elsewhere

const freshFor = 180 * 24 * 60 * 60 * 1000

/** Whether a number was checked so long ago that the page says it may have changed. */
export const mayHaveChanged = (checked: string, now = Date.now()): boolean =>
  now - Date.parse(checked) > freshFor

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

export function checkedInWords(checked: string, now = Date.now()): string {
  const sentence = `Checked on ${day.format(Date.parse(checked))}`
  return mayHaveChanged(checked, now) ? `${sentence}. Numbers may have changed since.` : sentence
}
