import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { answer, fileFor } from '../../../main/policy/protocol.ts'

vi.mock('electron', () => ({ protocol: {} }))

let root: string
let pages: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'intact-test-'))
  pages = join(root, 'renderer')
  mkdirSync(join(pages, 'assets'), { recursive: true })
  writeFileSync(join(pages, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">')
  writeFileSync(join(pages, 'assets/index.js'), 'export {}')
  writeFileSync(join(pages, 'notes.unknown'), 'of no known kind')
  writeFileSync(join(root, 'keys.json'), '{"secret":true}')
  mkdirSync(join(root, 'renderer-beside'))
  writeFileSync(join(root, 'renderer-beside/index.js'), 'export {}')
})
afterAll(() => rmSync(root, { recursive: true }))

test('serves what lies in the folder, with its type', async () => {
  const response = await answer(pages, 'GET', 'app://intact/assets/index.js?v=1#top')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^text\/javascript/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.text()).toBe('export {}')
})

test.each([
  'app://intact/../keys.json',
  'app://intact/%2e%2e/keys.json',
  'app://intact/..%2fkeys.json',
  'app://intact/assets/..%2f..%2fkeys.json',
  'app://intact/%2e%2e%2frenderer-beside/index.js',
  'app://intact/..%5ckeys.json',
  'app://intact//etc/passwd.json',
  'app://intact/%00.html',
  'app://intact/%e0%a4%a.html',
  'app://intact/',
  'app://intact/assets',
  'app://intact/missing.html',
  'app://intact/notes.unknown',
  'app://elsewhere/index.html',
  'app://intact.elsewhere/index.html',
  'app://intact:80/index.html',
  'file:///index.html',
  'https://intact/index.html',
  'nonsense',
])('finds nothing at %s', async (address) => {
  expect((await answer(pages, 'GET', address)).status).toBe(404)
})

test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('does not answer %s', async (method) => {
  expect((await answer(pages, method, 'app://intact/index.html')).status).toBe(404)
})

test('no path leads out of the folder', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '%2e%2e', '%2E.', '..%2f', '..%5c', '//', '/', '\\', '%2f', '%00'),
    fc.string({ maxLength: 8 }),
    fc.webSegment(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = fileFor(pages, `app://intact/${pieces.join('/')}`)
      return path === undefined || path.startsWith(`${pages}/`)
    }),
    { numRuns: 500 },
  )
})

test('every page gets a nonce of its own, the same in the policy and in the page', async () => {
  const seen = new Set<string>()
  for (let page = 0; page < 3; page++) {
    const response = await answer(pages, 'GET', 'app://intact/index.html')
    const [, nonce = ''] = /content="([^"]+)"/.exec(await response.text()) ?? []
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
    expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
    seen.add(nonce)
  }
  expect(seen.size).toBe(3)
})
