/** A zone in which it is between eight and nine in the evening now, or is about to be. */
export function whereItIsEvening(): string {
  const ahead = ((20 - new Date().getUTCHours() + 36) % 24) - 12
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}
