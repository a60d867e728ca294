import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, entryBox, saved } from './support/journal.ts'
import { feelingBox } from './support/quick-log.ts'
import { addRejection, blankRow, nextTo } from './support/reframes.ts'
import { cardOf, dialogOf, timerOf } from './support/timed.ts'

test.setTimeout(240_000)

const title = 'Orchard Labs said no'

let app: App
let page: Page

const press = (keys: string): Promise<void> => page.keyboard.press(keys)
const type = (text: string): Promise<void> => page.keyboard.type(text)
const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true })
const slider = (name: string | RegExp): Locator => page.getByRole('slider', { name })
const heading = (name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true })

async function choose(on: Locator): Promise<void> {
  await tabTo(page, on)
  await press('Enter')
}

async function fill(on: Locator, text: string): Promise<void> {
  await tabTo(page, on)
  await type(text)
}

/** To the Practice room, and from its list to one of them. */
async function begin(name: string): Promise<void> {
  await press('Control+5')
  await expectFocus(heading('Practice'))
  await choose(button(new RegExp(`^(Begin: )?${name}$`)))
}

/** How it works is read in between, and the focus is where it was. */
async function lookUp(how: string): Promise<void> {
  await choose(button('How it works'))
  await expectFocus(heading(how))
  await press('Escape')
  await expectFocus(button('How it works'))
}

/** A step of the path is done: its page has the focus, and what was said belongs to it. */
async function expectOnPage(said: string): Promise<void> {
  await expectFocus(heading(title))
  await expect(page.getByRole('region', { name: 'What belongs to it' })).toContainText(said)
}

