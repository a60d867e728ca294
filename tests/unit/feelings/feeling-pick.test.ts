import { describe, expect, it } from 'vitest'
import { FeelingPick } from '../../../renderer/src/rooms/quick-log/feeling-pick.svelte.ts'
import { cellOf, cells, middleOf, nameOf } from '../../../renderer/src/rooms/quick-log/grid.ts'

/** Presses keys in the Feeling box, as the box passes them on. */
function typing(keys: string, pick = new FeelingPick()): FeelingPick {
  for (const key of keys) pick.type(pick.text + key, true)
  return pick
}
const at = (column: number, row: number) => ({ column, row })

describe('picking a feeling', () => {
  it('makes hurt, 6 of "h6"', () => {
    expect(typing('h6').feeling).toMatchObject({ word: 'hurt', intensity: 6, pleasantness: -0.75 })
  })

  it('takes "1" and "0" for ten, in the box and in the word’s place', () => {
    const pick = typing('sad10')
    expect(pick.text).toBe('sad')
    expect(pick.intensity).toBe(10)
    pick.press(5)
    pick.press(0)
    expect(pick.intensity).toBe(0)
  })

  it('has nothing to save before anything is chosen', () => {
    expect(new FeelingPick().feeling).toBeNull()
    expect(typing('7').feeling).toBeNull()
  })

  it('puts nothing back after deleting', () => {
    const pick = typing('hur')
    pick.type('hu', false)
    expect(pick.completion).toBeNull()
    expect(pick.word).toBe('hu')
  })

  it('takes unknown words as they are, in the middle or in the chosen cell', () => {
    expect(typing('blurgh').feeling).toMatchObject({ word: 'blurgh', pleasantness: 0, energy: 0 })
    const pick = new FeelingPick()
    pick.chooseCell(at(3, 0))
    typing('blurgh', pick)
    expect(pick.feeling).toMatchObject({ word: 'blurgh', ...middleOf(at(3, 0)) })
  })

  it('lets a cell stand alone under a plain word, and offers the words of its corner, nearest first', () => {
    const pick = new FeelingPick()
    pick.chooseCell(at(0, 2))
    expect(pick.feeling).toMatchObject({ word: 'low', ...middleOf(at(0, 2)) })
    expect(pick.options[0]!.word).toBe('hurt')
    for (const { pleasantness, energy } of pick.options) {
      expect(pleasantness).toBeLessThan(0)
      expect(energy).toBeLessThan(0)
    }
  })

  it('completes within the chosen corner, but keeps a word from anywhere', () => {
    const pick = new FeelingPick()
    pick.chooseCell(at(3, 1))
    expect(typing('h', pick).word).toBe('hopeful')
    pick.type('humil', true)
    expect(pick.word).toBe('humiliated')
    expect(pick.cell).toEqual(cellOf({ pleasantness: -0.85, energy: 0.45 }))
  })

  it('keeps the word when a cell is chosen after it', () => {
    const pick = typing('hurt')
    pick.chooseCell(at(1, 0))
    expect(pick.feeling).toMatchObject({ word: 'hurt', ...middleOf(at(1, 0)) })
  })

  it('goes through the options and round by way of what was typed', () => {
    const pick = typing('hu')
    pick.move(1)
    expect(pick.word).toBe('humiliated')
    pick.move(-1)
    pick.move(-1)
    expect(pick.active).toBe(-1)
    expect(pick.text).toBe('hu')
  })
})

describe('a verdict', () => {
  it('is answered once and then kept as it is', () => {
    const pick = typing('a failure8')
    expect(pick.asksFirst()).toBe(true)
    expect(pick.asked).toBe('a failure')
    expect(pick.options.map(({ word }) => word)).toContain('disappointed')
    expect(pick.asksFirst()).toBe(false)
    expect(pick.feeling).toMatchObject({ word: 'a failure', intensity: 8 })
  })

  it('makes way for the feeling under it, and stays as the line', () => {
    const pick = typing('worthless')
    pick.asksFirst()
    pick.move(1)
    expect(pick.asksFirst()).toBe(false)
    expect(pick.feeling).toMatchObject({ word: 'hurt', note: 'worthless' })
  })

  it('never writes over a line that is already there', () => {
    const pick = typing('worthless')
    pick.note = 'at the station'
    pick.asksFirst()
    pick.choose(pick.options[0]!)
    expect(pick.note).toBe('at the station')
  })
})

describe('the grid', () => {
  it('names sixteen cells apart and finds each again from its middle', () => {
    expect(new Set(cells.map(nameOf)).size).toBe(16)
    for (const cell of cells) expect(cellOf(middleOf(cell))).toEqual(cell)
  })
})
