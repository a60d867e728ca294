import { expect, test } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { comeBack, createJournal } from './support/journal.ts'
import {
  addReframe,
  addRejection,
  blankRow,
  edgeOf,
  full,
  nextTo,
  openStep,
  shareOf,
  stepOf,
  stored,
} from './support/reframes.ts'
import { toList } from './support/rejections.ts'

const title = 'Orchard Labs said no'

let app: App
test.beforeEach(async () => {
  app = await launchApp()
  await createJournal(app.window)
})
test.afterEach(() => app.close())

const sum = (shares: readonly { share: number }[]): number =>
  shares.reduce((total, { share }) => total + share, 0)

test('a whole record by keyboard alone', async () => {
  test.setTimeout(240_000)
  const page = app.window
  const { keyboard } = page
  const next = async (name: string): Promise<void> => {
    await tabTo(page, nextTo(page, name))
    await keyboard.press('Enter')
  }
  await addRejection(page, title)
  await openStep(page, title)

  // What is known of what happened is there already, and is the person's to change.
  await expectFocus(page.getByRole('textbox', { name: 'What happened?' }))
  await expect(page.getByRole('textbox', { name: 'What happened?' })).toHaveValue(
    'They wrote on Thursday.',
  )
  await keyboard.press('ControlOrMeta+a')
  await keyboard.type('They chose someone else.')
  await next('The thought')

  await expectFocus(page.getByRole('textbox', { name: 'What went through your mind?' }))
  await keyboard.type('I am not good enough.')
  const belief = page.getByRole('slider', { name: 'How much do you believe it?' })
  await expect(belief).toHaveAttribute('aria-valuetext', 'not set')
  await tabTo(page, belief)
  await keyboard.press('End')
  await next('Feelings')

  const thought = page.getByRole('blockquote')
  await expect(thought).toContainText('I am not good enough.')
  await expect(thought).toContainText('believed 100 of 100 when you started')
  await tabTo(page, page.getByRole('button', { name: 'ashamed' }))
  await keyboard.press('Space')
  await tabTo(page, page.getByRole('textbox', { name: 'Another word' }))
  await keyboard.type('sadder')
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'sadder' })).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page, page.getByRole('slider', { name: 'How strong: ashamed' }))
  await keyboard.press('PageUp')
  await next('Other explanations')

  await expect(thought).toContainText('I am not good enough.')
  await expectFocus(blankRow(page))
  await keyboard.type('They hired from inside')
  await keyboard.press('Enter')
  await keyboard.type('They wanted more backend')
  // Two are not enough: the thought is set beside three at least.
  await keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'One more' })).toBeVisible()
  await expect(stepOf(page, 4)).toBeVisible()
  await expectFocus(blankRow(page))
  await keyboard.type('Chance')
  await tabTo(page, page.getByRole('button', { name: 'The thought itself, as one part' }))
  await keyboard.press('Enter')
  await expectFocus(page.getByRole('textbox', { name: 'Explanation 4' }))
  await expect(page.getByText('25 % of it is about you')).toBeAttached()
  await tabTo(page, shareOf(page, 'I am not good enough.'))
  for (let press = 0; press < 10; press += 1) await keyboard.press('ArrowLeft')
  await expect(page.getByText('15 % of it is about you')).toBeAttached()
  await keyboard.press('ControlOrMeta+Enter')

  await expect(thought).toContainText('I am not good enough.')
  await expectFocus(page.getByRole('textbox', { name: 'What speaks for it' }))
  await keyboard.type('They said no.')
  await keyboard.press('Tab')
  await keyboard.type('They asked me back twice.')
  await tabTo(page, page.getByRole('checkbox', { name: /^Reading minds/ }))
  await keyboard.press('Space')
  await next('A balanced sentence')

  await expectFocus(page.getByRole('textbox', { name: 'What would do justice to all of it?' }))
  await keyboard.type('They had half decided before I came.')
  await tabTo(page, page.getByRole('slider', { name: 'How much do you believe this sentence?' }))
  await keyboard.press('PageUp')
  await next('Looking again')

  await expect(thought).toContainText('I am not good enough.')
  await expectFocus(page.getByRole('slider', { name: 'How much do you believe the thought now?' }))
  await keyboard.press('Home')
  await tabTo(page, page.getByRole('slider', { name: 'How strong now: sadder' }))
  await keyboard.press('ArrowLeft')
  await tabTo(page, page.getByRole('textbox', { name: 'One small test in the world' }))
  await keyboard.type('Ask Ana what she saw.')
  await page.getByLabel('It comes back on').fill('2030-05-06')
  await next('Done')

  await expectFocus(page.getByRole('heading', { name: 'They had half decided before I came.' }))
  await expect(
    page.getByText('You believe it 100 points less than before: 100, now 0.'),
  ).toBeVisible()
  const [record] = await stored(page)
  expect(record).toMatchObject({
    facts: 'They chose someone else.',
    thought: 'I am not good enough.',
    beliefBefore: 100,
    feelings: [
      { word: 'ashamed', before: expect.any(Number), after: null },
      { word: 'sadder', before: null, after: expect.any(Number) },
    ],
    evidenceFor: 'They said no.',
    evidenceAgainst: 'They asked me back twice.',
    balanced: 'They had half decided before I came.',
    beliefAfter: 0,
    traps: ['mind'],
    test: 'Ask Ana what she saw.',
    testDate: '2030-05-06',
    finishedAt: expect.any(Number),
  })
  expect(sum(record!.explanations)).toBe(100)
  expect(record!.explanations[3]).toEqual({
    text: 'I am not good enough.',
    share: 15,
    aboutMe: true,
  })

  // The step is done, and the record can be read again and gone on with.
  await keyboard.press('Escape')
  const steps = page.getByRole('region', { name: 'Coming back' })
  await expect(steps.getByRole('button', { name: /^Other explanations.*Done/ })).toBeVisible()
  await openStep(page, title)
  const line = page.getByRole('button', { name: 'They had half decided before I came.' })
  await line.click()
  await page.getByRole('button', { name: 'Go on with it' }).click()
  await expect(stepOf(page, 7)).toBeVisible()

  // It is thrown away and taken back at once, and once more out of the trash of the room.
  await openStep(page, title)
  const remove = page.getByRole('button', { name: /^Move to trash/ })
  await tabTo(page, remove)
  await keyboard.press('Enter')
  await expect(line).toHaveCount(0)
  expect(await stored(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(line).toBeVisible()
  expect(await stored(page)).toHaveLength(1)
  await line.click()
  await remove.click()
  await expect.poll(() => stored(page)).toEqual([])
  await toList(page)
  await page.getByText('In the trash (1)').click()
  await page
    .getByRole('list', { name: 'In the trash' })
    .getByRole('listitem')
    .filter({ hasText: `Thought record, ${title}` })
    .getByRole('button', { name: 'Restore: They had half decided before I came.' })
    .click()
  await expect(page.getByText('In the trash')).toHaveCount(0)
  expect(await stored(page)).toHaveLength(1)
  await openStep(page, title)
  await expect(line).toBeVisible()
})

