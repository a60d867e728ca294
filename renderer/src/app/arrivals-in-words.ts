import type { Events } from '../../../shared/contract/index.ts'

const count = (number: number, one: string): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : `${one}s`}`]

const all = new Intl.ListFormat('en-GB')

/** What is said right after unlocking about what was logged while the journal was locked. */
export function arrivalsInWords({ setAside, ...cameIn }: Events['cameIn']): string {
  const { feelings, loops, notes, wins, strengths } = cameIn
  const came = [
    ...count(feelings, 'feeling'),
    ...count(loops, 'loop'),
    ...count(notes, 'parked note'),
    ...count(wins, 'win'),
    ...count(strengths, 'strength'),
  ]
  const unread =
    setAside === 1
      ? 'One could not be read and was set aside.'
      : `${setAside} could not be read and were set aside.`
  if (came.length > 0) {
    const said = `${all.format(came)} came in while locked`
    return setAside === 0 ? said : `${said}. ${unread}`
  }
  return setAside === 1
    ? 'Something logged while locked could not be read and was set aside.'
    : `${setAside} things logged while locked could not be read and were set aside.`
}
