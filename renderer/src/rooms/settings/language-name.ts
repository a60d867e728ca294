/** German (Germany), de_DE; the name alone where it is not one of a language. */
export function languageName(name: string): string {
  const [, language, region] = /^([a-z]{2,3})(?:[_-]([A-Z]{2}))?$/.exec(name) ?? []
  if (!language) return name
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const known = names.of(region ? `${language}-${region}` : language)
  return known ? `${known}, ${name}` : name
}
