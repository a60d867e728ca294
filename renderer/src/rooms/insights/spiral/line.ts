/** The room of a small line, in pixels. */
export const room = { width: 180, height: 44, edge: 4 } as const

interface Place {
  readonly x: number
  readonly y: number
}

/** Where the values of the weeks stand, from left to right; null where there is none. */
export const places = (values: readonly (number | null)[], most: number): (Place | null)[] =>
  values.map((value, index) => {
    if (value === null) return null
    const across = (room.width - 2 * room.edge) / Math.max(1, values.length - 1)
    return {
      x: room.edge + index * across,
      y: room.height - room.edge - (value / most) * (room.height - 2 * room.edge),
    }
  })

/** A line through neighbours as an SVG path, broken where a week has none. */
export const pathOf = (all: readonly (Place | null)[]): string =>
  all
    .map((place, index) => {
      if (!place) return ''
      return `${all[index - 1] ? 'L' : 'M'}${place.x.toFixed(1)} ${place.y.toFixed(1)}`
    })
    .join('')
