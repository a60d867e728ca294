import { statSync } from 'node:fs'
import { BrowserWindow, dialog, shell } from 'electron'
import { Failure } from '../../shared/result.ts'

/** The system's folder dialog. Null when the person backs out. @throws Failure `unavailable` where there is none */
export async function chooseFolder(title: string, button: string): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title,
    buttonLabel: button,
    properties: ['openDirectory', 'createDirectory'],
  }
  const window = BrowserWindow.getFocusedWindow()
  try {
    const answer = window
      ? await dialog.showOpenDialog(window, options)
      : await dialog.showOpenDialog(options)
    return answer.canceled ? null : (answer.filePaths[0] ?? null)
  } catch {
    throw new Failure('unavailable')
  }
}

/** Shows a folder in the system's file manager; never anything that could be run. */
export async function showFolder(folder: string): Promise<void> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure('not-found', 'That folder is not there any more.')
  }
  // On a Mac a program is a folder, too, and opening it would run it.
  if (process.platform === 'darwin') return shell.showItemInFolder(folder)
  if (await shell.openPath(folder)) throw new Failure('unavailable')
}
