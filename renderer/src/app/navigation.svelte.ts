export type Room = 'write' | 'journal' | 'trash' | 'settings' | 'help'

/** Where the person is. */
class Navigation {
  room = $state<Room>('write')
  /** The entry on the page; null for one that has not been saved yet. */
  entryId = $state<string | null>(null)
  /** Increases with every new entry, so that a page that is already new starts afresh as well. */
  newEntryKey = $state(0)

  go(room: Room): void {
    this.room = room
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
