/** One of the sixteen places on the pleasantness by energy grid; row 0 has the most energy. */
export interface Cell {
  readonly column: number
  readonly row: number
}

/** How many cells lie on each side. */
export const side = 4

const pleasantnessNames = ['very unpleasant', 'unpleasant', 'pleasant', 'very pleasant']
const energyNames = ['very high energy', 'high energy', 'low energy', 'very low energy']

export const cells: readonly Cell[] = Array.from({ length: side * side }, (_, index) => ({
  column: index % side,
  row: Math.floor(index / side),
}))

export const sameCell = (a: Cell | null, b: Cell | null): boolean =>
  a !== null && b !== null && a.column === b.column && a.row === b.row

/** A cell as a person says it: "unpleasant, low energy". */
export const nameOf = ({ column, row }: Cell): string =>
  `${pleasantnessNames[column]}, ${energyNames[row]}`

/** The middle of a cell, as it is stored. */
export const middleOf = ({ column, row }: Cell): { pleasantness: number; energy: number } => ({
  pleasantness: ((column + 0.5) / side) * 2 - 1,
  energy: 1 - ((row + 0.5) / side) * 2,
})

/** The cell that a feeling lies in. */
export function cellOf({ pleasantness, energy }: { pleasantness: number; energy: number }): Cell {
  const step = (value: number): number =>
    Math.min(side - 1, Math.max(0, Math.floor(((value + 1) / 2) * side)))
  return { column: step(pleasantness), row: side - 1 - step(energy) }
}

/** Whether two cells lie in the same quarter of the grid. */
export const sameCorner = (a: Cell, b: Cell): boolean =>
  a.column < side / 2 === b.column < side / 2 && a.row < side / 2 === b.row < side / 2

/** What a cell is called when it is saved without any other word. */
export function plainWordOf({ column, row }: Cell): string {
  if (column < side / 2) return row < side / 2 ? 'upset' : 'low'
  return row < side / 2 ? 'lively' : 'at ease'
}

/** "low energy" or "high energy": what stands beside a word in the list. */
export const energyInWords = (energy: number): string => (energy < 0 ? 'low energy' : 'high energy')
