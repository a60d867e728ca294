import { expect, test, type Locator, type Page } from '@playwright/test'
import { addDays, localDateOf } from '../../shared/dates.ts'
import { launchApp, type App } from './app.ts'
import { inTheEvening } from './support/evening.ts'
import { createJournal, entryBox, goTo, saved } from './support/journal.ts'
import { askedFor, groupField, readKey } from './support/recovery-key.ts'
import {
  comingBack,
  hoursGoBy,
  newRejection,
  openRejection,
  rateAgain,
} from './support/rejections.ts'
import { weeksOfWorth } from './support/weeks.ts'

// The thirteen rows of docs/psychology.md on a fresh journal, as a person meets them: in one evening, and the weeks after.
test.setTimeout(300_000)

let app: App
let page: Page

inTheEvening()
test.afterAll(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

const title = 'The panel said no'
const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const field = (name: string | RegExp): Locator => page.getByRole('textbox', { name })
const slider = (name: string | RegExp): Locator => page.getByRole('slider', { name })
const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name })
const figure = (name: string): Locator => page.getByRole('figure', { name, exact: true })
const today = (): string =>
  localDateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)

/** To a step of the path back, from wherever. */
async function openStep(step: string): Promise<void> {
  await openRejection(page, title)
  await comingBack(page)
    .getByRole('button', { name: new RegExp(`^${step}`) })
    .click()
}

const expectDone = (step: string): Promise<void> =>
  expect(comingBack(page).getByRole('button', { name: new RegExp(`^${step}`) })).toContainText(
    'Done',
  )

