/** Far longer than any passphrase. In UTF-16 units. */
const longest = 4096

/** The end of the input, as a terminal would have it. */
export interface Input extends AsyncIterable<string | Uint8Array> {
  readonly isTTY?: boolean | undefined
  setRawMode?(on: boolean): unknown
  setEncoding(encoding: 'utf8'): unknown
}

/**
 * One line from whoever started the program: typed on a terminal without being shown there, or the first line of what is
 * piped in. Null where the person ended it by Ctrl+C, or there was nothing.
 * @param ask writes to the terminal
 */
export async function readSecret(
  input: Input,
  prompt: string,
  ask: (text: string) => void,
): Promise<string | null> {
  input.setEncoding('utf8')
  if (!input.isTTY) return firstLine(input)
  input.setRawMode?.(true)
  ask(prompt)
  try {
    return await typedLine(input)
  } finally {
    input.setRawMode?.(false)
    ask('\n')
  }
}

async function firstLine(input: Input): Promise<string | null> {
  let text = ''
  for await (const piece of input) {
    text += String(piece)
    if (text.includes('\n') || text.length > longest) break
  }
  return text.split('\n', 1)[0]?.replace(/\r$/, '') || null
}

/** In raw mode a terminal passes every key on, and what they mean is up to here. */
async function typedLine(input: Input): Promise<string | null> {
  let line: string[] = []
  for await (const piece of input) {
    for (const key of String(piece)) {
      if (key === '\r' || key === '\n' || key === ends) return line.join('') || null
      if (key === interrupts) return null
      if (key === '\u007F' || key === '\b') line.pop()
      else if (key === clears) line = []
      else if (key >= ' ' && line.length < longest) line.push(key)
    }
  }
  return null
}

const interrupts = '\u0003'
const ends = '\u0004'
const clears = '\u0015'
