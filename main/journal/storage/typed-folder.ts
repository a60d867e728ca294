import { homedir } from 'node:os'
import { join } from 'node:path'

/** A folder as a person types it, where the system has no dialog to choose one: `~` is their own. */
export const typedFolder = (given: string): string =>
  /^~(?:$|[\\/])/u.test(given) ? join(homedir(), given.slice(1)) : given
