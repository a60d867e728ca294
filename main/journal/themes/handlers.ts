import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import type { Clock } from '../clock.ts'
import type { Vault } from '../vault/lock.ts'
import { Themes } from './keeper.ts'
import { bringBackTheme, dismissTheme, mergeTheme, renameTheme, separateTheme } from './queries.ts'

/** What the journal does about what keeps coming back. */
export function themeHandlers(
  vault: Vault,
  clock: Clock,
): Pick<Handlers<typeof journalContract>, 'themes'> {
  const themes = new Themes(vault, clock)
  return {
    themes: {
      list: () => themes.list(),
      writings: (asked) => themes.writings(asked),
      rename: (given) => done(renameTheme(vault.writable, clock, given)),
      merge: (given) => done(mergeTheme(vault.writable, clock, given)),
      separate: ({ key }) => done(separateTheme(vault.writable, clock, key)),
      dismiss: (given) => done(dismissTheme(vault.writable, clock, given)),
      bringBack: ({ key }) => done(bringBackTheme(vault.writable, clock, key)),
    },
  }
}

const done = (_: void): null => null
