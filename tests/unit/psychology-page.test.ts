import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/psychology.md'), 'utf8')
const rows = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number]) => /^\d+$/.test(number ?? ''))
const named = (text: string): string[] =>
  [...text.matchAll(/`([^`]+\.(?:spec|test)\.ts)`/g)].map(([, path]) => path!)

it('has thirteen rows, and each says what, where, and by which test', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 13 }, (_, index) => index + 1),
  )
  for (const [, number, finding, does, where, test] of rows) {
    for (const cell of [finding, does, where]) expect(cell, `row ${number}`).toMatch(/\w{3}/)
    expect(named(test ?? ''), `row ${number}`).not.toEqual([])
  }
})

it('names tests that are there', () => {
  for (const path of named(page)) expect(existsSync(join(root, path)), path).toBe(true)
})

it('the walk goes through every row', () => {
  const walk = readFileSync(join(root, 'tests/e2e/thirteen.spec.ts'), 'utf8')
  const steps = [...walk.matchAll(/test\.step\('rows? ([\d and]+):/g)].map(([, which]) => which!)
  const walked = new Set(steps.flatMap((which) => which.split(' and ').map(Number)))
  expect([...walked].sort((a, b) => a - b)).toEqual(rows.map(([, number]) => Number(number)))
})
