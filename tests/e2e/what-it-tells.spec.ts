import { expect, test, type Locator } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { saved } from './support/journal.ts'
import { onPathBack } from './support/path-back.ts'

test.setTimeout(240_000)

const long = `${'A'.repeat(180)} ${'the kind of thing that goes on and on, '.repeat(60)}`
const path = onPathBack('Orchard Labs said no', 30)

test('what it tells: what may have played a part, and small things that can be ticked off', async () => {
  await path.open('What it tells you')
  await expect(path.heading('What it tells you')).toBeFocused()
  await expectAccessible(path.page, 'what it tells, empty')
  const learn = (): Locator => path.page.getByRole('checkbox', { name: /^Something I can learn/ })
  const nothing = (): Locator => path.page.getByRole('checkbox', { name: /^Nothing to learn/ })
  await path.choose(learn(), 'Space')
  const keep = path.box('What you would keep, change or drop')
  await expect(keep).toBeVisible()
  await path.choose(nothing(), 'Space')
  await expect(learn()).not.toBeChecked()
  await expect(keep).toHaveCount(0)
  await tabTo(path.page, path.box('What you know'))
  await path.page.keyboard.insertText(long)
  await tabTo(path.page, path.box('What you do not know'))
  await path.type('Whether anyone read it.')
  await path.choose(path.button('Add something'))
  await expectFocus(path.page.getByRole('textbox', { name: 'What', exact: true }))
  await path.type('Ask Sam to read the next draft')
  await expect
    .poll(() => actions())
    .toEqual([{ text: 'Ask Sam to read the next draft', done: false }])
  await path.press('Enter')
  await expectFocus(path.button('Add something'))
  await saved(path.page)
  await expectAccessible(path.page, 'what it tells, full')
  await path.kill()

  await path.open('What it tells you')
  await expect(nothing()).toBeChecked()
  await expect(path.box('What you do not know')).toHaveValue('Whether anyone read it.')
  const task = path.page.getByRole('checkbox', { name: 'Ask Sam to read the next draft' })
  await path.choose(task, 'Space')
  await expect(task).toBeChecked()
  await expect.poll(() => actions()).toMatchObject([{ done: true }])
  await path.choose(path.button('Remove: Ask Sam to read the next draft'))
  await expect(task).toHaveCount(0)
  await path.choose(path.button('Undo'))
  await expect(task).toBeChecked()
  await path.choose(path.button('Done for now'))
  await path.expectDone('What it tells you')
})

const actions = () =>
  path.page.evaluate(async (id) => {
    const answer = await window.intact.actions.ofRejection({ rejectionId: id })
    if (!answer.ok) throw new Error(answer.message)
    return answer.value.map(({ text, doneAt }) => ({ text, done: doneAt !== null }))
  }, path.rejectionId)

test('on the first day it says that this is for later, and opens all the same', async () => {
  await path.press('Escape')
  await path.add('A short note', 3)
  await path.open('What it tells you')
  await expect(path.heading('This is for later')).toBeFocused()
  await expectAccessible(path.page, 'for later')
  await path.choose(path.button('Open it all the same'))
  const known = path.box('What you know')
  await tabTo(path.page, known)
  await path.type('It was two lines.')
  // At once, before it is kept.
  await path.press('Escape')
  await path.open('What it tells you')
  await expect(known).toHaveValue('It was two lines.')
})

test('what is heavy is met with a quiet card, and nothing more is asked beside it', async () => {
  await path.open('What it tells you')
  await tabTo(path.page, path.box('What you know'))
  await path.type('I want to die.')
  const card = path.page.getByRole('group', { name: /It sounds like this is very heavy right now/ })
  await expect(card).toBeVisible()
  await expect(path.box('What you do not know')).toHaveCount(0)
  await expect(path.button('Add something')).toHaveCount(0)
  await expect(path.box('What you know')).toHaveValue('I want to die.')
  await path.choose(card.getByRole('button', { name: /^I’m OK/ }))
  await expect(card).toHaveCount(0)
  await expect(path.box('What you do not know')).toBeVisible()
})
