import { Notification } from 'electron'
import { localDateOf, localTimeOf } from '../../shared/dates.ts'
import type { LocalMoment } from '../../shared/reminding.ts'

/** All that is ever shown outside Intact's windows. It says nothing of the journal: it is read by whoever is near. */
export const reminderTexts = {
  worryWindow: 'The time you set aside has come.',
  checkIn: 'You wanted to be reminded about now.',
  writing: 'A time you chose has come.',
} as const
type Name = keyof typeof reminderTexts

/** Something the person asked to be reminded of. */
export interface Reminder {
  /** The time that has come, in minutes after midnight; null where none has. Each is said once in a day. */
  due(moment: LocalMoment): number | null
  /** The person chose the notification. */
  onChoose(): void
}

/** Often enough that nobody waits; a clock that jumps, or a night's sleep, changes nothing in what is due. */
const every = 20_000

/** Says what is due, once in a day for each time that was set, and nothing once it was done. */
export class Reminders {
  readonly #reminders: Record<Name, Reminder>
  readonly #show: (text: string, onChoose: () => void) => void
  /** The days on which they were done. */
  readonly #over = new Map<Name, string>()
  /** The day and the time that were said last. */
  readonly #said = new Map<Name, string>()
  #timer: NodeJS.Timeout | undefined

  constructor(reminders: Record<Name, Reminder>, show = notify) {
    this.#reminders = reminders
    this.#show = show
  }

  start(): void {
    this.#timer = setInterval(() => this.look(), every)
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /** Says what has come due since the last look. */
  look(): void {
    const moment = localMoment()
    for (const name of Object.keys(this.#reminders) as Name[]) {
      const reminder = this.#reminders[name]
      const at = reminder.due(moment)
      const said = `${moment.localDate} ${at}`
      if (at === null || this.#over.get(name) === moment.localDate) continue
      if (this.#said.get(name) === said) continue
      this.#said.set(name, said)
      this.#show(reminderTexts[name], () => reminder.onChoose())
    }
  }

  /** It was done: nothing more is said of it today. */
  done(name: Name): void {
    this.#over.set(name, localMoment().localDate)
  }
}

function localMoment(): LocalMoment {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const now = Date.now()
  const [hours = 0, minutes = 0] = localTimeOf(now, timeZone).split(':').map(Number)
  return { localDate: localDateOf(now, timeZone), minutes: hours * 60 + minutes }
}

/** Whether this desktop shows notifications. */
export const areShown = (): boolean => Notification.isSupported()

function notify(text: string, onChoose: () => void): void {
  if (!areShown()) return
  const notification = new Notification({ title: 'Intact', body: text, silent: true })
  notification.on('click', onChoose)
  notification.show()
}
