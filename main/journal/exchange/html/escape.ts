const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as HTML that means nothing but them, between tags and in quoted attributes. Control characters go. */
export const escaped = (words: string): string =>
  words

    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

/** The same, with the line breaks that were typed. */
export const inLines = (words: string): string => escaped(words).replace(/\r\n?|\n/g, '<br>')
