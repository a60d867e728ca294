import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { findLeaks, newSince, temporaryEntries } from './support/canaries.ts'
import { createJournal, entryBox, goTo, saved, unlock } from './support/journal.ts'
import { enter, feelingBox, writeNote } from './support/quick-log.ts'
import { canTrace, Tracing, tracesRuntime } from './support/traced.ts'

const canaries = {
  passphrase: 'zephyrquill marmaladecrow',
  entry: 'velvetmandrake',
  tag: 'copperthistle',
  note: 'sablewhimbrel',
  search: 'ochretamarind',
}

/** A session in which every place that takes text is given something that would be recognised anywhere. */
async function live(app: App): Promise<void> {
  const { window } = app
  await createJournal(window, canaries.passphrase)
  await window.keyboard.type(`Today it was ${canaries.entry} again.`)
  await window.keyboard.press('ControlOrMeta+t')
  await window.keyboard.type(canaries.tag)
  await window.keyboard.press('Enter')
  await saved(window)
  const quickLog = await app.quickLog()
  await expect(feelingBox(quickLog)).toBeFocused()
  await quickLog.keyboard.type('h6')
  await writeNote(quickLog, canaries.note)
  await enter(quickLog)
  await goTo(window, 'Journal')
  await window.getByRole('searchbox', { name: 'Search' }).fill(canaries.search)
  await expect(window.getByText(`Nothing found for “${canaries.search}”`)).toBeVisible()
  await window.getByRole('searchbox', { name: 'Search' }).fill(canaries.entry)
  await expect(window.getByRole('option').first()).toContainText(canaries.entry)
}

test('nothing that was typed can be read on disk: not while it runs, not after a kill, not after quitting', async () => {
  test.setTimeout(120_000)
  const before = temporaryEntries()
  const app = await launchApp()
  const words = Object.values(canaries).flatMap((text) => text.split(' '))
  const leaks = () => findLeaks([app.userData, ...newSince(before)], words)
  await live(app)
  expect(leaks(), 'while it runs').toEqual([])
  await app.kill()
  expect(leaks(), 'after a kill').toEqual([])
  await app.restart()
  await unlock(app.window, canaries.passphrase)
  await app.menu('File', 'Lock')
  await expect(app.window.getByRole('button', { name: 'Unlock' })).toBeVisible()
  expect(leaks(), 'while it is locked').toEqual([])
  await app.pressClose()
  await app.ended()
  expect(leaks(), 'after quitting').toEqual([])
  await app.close()
})

test('after locking, the page holds nothing of what it showed', async () => {
  const app = await launchApp()
  await live(app)
  await app.menu('File', 'Lock')
  await expect(app.window.getByRole('button', { name: 'Unlock' })).toBeVisible()
  const page = await app.window.evaluate(() => document.documentElement.outerHTML)
  for (const word of Object.values(canaries)) expect(page).not.toContain(word)
  const answer = await app.window.evaluate(() => window.intact.timeline.latest({ limit: 1 }))
  expect(answer).toMatchObject({ ok: false, code: 'locked' })
  await app.close()
})

test('a whole session reaches no other computer', async () => {
  test.skip(!tracesRuntime(), 'Electron is not started by a program that can be traced here')
  test.skip(!canTrace(), 'strace is not installed, or not allowed here')
  test.setTimeout(180_000)
  const tracing = new Tracing()
  const app = await tracing.around(() => launchApp())
  await live(app)
  await app.close()
  expect(tracing.watched).toBeGreaterThan(3)
  expect(tracing.outward).toEqual([])
  tracing.remove()
})

