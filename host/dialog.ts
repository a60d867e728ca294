import { execFile } from 'node:child_process'
import { Unavailable } from './unavailable.ts'

/** Set by a test that answers in a person's place (see control.ts). */
export const answers: { folder?: string; file?: string } = {}

/** `dialog`: the desktop's own file dialog, where a program is installed that shows one. */
export const dialog = { showOpenDialog, showErrorBox }

async function showOpenDialog(
  ...args: [unknown, Electron.OpenDialogOptions] | [Electron.OpenDialogOptions]
): Promise<Electron.OpenDialogReturnValue> {
  const options = args[1] ?? (args[0] as Electron.OpenDialogOptions)
  const folder = options.properties?.includes('openDirectory') ?? false
  const answer = folder ? answers.folder : answers.file
  const chosen = answer ?? (await ask(folder, options.title ?? ''))
  return { canceled: !chosen, filePaths: chosen ? [chosen] : [] }
}

function showErrorBox(title: string, content: string): void {
  console.error(`${title}: ${content}`)
}

async function ask(folder: boolean, title: string): Promise<string> {
  if (process.platform === 'linux' && (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])) {
    const kind = folder ? ['--directory'] : []
    const zenity = await run('zenity', ['--file-selection', ...kind, `--title=${title}`])
    if (zenity !== null) return zenity
    const how = folder ? '--getexistingdirectory' : '--getopenfilename'
    const kdialog = await run('kdialog', ['--title', title, how, '.'])
    if (kdialog !== null) return kdialog
  }
  throw new Unavailable('A file dialog')
}

/** What a dialog program printed: a path, or nothing when the person backed out. Null if there is no such program. */
function run(program: string, args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, args, (error, output) => {
      resolve(error?.code === 'ENOENT' ? null : output.trim())
    })
  })
}