test('each practice is begun, filled and saved by keys alone', async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await button('Later').click()
  await addRejection(page, title)

  await test.step('how each of them works, from the list and back', async () => {
    await press('Control+5')
    await expectFocus(heading('Practice'))
    await choose(button('How each of these works'))
    await expectFocus(heading('How each of these works'))
    await choose(button('How it works: Timed writing'))
    await expectFocus(heading('How timed writing works'))
    await press('Escape')
    await expectFocus(button('How it works: Timed writing'))
    await press('Escape')
    await expectFocus(button('How each of these works'))
    await press('Control+1')
    await expectFocus(entryBox(page))
  })

  await test.step('a small ask', async () => {
    await begin('A small ask')
    await expectFocus(field('What you will ask'))
    await type('Ask for the recipe')
    await fill(field('What exactly you fear will happen'), 'She laughs')
    await tabTo(page, slider('How likely that is'))
    await press('ArrowRight')
    await choose(button('Done for now'))
    await expectFocus(button('New ask'))
    await expect(page.getByRole('main')).toContainText('Ask for the recipe')
    await press('Control+1')
  })

  await test.step('an if-then plan, which is as it was when one comes back to it', async () => {
    await begin('An if-then plan')
    await expectFocus(field('If'))
    await type('I see the reply')
    await choose(button('How it works'))
    await expectFocus(heading('How if-then plans work'))
    await press('Escape')
    await expectFocus(button('How it works'))
    await expect(field('If')).toHaveValue('I see the reply')
    await tabTo(page, field('then I will'), 'Shift+Tab')
    await type('stand up')
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'If-then plan' })).toBeFocused()
    await expect(page.getByText('If I see the reply, then I will stand up')).toBeVisible()
    await press('Control+1')
  })

  await test.step('one thing you are at home in', async () => {
    await begin('One thing you are at home in')
    await expectFocus(field('What you will do'))
    await type('Bake the bread')
    await choose(button('Done for now'))
    await expectFocus(button('New ask'))
    await expect(page.getByRole('main')).toContainText('Bake the bread')
    await press('Control+1')
  })

  await test.step('strengths and wins', async () => {
    await begin('Strengths and wins')
    await expectFocus(field('Add a win'))
    await type('I asked and listened')
    await press('Enter')
    await expectFocus(button(/^(Begin: )?Strengths and wins$/))
    await expect(page.getByRole('list', { name: 'Wins' })).toContainText('I asked and listened')
    await press('Control+1')
  })

  await test.step('what matters to you: an order, and a writing', async () => {
    await begin('What matters to you')
    await expectFocus(heading('What matters to you'))
    await tabTo(page, page.getByRole('button', { name: /^Move: .*, 2 of 11$/ }))
    await press('ArrowUp')
    await expectFocus(page.getByRole('button', { name: /^Move: .*, 1 of 11$/ }))
    await choose(button('This is my order'))
    await expectFocus(heading('What matters to you'))
    await choose(button('Write about what comes first'))
    await expectFocus(field('Why it matters, and a time it showed'))
    await type('Because a ferry waits for nobody.')
    await choose(button('I am done'))
    await expectFocus(heading('What matters to you'))
    await expect(page.getByRole('region', { name: 'What you wrote' })).toContainText('a ferry')
    await press('Escape')
    await expectFocus(button('New ask'))
    await press('Control+1')
  })

  await test.step('who I am', async () => {
    await begin('Who I am')
    await fill(field('Who I am'), 'I mend bowls.')
    await choose(button('Done for now'))
    await expectFocus(button('New ask'))
    await choose(button(/^(Begin: )?Who I am$/))
    await expect(field('Who I am')).toHaveValue('I mend bowls.')
    await press('Escape')
    await expectFocus(button('New ask'))
    await press('Control+1')
  })

  await test.step('timed writing', async () => {
    await begin('Timed writing')
    await expectFocus(dialogOf(page).getByRole('textbox'))
    await type('the panel')
    await lookUp('How timed writing works')
    await expect(dialogOf(page).getByRole('textbox')).toHaveValue('the panel')
    await choose(button('Start writing'))
    await expectFocus(entryBox(page))
    await type('They said no at four.')
    await saved(page)
    await tabTo(page, timerOf(page), 'Shift+Tab')
    await press('Enter')
    await expectFocus(page.getByRole('menuitem', { name: 'Stop here' }))
    await press('Enter')
    // The card says nothing by itself; the timer leads to it.
    const card = cardOf(page, 'You stopped here')
    await expect(card).toBeVisible()
    await expectFocus(timerOf(page))
    await press('Enter')
    await expectFocus(page.getByRole('menuitem', { name: 'How much does it hurt now?' }))
    await press('Enter')
    await expectFocus(card.getByRole('slider', { name: 'How much does it hurt now?' }))
    await press('ArrowRight')
    await choose(card.getByRole('button', { name: 'Done' }))
    await expectFocus(entryBox(page))
    await expect(entryBox(page)).toHaveText('They said no at four.')
  })

  await test.step('reach someone', async () => {
    await begin('Reach someone')
    await expectFocus(heading('Reach someone'))
    await choose(button('Add someone'))
    await expectFocus(field('Name'))
    await type('Ana')
    await press('Enter')
    await expectFocus(page.getByRole('radio', { name: /^Ana/ }))
    await lookUp('How reaching someone works')
    await choose(button('Done for now'))
    await expectOnPage('Ana')
  })

  await test.step('a kind letter', async () => {
    await begin('A kind letter to yourself')
    await expectFocus(heading('A kind letter to yourself'))
    await choose(button('Begin'))
    await expectFocus(field('What hurts'))
    await type('The desk I had pictured.')
    await lookUp('How a kind letter works')
    await expect(field('What hurts')).toHaveValue('The desk I had pictured.')
    for (const movement of ['Others know this', 'What you would say to a friend']) {
      await choose(button('Go on'))
      await expectFocus(field(movement))
      await type('Eat something warm.')
    }
    await choose(button('Keep this letter'))
    await expect(page.getByText('It is kept')).toBeVisible()
    await expectFocus(heading('A kind letter to yourself'))
    await choose(button('Back to the page'))
    await expectOnPage('The desk I had pictured.')
  })

  await test.step('other explanations', async () => {
    await begin('Other explanations')
    await expectFocus(field('What happened?'))
    await lookUp('How other explanations work')
    await choose(nextTo(page, 'The thought'))
    await expectFocus(field('What went through your mind?'))
    await type('I am not good enough.')
    await choose(nextTo(page, 'Feelings'))
    await choose(nextTo(page, 'Other explanations'))
    await expectFocus(blankRow(page))
    for (const cause of ['They hired from inside', 'Chance', 'The budget']) {
      await type(cause)
      await press('Enter')
      await expectFocus(blankRow(page))
    }
    for (const step of ['Evidence both ways', 'A balanced sentence', 'Looking again', 'Done'])
      await choose(nextTo(page, step))
    await expect(page.getByText('They hired from inside')).toBeVisible()
    await press('Escape')
    await expectOnPage('I am not good enough.')
  })

  await test.step('what it tells you', async () => {
    await begin('What it tells you')
    await expectFocus(heading('What it tells you'))
    await fill(field('What you know'), 'They wrote on Thursday.')
    await lookUp('How reading it as information works')
    await choose(button('Done for now'))
    await expectOnPage('They wrote on Thursday.')
  })

  await test.step('what this outcome cannot decide', async () => {
    await begin('What this outcome cannot decide')
    await expectFocus(heading('What this outcome cannot decide'))
    await tabTo(page, slider('How it went'))
    await press('ArrowLeft')
    await fill(field('What you go on standing for'), 'Being kind.')
    await lookUp('How what this outcome cannot decide works')
    await choose(button('Done for now'))
    await expectOnPage('Being kind.')
  })

  await test.step('name the feeling, last: it leaves the others time', async () => {
    await begin('Name the feeling')
    await expectFocus(feelingBox(page))
    await type('hurt6')
    await press('Enter')
    await expectOnPage('hurt')
  })

  await app.close()
  expect(app.problems).toEqual([])
})