test.describe('what a page may not do', () => {
  let app: App
  let page: Page
  test.beforeAll(async () => {
    app = await launchApp()
    page = app.window
    await createJournal(page)
  })
  test.afterAll(() => app.close())

  test('run code that did not come with the app', async () => {
    const done = await page.evaluate(async () => {
      const violated: string[] = []
      document.addEventListener('securitypolicyviolation', (event) =>
        violated.push(event.effectiveDirective),
      )
      const marks = window as unknown as Record<string, unknown>
      const attempt = (act: () => void): void => {
        try {
          act()
        } catch {
          // Refused, which is what is hoped for; the marks below say whether it really was.
        }
      }
      // From a timer: what a test's own evaluation may do is another matter.
      await new Promise<void>((resolve) =>
        setTimeout(() => {
          attempt(() => {
            const script = document.createElement('script')
            script.append('window.ranInline = true')
            document.body.append(script)
          })
          attempt(() => (marks['ranEval'] = (0, eval)('1')))
          attempt(() => (marks['ranFunction'] = new Function('return 1')()))
          attempt(() => (document.body.innerHTML += '<b id="markup"></b>'))
          attempt(() => {
            const button = document.createElement('button')
            button.setAttribute('onclick', 'window.ranHandler = true')
            document.body.append(button)
            button.click()
            button.remove()
          })
          attempt(() => {
            const style = document.createElement('style')
            style.textContent = 'body { --painted: yes }'
            document.head.append(style)
          })
          attempt(() => document.body.setAttribute('style', '--attribute: yes'))
          resolve()
        }),
      )
      await new Promise((resolve) => setTimeout(resolve, 100))
      const style = getComputedStyle(document.body)
      return {
        ran: Object.keys(marks).filter((name) => /^ran[A-Z]/.test(name)),
        markup: document.querySelector('#markup') !== null,
        painted: style.getPropertyValue('--painted') + style.getPropertyValue('--attribute'),
        violated,
      }
    })
    expect(done.ran).toEqual([])
    expect(done.markup).toBe(false)
    expect(done.painted).toBe('')
    // The first line of defence; what it let through, script-src would still refuse.
    expect(done.violated.join()).toContain('require-trusted-types-for')
    expect(done.violated.join()).toContain('style-src')
  })

  test('load or send anything elsewhere', async () => {
    const reached = await page.evaluate(async () => {
      const elsewhere = 'https://example.com/'
      const loads = (tag: 'img' | 'iframe' | 'script' | 'link'): Promise<string | null> =>
        new Promise((resolve) => {
          try {
            const element = document.createElement(tag)
            element.onload = () => resolve(tag === 'iframe' ? null : tag)
            element.onerror = () => resolve(null)
            if (element instanceof HTMLLinkElement) {
              element.rel = 'stylesheet'
              element.href = elsewhere
            } else element.src = elsewhere
            document.body.append(element)
          } catch {
            resolve(null)
          }
          setTimeout(() => resolve(null), 2000)
        })
      const answers = (act: () => Promise<unknown>, name: string): Promise<string | null> =>
        act().then(
          () => name,
          () => null,
        )
      const socket = new Promise<string | null>((resolve) => {
        try {
          const open = new WebSocket('wss://example.com/')
          open.onopen = () => resolve('socket')
          open.onerror = () => resolve(null)
        } catch {
          resolve(null)
        }
      })
      const all = await Promise.all([
        answers(() => fetch(elsewhere), 'fetch'),
        answers(() => fetch('http://127.0.0.1:1/'), 'local fetch'),
        answers(() => fetch('file:///etc/passwd'), 'file'),
        loads('img'),
        loads('script'),
        loads('link'),
        loads('iframe'),
        socket,
      ])
      return all.filter((name) => name !== null)
    })
    expect(reached).toEqual([])
  })

  test('leave, or open another window', async () => {
    const windows = page.context().pages().length
    const address = page.url()
    await page.evaluate(() => {
      window.open('https://example.com/')
      window.open('/quick-log.html')
    })
    for (const to of [
      'https://example.com/',
      'about:blank',
      'data:text/html,hello',
      '/quick-log.html',
    ])
      await page.evaluate((where) => {
        setTimeout(() => (window.location.href = where))
        return new Promise((resolve) => setTimeout(resolve, 200))
      }, to)
    expect(page.url()).toBe(address)
    await expect(entryBox(page)).toBeVisible()
    await expect.poll(() => page.context().pages().length).toBe(windows)
    expect(app.opened).toEqual([])
  })

  test('have a link opened that is not a web page or an e-mail address', async () => {
    for (const address of ['file:///etc/passwd', 'javascript:alert(1)', 'http://example.com', 'x'])
      expect(
        await page.evaluate((to) => window.intact.desktop.openLink({ address: to }), address),
      ).toMatchObject({ ok: false, code: 'bad-input' })
    expect(app.opened).toEqual([])
  })

  test('have a file opened instead of a folder', async () => {
    for (const folder of [join(app.userData, 'journals/journal/keys.json'), '/nowhere/at/all'])
      expect(
        await page.evaluate((path) => window.intact.desktop.showFolder({ folder: path }), folder),
      ).toMatchObject({ ok: false, code: 'not-found' })
    expect(app.opened).toEqual([])
  })

  test('ask for something in a way that is not understood', async () => {
    const answers = await page.evaluate(async () => {
      type Any = Record<string, Record<string, (input?: unknown) => Promise<unknown>>>
      const intact = window.intact as unknown as Any
      const ask = (subject: string, name: string, input?: unknown): Promise<unknown> =>
        intact[subject]![name]!(input)
      const id = crypto.randomUUID()
      return Promise.all([
        ask('entries', 'save', { id: '../../etc', body: '', fieldTags: [] }),
        ask('entries', 'save', { id, body: 7, fieldTags: [] }),
        ask('entries', 'save', { id, body: 'x'.repeat(5_000_001), fieldTags: [] }),
        ask('entries', 'save', { id, body: 'x', fieldTags: Array(101).fill('tag') }),
        ask('entries', 'get'),
        ask('entries', 'get', null),
        ask('feelings', 'log', { word: 'hurt', pleasantness: 2, energy: 0, intensity: 3 }),
        ask('feelings', 'log', { word: '', pleasantness: 0, energy: 0, intensity: 11 }),
        ask('search', 'find', { query: 'x', limit: 100_000 }),
        ask('vault', 'unlock', { passphrase: '' }),
        ask('vault', 'status', { unexpected: true }),
        ask('settings', 'set', { theme: 'pink' }),
        ask('settings', 'set', { textSize: 900 }),
        ask('desktop', 'run', { command: 'format' }),
      ])
    })
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, code: 'bad-input' })
  })
})
