/** Milliseconds of one call. */
export function time(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export interface Row {
  work: string
  entries: number
  unit: string
  floor: number
  ours: number
  ratio: number
  goal: string
}

/**
 * Times the same work done by Intact and by its floor in turn, so that a machine whose speed drifts slows both; the row
 * compares one percentile of each.
 */
export function pair(
  name: string,
  entries: number,
  share: number,
  rounds: number,
  ours: (round: number) => unknown,
  floor: (round: number) => unknown,
  goal = '1.5',
): Row {
  const times: { ours: number[]; floor: number[] } = { ours: [], floor: [] }
  for (let round = -2; round < rounds; round++) {
    const mine = time(() => ours(round))
    const raw = time(() => floor(round))
    if (round < 0) continue
    times.ours.push(mine)
    times.floor.push(raw)
  }
  return row(
    `${name}, p${share * 100}`,
    entries,
    percentile(times.floor, share),
    percentile(times.ours, share),
    goal,
  )
}

export const row = (
  work: string,
  entries: number,
  floor: number,
  ours: number,
  goal: string,
  unit = 'ms',
): Row => ({ work, entries, unit, floor, ours, ratio: ours / floor, goal })

export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ work, entries, unit, floor, ours, ratio, goal }) => [
    work,
    String(entries),
    `${floor.toFixed(2)} ${unit}`,
    `${ours.toFixed(2)} ${unit}`,
    ratio.toFixed(2),
    goal,
  ])
  const cells = [['work', 'entries', 'floor', 'Intact', 'ratio', 'goal'], ...lines]
  const widths = cells[0]?.map((_, i) => Math.max(...cells.map((line) => line[i]?.length ?? 0)))
  return cells
    .map((line) => line.map((cell, i) => cell.padEnd(widths?.[i] ?? 0)).join('  '))
    .join('\n')
}