test('all thirteen rows, in one evening and the weeks after', async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  const groups = await readKey(page)
  await groupField(page).fill(groups[(await askedFor(page)) - 1]!)
  await button('I have it').click()

  await test.step('row 1: it is told with how much it hurts, and that this is normal is said once', async () => {
    await newRejection(page, title, 90)
    await expect(page.getByText('Too early to say: 1 of 3 ratings.')).toBeVisible()
    await comingBack(page)
      .getByRole('button', { name: /^That it hurts is normal/ })
      .click()
    await expect(page.getByText('so it hurts in earnest')).toBeVisible()
    await button('Back to the page').click()
    await expectDone('That it hurts is normal')
  })

  await test.step('row 9: someone is reached, with two lines to take along; nothing is sent', async () => {
    await openStep('Reach someone')
    await button('Add someone').click()
    await field('Name').fill('Ana')
    await field('Name').press('Enter')
    await page.getByRole('radio', { name: /^To be heard/ }).check()
    await expect(field('Two lines to begin with')).toHaveValue(/^Hi Ana, .*ten minutes to listen/s)
    await slider('How alone with it you feel').fill('80')
    await expect(page.getByText('Intact sends nothing.')).toBeVisible()
    await button('Done for now').click()
    await expectDone('Reach someone')
  })

  await test.step('row 5: a verdict on oneself is underlined, and what it felt like stands below it', async () => {
    await goTo(page, 'Write')
    await entryBox(page).click()
    await page.keyboard.type('The letter came at four. I am such a failure. ')
    const verdict = page.getByRole('group', { name: 'A verdict, or a feeling?' })
    await expect(verdict).toBeVisible()
    await expect(entryBox(page).locator('.noticed-verdict')).toHaveText(/I am such a failure/)
    const feeling = await verdict.getByRole('radio').first().inputValue()
    await page.keyboard.press('ControlOrMeta+j')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(entryBox(page)).toContainText(`I feel ${feeling}.`)
    await saved(page)
  })

  await test.step('row 4: a loop is noticed, put off with one line, and is over', async () => {
    await goTo(page, 'Loops')
    await button("I'm looping").click()
    await button('Put it off').click()
    await field('What it is about, in one line').fill('What they meant by fit')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Parked.', { exact: true })).toBeVisible()
    await button('It stopped').click()
    await expect(button("I'm looping")).toBeVisible()
    await expect(page.getByRole('region', { name: 'Put off' })).toContainText('What they meant')
  })

  await hoursGoBy(app, 20)
  await test.step('row 8: on the first day a kind letter, in three movements', async () => {
    await openRejection(page, title)
    await rateAgain(page, 70)
    await openStep('A kind letter to yourself')
    await button('Begin').click()
    await field('What hurts').fill('I had pictured the desk.')
    await button('Go on').click()
    await field('Others know this').fill('Half of the people I admire have such a letter.')
    await button('Go on').click()
    await field('What you would say to a friend').fill('You did a brave thing.')
    await button('Keep this letter').click()
    await expect(page.getByText('It is kept')).toBeVisible()
    await button('Back to the page').click()
    await expectDone('A kind letter to yourself')
  })

  await hoursGoBy(app, 20)
  await test.step('row 7: on the second day other explanations, with belief before and after', async () => {
    await openRejection(page, title)
    await rateAgain(page, 45)
    await openStep('Other explanations')
    await field('What happened?').fill('They chose someone else.')
    await button('The thought').click()
    await field('What went through your mind?').fill('I am not good enough.')
    await slider('How much do you believe it?').fill('90')
    await button('Feelings').click()
    await button('Other explanations').click()
    for (const text of ['They hired from inside', 'They wanted more backend', 'Chance']) {
      await field('Another explanation').fill(text)
      await field('Another explanation').press('Enter')
    }
    await expect(
      page
        .getByRole('figure')
        .or(slider(/^Share of “Chance”/))
        .first(),
    ).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Enter')
    await field('What speaks against it').fill('They asked me back twice.')
    await button('A balanced sentence').click()
    await field('What would do justice to all of it?').fill('They had half decided.')
    await button('Looking again').click()
    await slider('How much do you believe the thought now?').fill('40')
    await button('Done').click()
    await expect(page.getByText('You believe it 50 points less than before: 90')).toBeVisible()
  })

  await test.step('row 10: what it tells, and one small thing to do that is ticked off', async () => {
    await openStep('What it tells you')
    await page.getByRole('checkbox', { name: /^Something I can learn/ }).check()
    await button('Add something').click()
    await page.getByRole('textbox', { name: 'What', exact: true }).fill('Ask Sam to read the next')
    await page.keyboard.press('Enter')
    const task = page.getByRole('checkbox', { name: 'Ask Sam to read the next' })
    await task.check()
    await button('Done for now').click()
    await expectDone('What it tells you')
  })

  await hoursGoBy(app, 48)
  await test.step('row 6: what this outcome cannot decide, and the values one stands for', async () => {
    await openRejection(page, title)
    await rateAgain(page, 20)
    await openStep('What this outcome cannot decide')
    await slider('How it went').fill('5')
    await slider(/^How all right you are with yourself/).fill('60')
    await field('What it cannot take from you').fill('Knowing how to listen.')
    await button('Done for now').click()
    await expectDone('What this outcome cannot decide')
    await goTo(page, 'Practice')
    await button('Begin: What matters to you').click()
    await button('This is my order').click()
    await button('Write about what comes first').click()
    await field('Why it matters, and a time it showed').fill('In June, on the landing.')
    await button('I am done').click()
    const wrote = page.getByRole('region', { name: 'What you wrote' })
    await expect(wrote.getByText('In June, on the landing.')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('row 12: a small ask is planned, with what is feared and how likely that is', async () => {
    await goTo(page, 'Practice')
    await expect(button('Begin: A small ask')).toBeVisible()
    await button('New ask').click()
    await field('What you will ask').fill('Ask for the recipe of the soup')
    await page.getByLabel('After which rejection').selectOption(title)
    await field('What exactly you fear will happen').fill('She laughs')
    await slider('How likely that is').fill('80')
    await slider('How bad it would be').fill('60')
    await slider('The highest distress you expect').fill('50')
    await page.getByLabel('On a day, if you like').fill(addDays(today(), 1))
    await button('Done for now').click()
  })

  await test.step('row 11: a strength, a win, and one thing to do in which one is at home', async () => {
    await button('Add a strength').click()
    await field('Add a strength').fill('I keep at it')
    await page.keyboard.press('Enter')
    await button('Add a win').click()
    await field('Add a win').fill('I asked and listened')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('list', { name: 'Wins' })).toContainText('I asked and listened')
    await button(/^(Begin: )?One thing you are at home in$/).click()
    await field('What you will do').fill('Bake the bread')
    await button('Done for now').click()
    await page.getByRole('checkbox', { name: /^Show me two/ }).check()
  })

  await hoursGoBy(app, 24)
  await test.step('row 12: on its day the ask is answered, and what was expected stands beside it', async () => {
    await goTo(page, 'Practice')
    const back = page.getByRole('region', { name: /^You planned an ask/ })
    await back.getByRole('button', { name: 'It happened' }).click()
    await page.getByRole('radio', { name: 'No' }).check()
    await slider('The highest distress there was').fill('30')
    await field('What surprised you').fill('She wrote it down')
    await button('Done for now').click()
    await expect(page.getByRole('region', { name: 'Asked before' })).toContainText(
      '80 % likely, it did not happen',
    )
    await expect(figure('Expected against happened')).toContainText('1 so far.')
  })

  await test.step('row 11: the thing to do was done, and how much it was in their hands is kept', async () => {
    await page
      .getByRole('region', { name: /Did you do it\?$/ })
      .getByText('I did it')
      .click()
    await slider('How much it was in your hands').fill('75')
    await button('Done for now').click()
    await expect(page.getByText(/Done on .*, in your hands 75/)).toBeVisible()
  })

  await weeksOfWorth(app)
  await test.step('rows 2 and 13: a check-in, on what one is about to ask and on how settled one is', async () => {
    await goTo(page, 'Insights')
    await button('Check in').click()
    await slider(/^How all right I am/).fill('20')
    await slider(/^How settled/).fill('60')
    await slider(/clear/i).fill('70')
    await button('Add a situation').click()
    await field('What you are about to ask').fill('Ask for Friday off')
    await slider(/^How concerned/).fill('50')
    await slider(/^How likely a no/).fill('40')
    await button('Done').first().click()
    await expect(page.getByText('concerned 50, a no 40 in 100, together 20')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(heading('Insights')).toBeVisible()
  })

  await test.step('row 3: the spiral draws the person’s own numbers on its links, and what touches one', async () => {
    const spiral = figure('The spiral')
    await expect(spiral.getByRole('listitem')).toHaveCount(6)
    await expect(spiral.getByRole('listitem').nth(1)).toContainText(/of 100, was 40/)
    await expect(
      spiral.getByRole('button', { name: 'What this outcome cannot decide' }),
    ).toBeVisible()
  })

  await test.step('row 13: who I am keeps its versions', async () => {
    await goTo(page, 'Practice')
    await button(/^(Begin: )?Who I am$/).click()
    await field('Who I am').fill('I mend bowls. I am a sister.')
    await button('Done for now').click()
    await expect(heading('Practice')).toBeVisible()
    await button(/^(Begin: )?Who I am$/).click()
    const versions = page.getByRole('region', { name: 'Versions' })
    await expect(versions.getByRole('listitem')).toHaveCount(1)
    await page.keyboard.press('Escape')
  })

  await test.step('rows 1 and 4: how the hurt faded, with what was done marked on the line', async () => {
    await openRejection(page, title)
    await expect(page.getByText(/^Half of it gone every [\d.]+ (hours|days) so far/)).toBeVisible()
    const hurt = figure('How much it hurts over time')
    await hurt.locator('summary').click()
    for (const what of ['kind letter', 'other explanations', 'what it tells', 'a small ask'])
      await expect(hurt).toContainText(what)
  })

  await test.step('rows 1 and 11: after another one, that it hurts is not said again, and two of their own lines come', async () => {
    await newRejection(page, 'The cousin did not call back', 85)
    const path = comingBack(page)
    await expect(path.getByRole('button', { name: 'Read again: That it hurts' })).toBeVisible()
    await expect(path.getByRole('button', { name: /^That it hurts is normal/ })).toHaveCount(0)
    await goTo(page, 'Write')
    const card = page.getByRole('group', { name: 'In your own words' })
    await expect(card).toContainText('I keep at it')
    await expect(card).toContainText('I asked and listened')
  })
})