test('left at step 4 by a kill, it is gone on with there', async () => {
  test.setTimeout(180_000)
  const page = app.window
  const rejectionId = await addRejection(page, title)
  await addReframe(page, rejectionId, { ...full, step: 3, explanations: [] }, false)
  await openStep(page, title)
  await nextTo(page, 'Other explanations').click()
  await expect(blankRow(page)).toBeFocused()
  await page.keyboard.type('They hired from inside')
  await page.keyboard.press('Enter')
  await page.keyboard.type('They wanted')
  await expect(stepOf(page, 4)).toBeVisible()
  await app.kill()

  await comeBack(app)
  await openStep(app.window, title)
  await expect(stepOf(app.window, 4)).toBeVisible()
  const first = app.window.getByRole('textbox', { name: 'Explanation 1' })
  await expect(first).toHaveValue('They hired from inside')
  await expect(app.window.getByRole('textbox', { name: 'Explanation 2' })).toHaveValue(
    'They wanted',
  )
  await expect(app.window.getByRole('blockquote')).toContainText(full.thought)

  // Escape and the lock take no letter either.
  await first.press('End')
  await app.window.keyboard.type(' again')
  await app.window.keyboard.press('Escape')
  await openStep(app.window, title)
  await expect(first).toHaveValue('They hired from inside again')
  await first.press('End')
  await app.window.keyboard.type(' and again')
  await app.menu('File', 'Lock')
  await comeBack(app)
  expect((await stored(app.window))[0]!.explanations[0]!.text).toBe(
    'They hired from inside again and again',
  )
})

test('the pie stays whole under dragging, keys, adding and removing', async () => {
  test.setTimeout(120_000)
  const page = app.window
  const rejectionId = await addRejection(page, title)
  await addReframe(page, rejectionId, { ...full, step: 4 }, false)
  await openStep(page, title)
  const names = full.explanations.map(({ text }) => text)
  const shares = (): Promise<number[]> =>
    Promise.all(names.map(async (name) => Number(await shareOf(page, name).inputValue())))
  const whole = async (): Promise<void> =>
    expect((await shares()).reduce((total, share) => total + share)).toBe(100)
  await expect(shareOf(page, names[0]!)).toHaveValue('38')

  // The edge after the first slice, from 38 to the bottom of the pie, and back.
  const svg = page.getByRole('group', { name: 'The explanations as a pie' })
  const box = (await svg.boundingBox())!
  const at = (place: number) => {
    const angle = (place / 100) * 2 * Math.PI
    const radius = (box.width / 248) * 96
    return [
      box.x + box.width / 2 + radius * Math.sin(angle),
      box.y + box.height / 2 - radius * Math.cos(angle),
    ] as const
  }
  await page.mouse.move(...at(38))
  await page.mouse.down()
  for (const place of [45, 60, 80, 100, 100, 70, 50]) {
    await page.mouse.move(...at(place))
    await whole()
  }
  await page.mouse.up()
  // The others are as they were to one another.
  await expect.poll(shares).toEqual([50, 20, 18, 12])
  await page.mouse.move(...at(90))
  expect(await shares()).toEqual([50, 20, 18, 12])

  // By keys on the edge, and on the slider.
  await edgeOf(page, names[1]!).focus()
  await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowRight')
  await expect(shareOf(page, names[1]!)).toHaveValue('31')
  await whole()
  await shareOf(page, names[2]!).focus()
  for (const key of ['End', 'ArrowLeft', 'Home', 'ArrowRight']) {
    await page.keyboard.press(key)
    await whole()
  }
  await expect(shareOf(page, names[2]!)).toHaveValue('1')
  await page.getByRole('checkbox', { name: 'about me: I interviewed tired' }).check()
  await expect(page.getByText(/^\d+ % of it is about you$/)).toBeAttached()

  // One more, and one less.
  await page.getByRole('button', { name: 'Chance' }).click()
  await expect(shareOf(page, 'Chance')).toHaveValue('20')
  names.push('Chance')
  await whole()
  await page.getByRole('button', { name: 'Remove “Chance”' }).click()
  names.pop()
  await expect(shareOf(page, 'Chance')).toHaveCount(0)
  await whole()
  await expect(stepOf(page, 4)).toBeVisible()
  const [record] = await stored(page)
  expect(record!.explanations.map(({ share }) => share)).toEqual(await shares())
})
