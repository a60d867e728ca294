import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp } from './app.ts'
import { bigJournal } from './support/big-journal.ts'
import { onTerminal } from './support/command-line.ts'
import { treeOf } from './support/exported.ts'
import { entryBox, passphrase, unlock } from './support/journal.ts'

test('a journal is exported from the command line as it is from the window', async () => {
  test.setTimeout(180_000)
  const userData = bigJournal(40, ['# The letter\n\nIt came at four. #work', 'Zweiter Tag, grau.'])
  const place = mkdtempSync(join(tmpdir(), 'intact-terminal-'))
  const [byCommand, byWindow] = [join(place, 'command'), join(place, 'window')]
  const run = (to: string, line: string, ...more: string[]) =>
    onTerminal(userData, ['export', '--to', to, ...more], line)
  try {
    await test.step('without a screen and without a browser', async () => {
      expect(await run(byCommand, `${passphrase}\n`)).toEqual({
        code: 0,
        out: `42 entries and 14 feelings exported. They are in ${byCommand}\n`,
        problems: '',
      })
    })

    await test.step('what cannot be done is said, and writes nothing', async () => {
      const to = join(place, 'nothing')
      expect(await run(to, 'not it\n')).toEqual({
        code: 3,
        out: '',
        problems: 'intact: That passphrase does not open this journal.\n',
      })
      expect(await run(to, '\n')).toMatchObject({
        code: 130,
      })
      const elsewhere = await run(to, `${passphrase}\n`, '--journal', join(place, 'no-journal'))
      expect(elsewhere).toMatchObject({
        code: 4,
        problems: expect.stringMatching(/The folder of this journal is not there/),
      })
      const inside = join(userData, 'readable')
      const refused = await run(inside, `${passphrase}\n`)
      expect(refused).toMatchObject({
        code: 2,
        problems: expect.stringMatching(/belongs to the encrypted journal/),
      })
      const none = await onTerminal(join(place, 'no-data'), ['export', '--to', to], 'x\n')
      expect(none).toMatchObject({ code: 4, problems: 'intact: There is no journal yet.\n' })
      expect(existsSync(to)).toBe(false)
      expect(existsSync(inside)).toBe(false)
    })

    await test.step('a journal that is named by its folder', async () => {
      const to = join(place, 'named')
      const named = ['--journal', join(userData, 'journals', 'journal')]
      const { code } = await run(to, passphrase, ...named, '--without-versions', '--without-trash')
      expect(code).toBe(0)
      // Which one the lock screen stands before is for the person to say.
      expect(existsSync(join(userData, 'journals.json'))).toBe(false)
      writeFileSync(join(to, 'loops.md'), 'mine')
      const [first] = readdirSync(join(to, '2016', '11'))
      writeFileSync(join(to, '2016', '11', first!), 'mine')
      expect(await run(to, passphrase)).toMatchObject({
        code: 7,
        problems: expect.stringMatching(/Kept: 2016/),
      })
    })

    const app = await launchApp({ userData, answers: { confirm: true, chooseFolder: byWindow } })
    try {
      const page = app.window
      await unlock(page)
      await test.step('beside an open window nothing is done', async () => {
        const to = join(place, 'beside')
        expect(await run(to, `${passphrase}\n`)).toEqual({
          code: 5,
          out: '',
          problems:
            'intact: Intact is open. Close its window first, or export from its File menu.\n',
        })
        expect(existsSync(to)).toBe(false)
        await expect(entryBox(page)).toBeVisible()
      })
      await app.menu('File', 'Export to Markdown…')
      await expect(page.getByRole('status', { name: 'Notice' })).toContainText('exported')
      expect(treeOf(byCommand)).toEqual(treeOf(byWindow))
    } finally {
      await app.close()
    }
    expect(app.problems).toEqual([])
  } finally {
    for (const folder of [userData, place]) rmSync(folder, { recursive: true, force: true })
  }
})
