import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { app } from 'electron'

/** Everything Intact keeps lies here, readable by the person alone. INTACT_USER_DATA moves it for development and tests. */
export function chooseDataFolder(): string {
  process.umask(0o077)
  const given = process.env['INTACT_USER_DATA']
  if (given && !app.isPackaged) app.setPath('userData', resolve(given))
  const folder = app.getPath('userData')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
