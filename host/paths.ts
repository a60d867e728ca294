import { readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

const home = homedir()

/** The folders that Electron's `app.getPath` names, by the same rules. */
export function systemPaths(appName: string): Record<string, string> {
  const appData = appDataFolder()
  const userData = join(appData, appName)
  return {
    home,
    appData,
    userData,
    sessionData: userData,
    temp: tmpdir(),
    exe: process.execPath,
    desktop: userFolder('DESKTOP', 'Desktop'),
    documents: userFolder('DOCUMENTS', 'Documents'),
    downloads: userFolder('DOWNLOAD', 'Downloads'),
    pictures: userFolder('PICTURES', 'Pictures'),
    logs: join(userData, 'logs'),
    crashDumps: join(userData, 'Crashpad'),
  }
}

function appDataFolder(): string {
  if (process.platform === 'win32')
    return process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming')
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support')
  return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config')
}

/** Linux desktops translate these folders' names and write them down in one file. */
function userFolder(key: string, usual: string): string {
  const folder = join(home, usual)
  if (process.platform !== 'linux') return folder
  try {
    const text = readFileSync(join(appDataFolder(), 'user-dirs.dirs'), 'utf8')
    const named = text.match(new RegExp(`^XDG_${key}_DIR="(.+)"$`, 'm'))?.[1]
    return named?.replace('$HOME', home) ?? folder
  } catch {
    return folder
  }
}
