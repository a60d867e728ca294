import { expect, test } from 'vitest'
import { strengthOf } from '../../../renderer/src/app/strength.ts'

test.each([
  'a',
  'password',
  'Password123!',
  'qwertyuiop',
  '11111111111111111111',
  '1234567890',
  'abcdefghijklmnop',
  'Summer2024',
  'love love love love love love',
  'incomprehensibilities',
])('“%s” is weak', (passphrase) => {
  expect(strengthOf(passphrase)).toBe('weak')
})

test.each([
  ['kettle orbit walnut', 'fair'],
  ['correct horse battery staple', 'good'],
  ['kettle orbit walnut tundra pencil', 'strong'],
  ['f7K#q9Lz!2pXw4', 'strong'],
  ['Mein Kater schläft nie vor elf', 'strong'],
])('“%s” is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength)
})

test('adding to a passphrase never makes it weaker', () => {
  const order = ['weak', 'fair', 'good', 'strong']
  const whole = 'kettle orbit 1987 walnut! tundra'
  const levels = [...whole].map((_, end) => order.indexOf(strengthOf(whole.slice(0, end + 1))))
  expect(levels).toEqual([...levels].sort((a, b) => a - b))
})
