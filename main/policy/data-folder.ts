import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app } from 'electron'

/** Everything Intact keeps lies here, readable by the person alone. INTACT_USER_DATA moves it for development and tests. */
export function chooseDataFolder(): string {
  process.umask(0o077)
  const given = process.env['INTACT_USER_DATA']
  if (given && !app.isPackaged) app.setPath('userData', resolve(given))
  const folder = app.getPath('userData')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  keepPicturesInMemory(folder)
  return folder
}

/** Chromium puts large blobs, as pictures on a page are, into this folder when memory runs short. A file in its place stops that. */
function keepPicturesInMemory(folder: string): void {
  const blobs = join(folder, 'blob_storage')
  try {
    rmSync(blobs, { recursive: true, force: true })
    writeFileSync(blobs, '')
  } catch {
    // A second instance finds it in use: the first has made it. A folder that cannot be written to says so when it is opened.
  }
}
