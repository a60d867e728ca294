import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
]

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** An installed Chromium, Chrome or Edge: `CHROME_PATH`, then the usual places. */
export function findBrowser(): string | null {
  const given = process.env['CHROME_PATH']
  if (given) return given
  return usualPlaces().find(isProgram) ?? null
}

/** Finds a browser, or installs one where that can be done without asking; says what to do and ends otherwise. */
export function requireBrowser(): string {
  const found = findBrowser() ?? (mayInstall() ? install() : null)
  if (found && isProgram(found)) return found
  if (found) console.error(`CHROME_PATH names ${found}, which is not a program.`)
  else console.error(`Intact needs Chromium, Chrome or Edge here. Install one: ${advice()}`)
  process.exit(1)
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')]
    return folders.flatMap((folder) =>
      macApps.map((app) => join(folder, `${app}.app/Contents/MacOS`, app)),
    )
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((n) => process.env[n])
    return roots.flatMap((root) => (root ? windowsPrograms.map((path) => join(root, path)) : []))
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin']
  const inFolders = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...inFolders, '/opt/google/chrome/chrome', '/snap/bin/chromium']
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const debian = existsSync('/usr/bin/apt-get')

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && debian
}

function install(): string | null {
  console.log('No browser found: installing Chromium with apt-get.')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    })
  apt('update')
  // Debian calls it one thing, Ubuntu the other.
  for (const name of ['chromium', 'chromium-browser'])
    if (apt('install', '-y', '--no-install-recommends', name).status === 0) break
  return findBrowser()
}

function advice(): string {
  if (process.platform === 'darwin') return 'brew install --cask chromium'
  if (process.platform === 'win32') return 'winget install Google.Chrome'
  // Ubuntu's own package is a snap, which sees neither the temporary folder nor a journal's.
  const ubuntu =
    existsSync('/etc/os-release') && /ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'))
  if (ubuntu) return 'sudo apt-get install chromium-browser'
  return debian ? 'sudo apt-get install chromium' : 'sudo dnf install chromium'
}
