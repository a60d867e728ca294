import { expect, test } from 'vitest'
import { isOurs, pageAddress } from '../../../main/policy/origin.ts'

test.each([pageAddress('index.html'), pageAddress('quick-log.html'), 'app://intact/a?b#c'])(
  '%s is ours',
  (address) => expect(isOurs(address)).toBe(true),
)

test.each([
  'app://elsewhere/index.html',
  'app://intact.elsewhere/',
  'app://intact:1/',
  'https://intact/index.html',
  'http://localhost:5173/index.html',
  'file:///index.html',
  'data:text/html,app://intact/',
  'about:blank',
  'blob:app://intact/1',
  '',
])('“%s” is not', (address) => expect(isOurs(address)).toBe(false))
