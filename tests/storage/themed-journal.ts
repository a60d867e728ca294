import { v7 as newId } from 'uuid'
import { insertEntry } from '../../main/journal/entries/save.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { Themes } from '../../main/journal/themes/keeper.ts'
import type { Open } from '../../main/journal/vault/lock.ts'
import { journal, plantings, today } from '../unit/themes/planted.ts'
import { clockAt } from './journal.ts'

export const zone = 'Europe/Lisbon'
export const noun = plantings.noun!.plant
export const phrase = plantings.phrase!.plant
export const clock = () => clockAt(`${today}T21:00:00Z`)

/** A journal with planted themes, each entry under an id of its own. */
export function fill(db: WriteDb, plants = [noun, phrase]): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { id, text, at } of journal(9, plants)) {
    ids.set(id, newId())
    insertEntry(db, { id: ids.get(id)!, body: text, createdAt: at, zone, fieldTags: [] })
  }
  return ids
}

/** What finds the themes of an open journal. */
export const themesIn = (db: WriteDb, on = clock()) =>
  new Themes({ opened: { db } as Open, beforeClosing() {} }, on)
