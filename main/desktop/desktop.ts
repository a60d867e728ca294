import { app } from 'electron'
import type { VaultStatus } from '../../shared/contract/vault.ts'
import type { CommandId } from '../../shared/commands.ts'
import type { JournalThread } from '../journal-thread.ts'
import { commandRunner } from './commands.ts'
import { openDoors } from './doors.ts'
import { Flushing } from './flushing.ts'
import { Keychain } from './keychain.ts'
import { MainWindow } from './main-window.ts'
import { setMenu } from './menu.ts'
import { QuickLog } from './quick-log.ts'
import { SettingsFile } from './settings.ts'
import { QuickLogShortcut } from './shortcut.ts'
import { TrayIcon } from './tray.ts'
import { broadcast } from './windows.ts'

/** Everything a person sees of Intact outside a page: windows, menu, tray, the global shortcut. */
export class Desktop {
  readonly settings = new SettingsFile()
  readonly flushing = new Flushing()
  readonly quickLog = new QuickLog(() => this.#quitIfNothingIsLeft())
  readonly main = new MainWindow(this.settings, this.flushing, () => this.#staysInTray())
  readonly shortcut = new QuickLogShortcut(
    () => this.quickLog.show(),
    (state) => broadcast('shortcutChanged', state),
  )
  readonly tray = new TrayIcon({
    logFeeling: () => this.run('logFeeling'),
    open: () => this.main.show(),
    lock: () => this.run('lock'),
    quit: () => this.run('quit'),
  })
  readonly keychain: Keychain
  readonly run: (command: CommandId) => void
  readonly #journal: JournalThread
  #folder: string | undefined

  constructor(journal: JournalThread) {
    this.#journal = journal
    this.keychain = new Keychain(journal)
    this.run = commandRunner({
      logFeeling: () => this.quickLog.show(),
      lock: () => void this.lock(),
      quit: () => app.quit(),
      setTheme: (theme) => this.settings.set({ theme }),
      inWindow: (command) => this.main.run(command),
    })
  }

  start(): void {
    this.settings.start()
    this.settings.onChange((now, before) => {
      broadcast('settingsChanged', now)
      if (now.quickLogShortcut !== before.quickLogShortcut) this.shortcut.use(now.quickLogShortcut)
    })
    setMenu(this.run, true)
    this.tray.start()
    this.shortcut.use(this.settings.get().quickLogShortcut)
    openDoors(() => this.shortcut.press(), this.tray.menu)
    app.on('window-all-closed', () => this.#quitIfNothingIsLeft())
    app.on('activate', () => this.main.show())
  }

  /** What a start asks for: the quick log alone, or the window. */
  open(args: readonly string[]): void {
    if (args.includes('--quick-log')) this.quickLog.show()
    else this.main.show()
  }

  /** Commits what was typed, closes the journal, and lets the window forget what it showed. */
  async lock(): Promise<void> {
    if (!(await this.main.flush())) return
    const locked = await this.#journal.call('vault.lock')
    if (locked.ok) this.vaultChanged(locked.value as VaultStatus)
    else this.main.goOn()
  }

  /** Called whenever the journal was opened or closed, or another took its place, whoever did it. */
  vaultChanged(status: VaultStatus): void {
    const locked = status.state === 'locked' || status.state === 'none'
    const another = this.#folder !== undefined && this.#folder !== status.folder
    this.#folder = status.folder
    setMenu(this.run, locked)
    // A window that is to forget is loaded afresh and asks by itself: it shows nothing in between.
    const forgets = locked || another
    broadcast('vaultChanged', status, forgets ? this.main.window?.webContents : undefined)
    if (forgets) this.main.forget()
  }

  stop(): void {
    this.shortcut.stop()
    this.tray.stop()
    this.main.closeNow()
  }

  #quitIfNothingIsLeft(): void {
    // On a Mac a program stays in the dock until it is quit.
    if (this.main.window || this.#staysInTray() || process.platform === 'darwin') return
    app.quit()
  }

  #staysInTray(): boolean {
    return this.tray.available && this.settings.get().closeToTray
  }
}
