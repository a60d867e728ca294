import { BrowserWindow } from 'electron'
import { commands, type CommandId } from '../../shared/commands.ts'

export interface DesktopActions {
  logFeeling(): void
  imLooping(): void
  lock(): void
  quit(): void
  setTheme(theme: 'light' | 'dark' | 'system'): void
  /** Commands that the page of the main window carries out. */
  inWindow(command: CommandId): void
}

/** Carries out any command, whoever asks: menu, tray, shortcut, palette or key. */
export function commandRunner(actions: DesktopActions): (command: CommandId) => void {
  return (command) => {
    if (commands[command].by === 'window') return actions.inWindow(command)
    const window = BrowserWindow.getFocusedWindow()
    switch (command) {
      case 'logFeeling':
        return actions.logFeeling()
      case 'imLooping':
        return actions.imLooping()
      case 'lock':
        return actions.lock()
      case 'quit':
        return actions.quit()
      case 'closeWindow':
        return window?.close()
      case 'fullScreen':
        return window?.setFullScreen(!window.isFullScreen())
      case 'lightTheme':
        return actions.setTheme('light')
      case 'darkTheme':
        return actions.setTheme('dark')
      case 'systemTheme':
        return actions.setTheme('system')
    }
  }
}
