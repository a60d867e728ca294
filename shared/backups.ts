import type { Backup } from './contract/backups.ts'

/**
 * The newest backup that opens. One that is dated in the future was made while the clock was wrong, then or now: it is the
 * newest only where there is no other.
 * @param backups in the order they were made, newest first
 */
export function newestOf<B extends Pick<Backup, 'madeAt' | 'opens'>>(
  backups: readonly B[],
  now: number,
): B | undefined {
  const good = backups.filter(({ opens }) => opens)
  return good.find(({ madeAt }) => madeAt <= now) ?? good[0]
}
