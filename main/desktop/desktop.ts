import { isDeepStrictEqual } from 'node:util'
import { app, type WebContents } from 'electron'
import { isTimeToRemind } from '../../shared/check-ins.ts'
import type { Events } from '../../shared/contract/index.ts'
import type { VaultStatus } from '../../shared/contract/vault.ts'
import type { CommandId } from '../../shared/commands.ts'
import type { Result } from '../../shared/result.ts'
import { standing } from '../../shared/worry-window.ts'
import { timeToWrite } from '../../shared/writing-reminders.ts'
import type { JournalThread } from '../journal-thread.ts'
import { commandRunner } from './commands.ts'
import { openDoors } from './doors.ts'
import { Flushing } from './flushing.ts'
import { Keychain } from './keychain.ts'
import { Locking } from './locking.ts'
import { LongWork } from './long-work.ts'
import { MainWindow } from './main-window.ts'
import { setMenu } from './menu.ts'
import { Paper } from './paper.ts'
import { Reminders } from './reminders.ts'
import { SessionMemory } from './session-memory.ts'
import { SettingsFile } from './settings.ts'
import { GlobalShortcut } from './shortcut.ts'
import { SmallWindow } from './small-window.ts'
import { TrayIcon } from './tray.ts'
import { broadcast } from './windows.ts'

/** Everything a person sees of Intact outside a page: windows, menu, tray, the global shortcut. */
export class Desktop {
  readonly settings = new SettingsFile()
  readonly flushing = new Flushing()
  readonly memory = new SessionMemory()
  readonly quickLog = new SmallWindow(
    { page: 'quick-log.html', width: 540, height: 476 },
    this.flushing,
    () => this.#quitIfNothingIsLeft(),
  )
  readonly looping = new SmallWindow(
    { page: 'looping.html', width: 540, height: 420 },
    this.flushing,
    () => this.#quitIfNothingIsLeft(),
  )
  readonly main = new MainWindow(this.settings, this.flushing, {
    hidesOnClose: () => this.#staysInTray(),
    beforeClosing: () => this.longWork.stop(),
  })
  readonly shortcut = new GlobalShortcut(
    () => this.quickLog.show('logFeeling'),
    (state) => broadcast('shortcutChanged', state),
  )
  readonly loopShortcut = new GlobalShortcut(
    () => this.looping.show(),
    (state) => broadcast('loopShortcutChanged', state),
  )
  readonly tray = new TrayIcon({
    logFeeling: () => this.run('logFeeling'),
    imLooping: () => this.run('imLooping'),
    addWin: () => this.run('addWin'),
    open: () => this.main.show(),
    lock: () => this.run('lock'),
    quit: () => this.run('quit'),
  })
  readonly locking = new Locking(
    () => this.settings.get().lockAfterMinutes,
    () => void this.lock('alone'),
    () => void this.lockForSystem(),
  )
  readonly reminders = new Reminders({
    worryWindow: {
      due: (moment) => {
        const { worryWindow } = this.settings.get()
        return standing(worryWindow, moment) === 'now' ? worryWindow.start : null
      },
      onChoose: () => this.run('goLoops'),
    },
    checkIn: {
      due: (moment) => {
        const { checkInReminder } = this.settings.get()
        return isTimeToRemind(checkInReminder, moment) ? checkInReminder.at : null
      },
      onChoose: () => this.run('checkIn'),
    },
    writing: {
      due: (moment) => timeToWrite(this.settings.get().writingReminders, moment),
      onChoose: () => this.run('goWrite'),
    },
  })
  readonly keychain: Keychain
  readonly paper: Paper
  readonly longWork: LongWork
  readonly run: (command: CommandId) => void
  readonly #journal: JournalThread
  #status: VaultStatus | undefined
  /** How many operations are under way that may open, close or change the journal. */
  #moving = 0
  #lockOnceMoved = false
  #closing: Promise<void> | undefined

