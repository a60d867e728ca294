import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { readSecret } from '../../../main/command-line/secret.ts'

/** What was shown on the terminal, whether keys were echoed meanwhile, and what came of it. */
async function typed(...pieces: (string | Buffer)[]) {
  const modes: boolean[] = []
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (on: boolean) => modes.push(on),
  })
  let shown = ''
  const secret = readSecret(input, 'Passphrase: ', (text) => (shown += text))
  for (const piece of pieces) input.write(piece)
  return { secret: await secret, shown, modes }
}

async function piped(...pieces: (string | Buffer)[]) {
  const input = new PassThrough()
  let shown = ''
  const secret = readSecret(input, 'Passphrase: ', (text) => (shown += text))
  for (const piece of pieces) input.write(piece)
  input.end()
  return { secret: await secret, shown }
}

it('asks on a terminal, and shows nothing of what is typed', async () => {
  expect(await typed('open', ' sesame\r')).toEqual({
    secret: 'open sesame',
    shown: 'Passphrase: \n',
    modes: [true, false],
  })
})

it('takes a letter back, or all of them', async () => {
  expect((await typed('wronh\u007Fg 🗝️\u007F\u007Fx\r')).secret).toBe('wrong x')
  expect((await typed('nonsense\u0015right\r')).secret).toBe('right')
})

it('ends without one by Ctrl+C and at the end of the input, and gives the terminal back', async () => {
  expect(await typed('half\u0003')).toEqual({
    secret: null,
    shown: 'Passphrase: \n',
    modes: [true, false],
  })
  expect((await typed('\u0004')).secret).toBeNull()
})

it('takes the first line of what is piped in, without its end, and asks nothing', async () => {
  expect(await piped('open sesame\n')).toEqual({ secret: 'open sesame', shown: '' })
  expect((await piped(' with spaces \r\nand more\n')).secret).toBe(' with spaces ')
  expect((await piped('no end of line')).secret).toBe('no end of line')
  const accents = Buffer.from('d’été 鍵\n')
  expect((await piped(accents.subarray(0, 4), accents.subarray(4))).secret).toBe('d’été 鍵')
  expect((await piped('\n')).secret).toBeNull()
  expect((await piped()).secret).toBeNull()
})
