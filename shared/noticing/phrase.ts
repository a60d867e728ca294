/** Words as they are compared: case, spaces and kinds of apostrophe make no difference. */
export const phraseOf = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[‘’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim()
