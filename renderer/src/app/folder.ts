import { intact } from './intact.ts'
import { notify } from './notices.svelte.ts'

/** Opens a folder in the system's own file window; where there is none, says where the folder is. */
export async function showFolder(folder: string): Promise<void> {
  const answer = await intact.desktop.showFolder({ folder })
  if (answer.ok) return
  notify(answer.code === 'unavailable' ? `The folder is ${folder}` : answer.message)
}
