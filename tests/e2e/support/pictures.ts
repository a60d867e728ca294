import { randomBytes } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'

/** A picture of noise, which no program can make smaller or guess, with words in it that can be looked for. */
export function png(width: number, height: number, words = ''): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const rows = Array.from({ length: height }, () =>
    Buffer.concat([Buffer.alloc(1), randomBytes(width * 3)]),
  )
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${words}`)),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

interface Given {
  /** `length`: with zeros behind the bytes, up to this. */
  files?: { name: string; type: string; bytes: Buffer; length?: number }[]
  data?: Record<string, string>
}

/** What the clipboard of a test holds arrives where the caret is. */
export const paste = (page: Page, { files = [], data = {} }: Given): Promise<void> =>
  page.evaluate(
    ([files, data]) => {
      const clipboardData = new DataTransfer()
      for (const { name, type, text, length } of files) {
        const bytes = new Uint8Array(length)
        bytes.set(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
        clipboardData.items.add(new File([bytes], name, { type }))
      }
      for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
      const event = new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        cancelable: true,
      })
      document.activeElement?.dispatchEvent(event)
    },
    [
      files.map(({ bytes, length = bytes.length, ...file }) => ({
        ...file,
        length,
        text: bytes.toString('base64'),
      })),
      data,
    ] as const,
  )

/** Files of the desktop are dropped at a place in the window, by the browser's own means. */
export async function drop(
  page: Page,
  place: { x: number; y: number },
  files: string[],
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data })
  await session.detach()
}

/** What stands in the text for a picture of the journal. */
export const reference = (name = '') =>
  new RegExp(`!\\[${name}\\]\\(assets/[\\da-f]{8}-[\\da-f-]{27}\\.png\\)`)
/** A picture as the clipboard has it that was copied in another program. */
export const bitmap = (bytes: Buffer) => ({ name: 'image.png', type: 'image/png', bytes })

/** Pictures on screen whose bytes have come. */
export const pictures = (within: Page | Locator): Locator => within.locator('.md-picture img[src]')
