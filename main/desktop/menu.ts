import { Menu } from 'electron'
import type { CommandId } from '../../shared/commands.ts'
import type { KeySettings } from '../../shared/own-keys.ts'
import { menuTemplate } from './menu-template.ts'

/** Sets the application menu; again whenever the journal is locked or unlocked, or keys are changed. */
export function setMenu(
  run: (command: CommandId) => void,
  locked: boolean,
  own: KeySettings,
): void {
  const mac = process.platform === 'darwin'
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(run, { locked, mac, own })))
}
