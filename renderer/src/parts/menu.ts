export interface MenuItem {
  label: string
  /** As a person reads them: `Ctrl+N`. */
  keys?: string | undefined
  disabled?: boolean
  /** Begins a new group with a hairline. */
  separated?: boolean
  run: () => void
}

export interface MenuGroup {
  /** Shown above the items; without it the group is just a list. */
  label?: string
  items: MenuItem[]
}

/** Where the focus goes in a menu for a key, or null if the key is none of the menu's. */
export function nextFocus(key: string, at: number, groups: readonly MenuGroup[]): number | null {
  const labels = groups.flatMap((group) => group.items.map((item) => item.label))
  const last = labels.length - 1
  if (key === 'ArrowDown') return at >= last ? 0 : at + 1
  if (key === 'ArrowUp') return at <= 0 ? last : at - 1
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === 'ArrowRight' || key === 'ArrowLeft') return groupBeside(key, at, groups)
  if (key.length === 1 && key !== ' ') return beginningWith(key, at, labels)
  return null
}

function groupBeside(key: string, at: number, groups: readonly MenuGroup[]): number {
  const firsts: number[] = []
  let count = 0
  for (const group of groups) {
    firsts.push(count)
    count += group.items.length
  }
  const own = firsts.findLastIndex((first) => first <= at)
  const step = key === 'ArrowRight' ? 1 : -1
  return firsts[(own + step + firsts.length) % firsts.length] ?? 0
}

function beginningWith(letter: string, at: number, labels: readonly string[]): number | null {
  const order = labels.map((_, index) => (at + 1 + index) % labels.length)
  const starts = (index: number) =>
    labels[index]!.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase())
  return order.find(starts) ?? null
}
