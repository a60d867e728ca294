import { commands, type CommandId } from '../../../shared/commands.ts'

/** Commands that contain every word of the query, or are also looked for by it; those whose name begins with it first. */
export function filterCommands(query: string, ids: readonly CommandId[]): CommandId[] {
  const wanted = query.trim().toLocaleLowerCase()
  if (!wanted) return [...ids]
  const name = (id: CommandId) => commands[id].label.toLocaleLowerCase()
  const words = wanted.split(/\s+/)
  const known = (id: CommandId) => `${name(id)} ${commands[id].also ?? ''}`
  const rank = (id: CommandId) => {
    if (name(id).startsWith(wanted)) return 0
    return name(id)
      .split(/\s+/)
      .some((word) => word.startsWith(words[0]!))
      ? 1
      : 2
  }
  return ids
    .filter((id) => words.every((word) => known(id).includes(word)))
    .sort((a, b) => rank(a) - rank(b))
}
