import { z } from 'zod'
import { done, id, localDate, nothing, operation } from './operation.ts'

/** What a theme is recognised by: a few stems. */
const key = z.string().min(1).max(200)
export const longestTheme = 120
const label = z.string().min(1).max(longestTheme)

/**
 * The last 14 days against the 14 before: `rising` and `falling` where the days between show a trend, `more` and `fewer`
 * where they are only that.
 */
export const themeChange = z.enum(['rising', 'more', 'same', 'fewer', 'falling'])
export type ThemeChange = z.infer<typeof themeChange>

const themePart = z.object({ key, label: z.string() })

export const theme = z.object({
  key,
  /** As the person wrote it most often. */
  label: z.string(),
  /** What they call it, if they said so. */
  name: z.string().nullable(),
  /** Days with it, of the last 14 and of the 14 before. */
  days: z.number().int().min(0).max(14),
  daysBefore: z.number().int().min(0).max(14),
  change: themeChange,
  /** The median of the days from one with it to the next, of the last 28; null with fewer than two. */
  medianGap: z.number().nullable(),
  /** What was merged into it. */
  parts: z.array(themePart),
  /** The rejection that most of what was written of it lately is about. */
  rejection: z.object({ id, title: z.string(), folded: z.boolean() }).nullable(),
})
export type Theme = z.infer<typeof theme>

export const themeList = z.object({
  /** The most distinctive first. */
  themes: z.array(theme),
  /** Whether there is enough earlier writing to compare with; else so many days of it, of so many. */
  enough: z.boolean(),
  earlierDays: z.number().int(),
  fewestEarlierDays: z.number().int(),
  /** Most of what was written lately is in a language that themes are not found in. */
  otherLanguage: z.boolean(),
  /** Those not to be shown any more, the last one first. */
  dismissed: z.array(themePart),
})
export type ThemeList = z.infer<typeof themeList>

export const themeWriting = z.object({
  /** An entry, a thought that was put off, or what a loop was about. */
  kind: z.enum(['entry', 'note', 'episode']),
  id,
  /** Of an entry its title, or how it begins. */
  text: z.string(),
  localDate,
})
export type ThemeWriting = z.infer<typeof themeWriting>

/** What keeps coming back in what is written. Stored is only what the person says of it. */
export const themes = {
  list: operation(nothing, themeList),
  /** What was written with a theme in it, the latest first. */
  writings: operation(
    z.object({ key, limit: z.number().int().min(1).max(200), offset: z.number().int().min(0) }),
    z.object({ writings: z.array(themeWriting), total: z.number().int() }),
  ),
  /** Calls a theme something else; an empty name is what they wrote. */
  rename: operation(z.object({ key, label, name: z.string().trim().max(longestTheme) }), done),
  /** Makes a theme a part of another. @throws `bad-input` where the other is a part of it */
  merge: operation(z.object({ key, label, into: key, intoLabel: label }), done),
  /** Makes a part a theme of its own again. */
  separate: operation(z.object({ key }), done),
  /** Shows a theme no more, for good. */
  dismiss: operation(z.object({ key, label }), done),
  bringBack: operation(z.object({ key }), done),
}