  constructor(journal: JournalThread) {
    this.#journal = journal
    this.longWork = new LongWork(journal, () => this.#status)
    this.keychain = new Keychain(journal)
    this.paper = new Paper(journal)
    this.run = commandRunner({
      logFeeling: () => this.quickLog.show('logFeeling'),
      imLooping: () => this.looping.show(),
      lock: () => void this.lock(),
      quit: () => app.quit(),
      setTheme: (theme) => this.settings.set({ theme }),
      inWindow: (command) =>
        !this.#open && isAdded(command) ? this.quickLog.show(command) : this.main.run(command),
    })
  }

  start(): void {
    this.settings.start()
    this.settings.onChange((now, before) => {
      broadcast('settingsChanged', now)
      if (now.quickLogShortcut !== before.quickLogShortcut) this.shortcut.use(now.quickLogShortcut)
      if (now.loopShortcut !== before.loopShortcut) this.loopShortcut.use(now.loopShortcut)
      // Any of them may be in it.
      this.#setMenu()
    })
    this.#setMenu()
    this.tray.start()
    this.shortcut.use(this.settings.get().quickLogShortcut)
    this.loopShortcut.use(this.settings.get().loopShortcut)
    this.locking.start()
    this.reminders.start()
    openDoors([this.shortcut, this.loopShortcut], this.tray.menu, this.locking)
    app.on('window-all-closed', () => this.#quitIfNothingIsLeft())
    app.on('activate', () => this.main.show())
  }

  /** What a start asks for: a small window alone, or the window. */
  open(args: readonly string[]): void {
    if (args.includes('--quick-log')) this.quickLog.show('logFeeling')
    else if (args.includes('--add-win')) this.quickLog.show('addWin')
    else if (args.includes('--add-strength')) this.quickLog.show('addStrength')
    else if (args.includes('--looping')) this.looping.show()
    else this.main.show()
  }

  /**
   * Commits what was typed, closes the journal, and lets the windows forget what they showed.
   *
   * Words that cannot be saved, as on a full disk, are asked about when it is a person who locks. When Intact locks by
   * itself nobody may be there to answer, and the journal must not stay open until somebody is: it is closed all the same,
   * and the page is not loaded afresh but stays behind the lock screen, where the words that are nowhere else wait to be
   * saved at the next unlock.
   * @param quickly without a backup first, which the next unlock then makes
   */
  async lock(by: Events['flush'] = 'asked', quickly = false): Promise<void> {
    if (!this.#open) return
    this.longWork.stopToLock()
    const saved = await this.main.flush(by)
    if (saved || by === 'alone') await (this.#closing ??= this.#close(saved, quickly))
  }

  /** The computer goes to sleep or locks its screen: what is only about to open must not stay open either. */
  async lockForSystem(): Promise<void> {
    this.#lockOnceMoved = this.#moving > 0
    await this.lock('alone', true)
  }

  /**
   * Carries out what may open or close the journal or go to another, and follows what came of it. Where the answer does not
   * say, the journal is asked: much of this locks first, and may fail after that.
   * @param asker the page that waits for the answer, and is left to show it
   */
  async move(
    go: () => Promise<Result<unknown>>,
    asker: WebContents,
    { says, closes }: { says: boolean; closes: boolean },
  ): Promise<Result<unknown>> {
    this.#moving += 1
    try {
      const result = await go()
      if (result.ok && says) this.#follow(result.value as VaultStatus, true)
      else await this.#look(closes, asker)
      return result
    } finally {
      this.#moving -= 1
      if (this.#moving === 0 && this.#lockOnceMoved) {
        this.#lockOnceMoved = false
        void this.lock('alone', true)
      }
    }
  }

  /** The journal's thread failed and is there again, locked. What could not be saved before that stays in the window. */
  async lockedByFailure(status: VaultStatus): Promise<void> {
    this.#follow(status, this.#open && (await this.main.flush('alone')))
  }

  /** The person did something in one of the windows. */
  active(contents: WebContents): void {
    this.locking.active()
    this.quickLog.active(contents)
    this.looping.active(contents)
    // A loop that is open goes on for as long as somebody is there.
    if (this.#open) void this.#journal.call('presence.seen')
  }

  /** Something was written: nothing reminds of it any more today. What is tried in the sample journal is nobody's day. */
  wrote(): void {
    if (this.#status?.state !== 'sample') this.reminders.done('writing')
  }

  /** A page found something that is not saved, and waits for the person. */
  asking(contents: WebContents): void {
    this.flushing.isAsking(contents.id)
    this.quickLog.asking(contents)
    this.looping.asking(contents)
  }

  /** Commits what was typed anywhere. The small windows first: a window that was asked shows nothing more of the journal. */
  async flush(): Promise<boolean> {
    this.longWork.stop()
    const small = (await this.quickLog.flush()) && (await this.looping.flush())
    return small && (await this.main.flush())
  }

  stop(): void {
    this.locking.stop()
    this.reminders.stop()
    this.shortcut.stop()
    this.loopShortcut.stop()
    this.tray.stop()
    this.main.closeNow()
  }

  async #close(saved: boolean, quickly: boolean): Promise<void> {
    try {
      const locked = await this.#journal.call('vault.lock', { quickly })
      // The page may have locked it meanwhile, by itself.
      if (locked.ok && this.#open) this.#follow(locked.value as VaultStatus, saved)
      else if (!locked.ok) await this.#look(saved)
      if (this.#open) this.main.goOn()
    } finally {
      this.#closing = undefined
    }
  }

  get #open(): boolean {
    return isOpen(this.#status)
  }

  /** Follows what the journal says of itself, where that is something new. */
  async #look(saved: boolean, asker?: WebContents): Promise<void> {
    const answer = await this.#journal.call('vault.status')
    if (!answer.ok) return
    const status = answer.value as VaultStatus
    if (!isDeepStrictEqual(status, this.#status)) this.#follow(status, saved, asker)
  }

  /**
   * @param saved false where a page holds words that are nowhere else, or an answer that the person has not read, and so
   *   must not be loaded afresh
   * @param asker is told by its answer
   */
  #follow(status: VaultStatus, saved: boolean, asker?: WebContents): void {
    const open = isOpen(status)
    const another = this.#status !== undefined && this.#status.folder !== status.folder
    this.#status = status
    if (open) this.locking.active()
    else {
      this.paper.cancel()
      this.quickLog.forget()
      this.looping.forget()
    }
    this.#setMenu()
    // A window that is to forget is loaded afresh and asks by itself: it shows nothing in between.
    const forgets = saved && (!open || another)
    broadcast('vaultChanged', status, forgets ? this.main.window?.webContents : asker)
    if (forgets) this.main.forget()
  }

  #setMenu(): void {
    setMenu(this.run, !this.#open, this.settings.get())
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

/** What is one line in the window, and in the quick log while the journal is locked. */
const isAdded = (command: CommandId): boolean => command === 'addWin' || command === 'addStrength'

const isOpen = (status: VaultStatus | undefined): boolean =>
  status?.state === 'unlocked' || status?.state === 'sample'
