import { z } from 'zod'

interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

const placeSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
  maximised: z.boolean(),
})
export type Place = z.infer<typeof placeSchema>

export const smallest = { width: 520, height: 480 }
export const usual = { width: 1280, height: 800 }

/** How much of a window must lie on a display for a person to find and drag it. */
const reachable = 80

/**
 * A remembered place, moved and shrunk so that it lies on one of the displays there are now; undefined where nothing
 * sensible was remembered or its display is gone.
 */
export function placeOn(
  displays: readonly { workArea: Rectangle }[],
  stored: unknown,
): Place | undefined {
  const { data: place } = placeSchema.safeParse(stored)
  if (!place) return undefined
  const areas = displays.map(({ workArea }) => workArea).filter((at) => reaches(at, place))
  const [area] = areas.sort((a, b) => shared(b, place) - shared(a, place))
  if (!area) return undefined
  const width = Math.min(Math.max(place.width, smallest.width), area.width)
  const height = Math.min(Math.max(place.height, smallest.height), area.height)
  return {
    width,
    height,
    x: Math.min(Math.max(place.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(place.y, area.y), area.y + area.height - height),
    maximised: place.maximised,
  }
}

const across = (a: Rectangle, b: Rectangle): number =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
const down = (a: Rectangle, b: Rectangle): number =>
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)

const reaches = (area: Rectangle, place: Rectangle): boolean =>
  across(area, place) >= reachable && down(area, place) >= reachable

const shared = (area: Rectangle, place: Rectangle): number =>
  across(area, place) * down(area, place)
