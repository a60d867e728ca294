export type Room =
  | 'write'
  | 'journal'
  | 'trash'
  | 'rejections'
  | 'loops'
  | 'practice'
  | 'insights'
  | 'settings'
  | 'protection'
  | 'help'

/** Where the person is. */
class Navigation {
  room = $state<Room>('write')
  /** The entry on the page; null for one that has not been saved yet. */
  entryId = $state<string | null>(null)
  /** Increases with every new entry, so that a page that is already new starts afresh as well. */
  newEntryKey = $state(0)

  readonly #before: Room[] = []

  #again: (() => void) | undefined

  go(room: Room): void {
    if (this.room === room) this.#again?.()
    else this.#before.push(this.room)
    this.room = room
  }

  /** What the room does when it is gone to while one is in it. Returns the un-register. */
  onAgain(again: () => void): () => void {
    this.#again = again
    return () => (this.#again = undefined)
  }

  /** One step back, from a room that one only looks into. */
  back(): void {
    this.room = this.#before.pop() ?? 'write'
  }

  openEntry(id: string): void {
    this.entryId = id
    this.room = 'write'
  }

  newEntry(): void {
    this.entryId = null
    this.newEntryKey += 1
    this.room = 'write'
  }
}

export const navigation = new Navigation()
