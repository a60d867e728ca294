// Runs the built app on an installed browser: `CHROME_PATH=… node host/run.ts`. It loads the very same out/ as Electron.
//
// Known differences: the preload shares the page's world (a browser has no context isolation), so `window.intact` is
// protected by being frozen alone; there is no tray, no global shortcut, no keychain and no native menu; permissions and
// downloads are always refused; a window cannot be opened unseen. Everything else that is missing throws.
import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from './app.ts'
import { browser } from './browser.ts'
import { takeControl } from './control.ts'
import { answerRequests } from './requests.ts'
import { BrowserWindow } from './window.ts'

enableCompileCache()
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
})

app.windows = () => BrowserWindow.getAllWindows()
browser.prepare = async (context, profile) => {
  await answerRequests(context)
  await reportBrowser?.(profile)
}
browser.on('stray', (page) => void page.close().catch(() => undefined))
browser.on('gone', () => {
  for (const window of app.windows()) window.destroy()
  app.quit()
})

// One Ctrl+C can arrive twice, from the terminal and from npm. Only a later one means "now".
let askedAt = 0
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (askedAt && Date.now() - askedAt > 2000) app.exit(1)
    askedAt ||= Date.now()
    app.quit()
  })

const reportBrowser = takeControl()
try {
  await import(pathToFileURL(join(app.getAppPath(), 'out/main/index.js')).href)
  app.start()
} catch (error) {
  app.fail(error)
}
