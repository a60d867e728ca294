import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { typedFolder } from '../../../main/journal/storage/typed-folder.ts'

test('a folder that begins with ~ lies in the person’s own, and any other is as it was typed', () => {
  expect(typedFolder('~')).toBe(homedir())
  expect(typedFolder('~/Intact/old')).toBe(join(homedir(), 'Intact/old'))
  for (const given of ['/media/stick', '~stick', '/home/~', 'C:\\Intact', 'copies'])
    expect(typedFolder(given)).toBe(given)
})
