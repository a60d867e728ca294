import { readdirSync, readFileSync } from 'node:fs'

/**
 * Megabytes that a process and all that it started take together. What several share counts once.
 * @throws where the system does not tell (only Linux does)
 */
export function memoryOf(pid: number): number {
  const bytes = family(pid).map(proportional)
  return bytes.reduce((sum, each) => sum + each, 0) / 1024
}

function family(pid: number): number[] {
  const parents = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/u.test(each))) {
    const stat = read(`/proc/${name}/stat`)
    // A program's name stands in brackets, and may hold anything.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)])
  }
  const all = [pid]
  for (const each of all) all.push(...(parents.get(each) ?? []))
  return all
}

const proportional = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/mu.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)

/** Empty where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
