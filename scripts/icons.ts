import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'

type Picture = { from: string; to: string; size: number }

const resources = resolve(import.meta.dirname, '../resources')

// At 48 pixels and less the fine lines of the large drawing turn to mud, so a simpler one is used.
const app = [1024, 512, 256, 128, 64, 48, 32, 16].map((size) => ({
  from: size > 48 ? 'icons/icon.svg' : 'icons/icon-small.svg',
  to: size === 1024 ? 'icons/icon.png' : `icons/${size}x${size}.png`,
  size,
}))

// Electron picks the file whose suffix fits the density of the screen.
const densities = [
  { suffix: '', size: 16 },
  { suffix: '@1.5x', size: 24 },
  { suffix: '@2x', size: 32 },
]

const tray = ['trayTemplate', 'tray-on-light', 'tray-on-dark'].flatMap((name) =>
  densities
    .filter(({ suffix }) => name !== 'trayTemplate' || suffix !== '@1.5x')
    .map(({ suffix, size }) => ({
      from: `tray/${name}.svg`,
      to: `tray/${name}${suffix}.png`,
      size,
    })),
)

async function draw(page: Page, { from, to, size }: Picture): Promise<void> {
  const svg = await readFile(resolve(resources, from), 'utf8')
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  )
  const png = await page.screenshot({ omitBackground: true })
  await writeFile(resolve(resources, to), png)
  console.log(`${to}, ${size} pixels, from ${from}`)
}

const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) {
  console.error(
    `No browser at ${executablePath}. Set CHROME_PATH to an installed Chromium or Chrome.`,
  )
  process.exit(1)
}

const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 })
  for (const picture of [...app, ...tray]) await draw(page, picture)
} finally {
  await browser.close()
}
