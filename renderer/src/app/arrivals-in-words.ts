/** What is said right after unlocking about the feelings that were logged while the journal was locked. */
export function arrivalsInWords(feelings: number, setAside: number): string {
  const came = feelings === 1 ? '1 feeling' : `${feelings} feelings`
  const unread =
    setAside === 1
      ? 'One could not be read and was set aside.'
      : `${setAside} could not be read and were set aside.`
  if (setAside === 0) return `${came} came in while locked`
  if (feelings > 0) return `${came} came in while locked. ${unread}`
  return setAside === 1
    ? 'A feeling logged while locked could not be read and was set aside.'
    : `${setAside} feelings logged while locked could not be read and were set aside.`
}
