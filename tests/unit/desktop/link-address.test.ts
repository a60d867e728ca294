import { expect, test } from 'vitest'
import { safeAddress } from '../../../main/desktop/link-address.ts'

test('web pages and e-mail addresses may be opened', () => {
  expect(safeAddress('https://example.org/a b')).toBe('https://example.org/a%20b')
  expect(safeAddress('mailto:a@example.org')).toBe('mailto:a@example.org')
})
test.each([
  'http://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'smb://share/',
  'ms-msdt:/id',
  'app://intact/',
  'example.org',
  '--help',
  '',
])('“%s” may not', (address) => expect(safeAddress(address)).toBeUndefined())
