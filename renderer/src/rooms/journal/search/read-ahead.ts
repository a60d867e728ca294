import { intact } from '../../../app/intact.ts'

/** Right after unlocking, when nothing else is to do: what the first search would have to read. */
export function readToSearch(): void {
  requestIdleCallback(() => void intact.search.readAhead())
}
