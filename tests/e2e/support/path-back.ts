import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { v7 as newId } from 'uuid'
import { launchApp, type App } from '../app.ts'
import { tabTo } from './focus.ts'
import { createJournal, goTo, unlock } from './journal.ts'
import { comingBack, openRejection } from './rejections.ts'

class PathBack {
  readonly #title: string
  readonly #hours: number
  #userData = ''
  #app!: App
  rejectionId = ''

  constructor(title: string, hours: number) {
    this.#title = title
    this.#hours = hours
  }

  get page(): Page {
    return this.#app.window
  }

  async begin(): Promise<void> {
    this.#userData = mkdtempSync(join(tmpdir(), 'intact-path-back-'))
    this.#app = await launchApp({ userData: this.#userData })
    await createJournal(this.page)
    await this.page.getByRole('button', { name: 'Later' }).click()
    this.rejectionId = await this.add(this.#title, this.#hours)
  }

  async end(): Promise<void> {
    await this.#app.close()
    rmSync(this.#userData, { recursive: true, force: true, maxRetries: 5 })
    expect(this.#app.problems).toEqual([])
  }

  /** Intact is killed, and the person comes back to the page of the rejection. */
  async kill(): Promise<void> {
    await this.#app.kill()
    await this.#app.start()
    await this.comeBack()
  }

  /** From the lock screen to the page of the rejection. */
  async comeBack(): Promise<void> {
    await unlock(this.page)
    await openRejection(this.page, this.#title)
  }

  /** Keeps a rejection that happened so many hours ago, and is on its page; gives its id. */
  async add(title: string, hours: number): Promise<string> {
    const id = newId()
    await this.page.evaluate(
      async ({ id, title, hours }) => {
        const happenedAt = Date.now() - hours * 3_600_000
        const said = { title, facts: '', area: 'work', usual: null } as const
        const answer = await window.intact.rejections.save({ id, happenedAt, ...said })
        if (!answer.ok) throw new Error(answer.message)
      },
      { id, title, hours },
    )
    // The list is read when one comes to it.
    await goTo(this.page, 'Write')
    await openRejection(this.page, title)
    return id
  }

  /** Opens a step of the path by keys, also one that is there for later. */
  async open(step: string): Promise<void> {
    const path = comingBack(this.page)
    const on = path.getByRole('button', { name: new RegExp(`^${step}`) })
    if (!(await on.isVisible())) await this.choose(path.locator('summary').first())
    await this.choose(on)
    await expect(path).toHaveCount(0)
  }

  /** Goes to a control by Tab, and presses it. */
  async choose(on: Locator, key = 'Enter'): Promise<void> {
    await tabTo(this.page, on)
    await this.page.keyboard.press(key)
  }

  /** The path says so; not the button beside it, which skips it. */
  async expectDone(step: string): Promise<void> {
    const on = comingBack(this.page).getByRole('button', { name: new RegExp(`^${step}`) })
    await expect(on).toContainText('Done')
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys)
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text)
  }

  box(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, level: 1 })
  }
}

/** Each test of the file begins on the page of a rejection that happened so many hours ago, and goes on by keys. */
export function onPathBack(title: string, hours: number): PathBack {
  const path = new PathBack(title, hours)
  test.beforeEach(() => path.begin())
  test.afterEach(() => path.end())
  return path
}
