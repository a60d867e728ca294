import { readFileSync, writeFileSync } from 'node:fs'

/** Changes some bytes of a file for certain, as a failing disk does; gives what it was. */
export function spoil(path: string, from: number, count: number): Buffer {
  const whole = readFileSync(path)
  const content = Buffer.from(whole)
  for (let at = from; at < from + count; at++) content[at] = content[at]! ^ 0x5a
  writeFileSync(path, content)
  return whole
}
