/** "1 day", "3 days", "1,200 entries". */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`

/** What a chart will show, and how far it is from there: "After 7 days with a feeling you see here … 3 so far." */
export const notYet = (after: string, shows: string, sofar: number): string =>
  `After ${after} you see here ${shows}. ${sofar === 0 ? 'None so far.' : `${sofar} so far.`}`
