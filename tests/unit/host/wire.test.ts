import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toApp, toBrowser, translate } from '../../../host/address.ts'
import { pack, unpack } from '../../../host/wire.ts'

describe('values between main and a page', () => {
  test('arrive as they were sent', () => {
    const values = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true })
    fc.assert(
      fc.property(values, (value) => {
        expect(unpack(pack(value))).toEqual(value)
      }),
    )
  })

  test('keep what plain JSON loses', () => {
    const sent = {
      a: undefined,
      b: null,
      c: -0,
      d: [NaN, undefined],
      e: '\ud800',
      f: new Date(7),
      g: new Date(NaN),
    }
    const received = unpack(pack(sent)) as typeof sent
    expect(received).toStrictEqual(sent)
    expect(Object.is(received.c, -0)).toBe(true)
    expect(unpack(pack(undefined))).toBeUndefined()
    expect(unpack(pack(new Uint8Array([0, 255])))).toEqual(new Uint8Array([0, 255]))
  })

  test('keep every byte of a picture, and take little more room than it has', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40_000 }), (bytes) => {
        const packed = pack({ bytes })
        expect(packed.length).toBeLessThan(bytes.length * 1.4 + 100)
        expect(unpack(packed)).toEqual({ bytes })
      }),
    )
    // As long as a piece that is turned into text at once, and a byte less and more.
    for (const length of [12_287, 12_288, 12_289, 24_576])
      expect(unpack(pack(new Uint8Array(length).fill(251)))).toEqual(
        new Uint8Array(length).fill(251),
      )
  })

  test('are refused where Electron refuses them', () => {
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    expect(() => pack({ act: () => 1 })).toThrow('could not be cloned')
    expect(() => pack(circle)).toThrow('could not be cloned')
  })
})

describe('addresses', () => {
  translate('app')
  const both: [string, string][] = [
    ['app://intact/index.html', 'https://intact.app.invalid/index.html'],
    ['app://intact/a/b?c=d#e', 'https://intact.app.invalid/a/b?c=d#e'],
  ]

  test.each(both)('%s is %s in the browser', (inApp, inBrowser) => {
    expect(toBrowser(inApp)).toBe(inBrowser)
    expect(toApp(inBrowser)).toBe(inApp)
  })

  test.each([
    'https://example.com/',
    'https://intact.other.invalid/',
    'http://intact.app.invalid/',
    'about:blank',
    '',
  ])('%s is nobody’s but its own', (address) => {
    expect(toApp(address)).toBe(address)
    expect(toBrowser(address)).toBe(address)
  })
})
