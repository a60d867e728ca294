import { describe, expect, it } from 'vitest'
import { askAreaIds } from '../../../shared/asks/areas.ts'
import {
  askedBefore,
  comesBack,
  ladder,
  otherAreas,
  smaller,
  stopFor,
  type Asked,
} from '../../../shared/asks/rules.ts'

let made = 0
const ask = (change: Partial<Asked> = {}): Asked => ({
  id: `ask ${++made}`,
  title: 'Ask for the recipe of the soup',
  whom: 'Ana',
  starter: null,
  area: 'shops',
  feared: 'She laughs',
  distress: 40,
  state: 'idea',
  createdAt: made,
  answeredAt: null,
  trashedAt: null,
  ...change,
})

describe('the same person is not asked for the same thing again', () => {
  it.each<[Partial<Asked>, Partial<Asked>, boolean]>([
    [{ state: 'done' }, { title: '  ask for the RECIPE, of the soup! ', whom: 'ána' }, true],
    [{ state: 'planned' }, {}, true],
    [{ state: 'done' }, { whom: 'Rui' }, false],
    [{ state: 'done' }, { title: 'Ask for a lift' }, false],
    [{ state: 'done', starter: 'soup' }, { title: 'The soup', starter: 'soup' }, true],
    [{ state: 'idea' }, {}, false],
    [{ state: 'not-done' }, {}, false],
    [{ state: 'done', trashedAt: 1 }, {}, false],
    [{ state: 'done', whom: '' }, { whom: ' ' }, false],
    [{ state: 'done', title: '?' }, { title: '!' }, false],
    [{ state: 'done', title: '请给我菜谱' }, { title: '请给我菜谱', whom: 'ANA' }, true],
  ])('%j, then %j: %s', (before, draft, again) => {
    expect(askedBefore(ask(draft), [ask(before)])).toBe(again)
    expect(stopFor(ask(draft), [ask(before)])).toBe(again ? 'again' : null)
  })

  it('an ask is not in its own way', () => {
    const planned = ask({ state: 'planned' })
    expect(askedBefore(planned, [planned])).toBe(false)
  })
})

describe('stop lines', () => {
  it.each([
    ['deceives', 'Pretend that the card is broken'],
    ['deceives', 'Give a false name at the desk'],
    ['deceives', 'Lie to the waiter about a birthday'],
    ['deceives', 'Film the shop without them knowing'],
    ['presses', 'Keep asking until she says yes'],
    ['presses', 'Not take no for an answer'],
    ['presses', 'Make him give me the discount'],
    ['presses', 'Beg for a seat at the front'],
    ['under-you', 'Ask my assistant to stay late'],
    ['under-you', 'Ask someone who works for me for a favour'],
    ['romantic', 'Ask my ex for a coffee'],
    ['romantic', 'Ask Rui for a kiss'],
    ['romantic', 'Ask Lena to take me back'],
    ['harm', 'Ask the man who hurt me for a talk'],
    ['harm', 'Write to my abuser'],
  ] as const)('%s: %s', (stop, title) => {
    expect(stopFor(ask({ title }), [])).toBe(stop)
  })

  it('also in whom it is asked of, and where what is feared is violence', () => {
    expect(stopFor(ask({ whom: 'My intern' }), [])).toBe('under-you')
    expect(stopFor(ask({ feared: 'That he hits me again' }), [])).toBe('harm')
  })

  it('a distress over 90 is too much, and 90 is not', () => {
    expect(stopFor(ask({ distress: 91 }), [])).toBe('too-much')
    expect(stopFor(ask({ distress: 90 }), [])).toBeNull()
    expect(stopFor(ask({ distress: null }), [])).toBeNull()
  })

  it.each([
    'Ask the butcher for half a sausage',
    'Ask to lie down on the sofa for ten minutes',
    'Ask Mum which of the two shirts she would take',
    'Ask my teacher to read one page',
    'Ask my boss for Friday afternoon off',
    'Ask in the queue whether I may go first',
    'Ask for the staff picks shelf',
    'Ask the conductor when the train gets in',
    'Ask whether the false teeth joke went too far',
    'Ask them to make a photo of me at the begonias',
    'Ask Ines to keep a seat for me',
    'Ask what the sextant in the window costs',
    'Ask the library to order a book on grapes',
  ])('nothing is said of: %s', (title) => {
    expect(stopFor(ask({ title, feared: 'It would hurt, and they say no' }), [])).toBeNull()
  })
})

it('the ladder goes from the easiest up, with what nobody rated last', () => {
  const asks = [
    ask({ distress: 70 }),
    ask({ distress: null }),
    ask({ distress: 20, state: 'planned' }),
    ask({ distress: 0, state: 'done' }),
    ask({ distress: 10, trashedAt: 5 }),
    ask({ distress: 20 }),
    ask({ distress: 10, state: 'not-done' }),
  ]
  expect(ladder(asks).map(({ distress }) => distress)).toEqual([20, 20, 70, null])
  expect(ladder(asks)[0]!.state).toBe('planned')
})

it('something smaller is the hardest that is clearly easier', () => {
  const hard = ask({ distress: 95 })
  const asks = [ask({ distress: 20 }), ask({ distress: 60 }), ask({ distress: 61 }), hard]
  expect(smaller(asks, hard)?.distress).toBe(60)
  expect(smaller([hard, ask({ distress: null })], hard)).toBeNull()
})

it('another area than those of the last two is suggested', () => {
  const done = (area: Asked['area'], answeredAt: number) => ask({ area, answeredAt, state: 'done' })
  const asks = [done('family', 3), done('shops', 1), done('work', 2), ask({ area: 'groups' })]
  const found = otherAreas(asks)
  expect(found).toContain('shops')
  expect(found).not.toContain('family')
  expect(found).not.toContain('work')
  expect(found).toHaveLength(8)
  expect(otherAreas([])).toEqual(askAreaIds)
})

it('a planned ask comes back from its day on, once', () => {
  const planned = {
    state: 'planned',
    plannedFor: '2026-11-22',
    putAway: false,
    trashedAt: null,
  } as const
  expect(comesBack(planned, '2026-11-21')).toBe(false)
  expect(comesBack(planned, '2026-11-22')).toBe(true)
  expect(comesBack(planned, '2026-12-01')).toBe(true)
  expect(comesBack({ ...planned, putAway: true }, '2026-12-01')).toBe(false)
  expect(comesBack({ ...planned, state: 'done' }, '2026-12-01')).toBe(false)
  expect(comesBack({ ...planned, trashedAt: 1 }, '2026-12-01')).toBe(false)
})
