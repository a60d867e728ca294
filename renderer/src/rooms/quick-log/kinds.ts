import type { CommandId } from '../../../../shared/commands.ts'
import type { Added } from '../practice/strengths/added-in-words.ts'

/** What the quick log is for. */
export type Kind = 'feelings' | Added

interface Choice {
  readonly label: string
  /** What leads to it from anywhere in the window. */
  readonly keys: string
}

export const kinds: Readonly<Record<Kind, Choice>> = {
  feelings: { label: 'A feeling', keys: 'Alt+F' },
  wins: { label: 'A win', keys: 'Alt+W' },
  strengths: { label: 'A strength', keys: 'Alt+S' },
}
export const kindNames = Object.keys(kinds) as Kind[]

const meant: Partial<Record<CommandId, Kind>> = {
  logFeeling: 'feelings',
  addWin: 'wins',
  addStrength: 'strengths',
}

/** What the window is to show for a command, or for the address it was opened with. */
export const kindFor = (command: string): Kind | undefined =>
  meant[command.replace('#', '') as CommandId]
