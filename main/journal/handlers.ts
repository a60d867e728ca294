import type {
  Events,
  Handlers,
  innerContract,
  journalContract,
} from '../../shared/contract/index.ts'
import { askHandlers } from './asks/handlers.ts'
import { calendarHandlers } from './calendar/handlers.ts'
import { checkInHandlers } from './check-ins/handlers.ts'
import { systemClock, type Clock } from './clock.ts'
import { allTags, getEntry, setFavourite, setTrashed } from './entries/queries.ts'
import { restoreVersion, saveEntry } from './entries/save.ts'
import { TitlesAnew } from './entries/titles-anew.ts'
import { versionBody, versionsOf } from './entries/versions.ts'
import { Exports } from './exchange/export.ts'
import { exchangeHandlers } from './exchange/handlers.ts'
import { passesImporting, waiting } from './exchange/import/gate.ts'
import { Imports } from './exchange/import/imports.ts'
import {
  feelingsOfEntry,
  feelingWords,
  getFeeling,
  logFeeling,
  setFeelingTrashed,
} from './feelings/queries.ts'
import { addImage, getImage, imageSizes } from './images/queries.ts'
import { insightsHandlers } from './insights/handlers.ts'
import { cutLeft, seePerson } from './loops/course.ts'
import { loopHandlers } from './loops/handlers.ts'
import { between, days, latest, trash } from './timeline/queries.ts'
import { searchHandlers } from './search/handlers.ts'
import { mutedPhrases, mutePhrase, unmutePhrase } from './noticing/queries.ts'
import { rejectionHandlers } from './rejections/handlers.ts'
import { Dictionaries } from './spelling/dictionaries.ts'
import { addWord, ownWords, removeWord } from './spelling/queries.ts'
import { Backups } from './storage/backup.ts'
import { backupIn, copyAsJournal } from './storage/backups/as-journal.ts'
import { Damage } from './storage/damage.ts'
import { typedFolder } from './storage/typed-folder.ts'
import { strengthHandlers } from './strengths/handlers.ts'
import { Inbox } from './vault/inbox.ts'
import { Journals } from './vault/journals.ts'
import { Vault } from './vault/lock.ts'
import { WaysInto } from './vault/ways-in.ts'
import { allTemplates, removeTemplate, saveTemplate } from './templates/queries.ts'
import { tagHandlers } from './tags/handlers.ts'
import { passesRenaming, Renames } from './tags/renames.ts'
import { themeHandlers } from './themes/handlers.ts'
import { trashHandlers } from './trash/handlers.ts'
import { Sweeper } from './trash/sweeper.ts'
import { valueHandlers } from './values/handlers.ts'
import { whoIAmHandlers } from './who-i-am/handlers.ts'
import { endedOfLate, hurtsOften, nextDay, openSeries } from './writing/queries.ts'
import {
  answerNextDay,
  beginSession,
  closeSeries,
  endLeft,
  endSession,
  rateSession,
  reopenSeries,
} from './writing/sessions.ts'

/** What the journal does, operation by operation. Runs in the worker, and under plain Node. */
export function journalHandlers(
  root: string,
  emit: <E extends keyof Events>(event: E, payload: Events[E]) => void,
  clock: Clock = systemClock,
  meant?: string,
): Handlers<typeof journalContract & typeof innerContract> {
  const journals = new Journals(root, meant)
  const vault = new Vault(root, journals, clock)
  const inbox = new Inbox(vault, clock)
  const backups = new Backups(vault, clock)
  const damage = new Damage(vault, clock, (found) => emit('damageFound', found))
  const sweeper = new Sweeper(vault, clock, () => {
    emit('journalChanged', 'entries')
    emit('journalChanged', 'feelings')
    emit('journalChanged', 'loops')
  })
  const titles = new TitlesAnew(vault, () => emit('journalChanged', 'entries'))
  const waysIn = new WaysInto(vault, clock, (open, keys) => backups.follow(open, keys))
  vault.afterOpening((open) => {
    const cameIn = inbox.merge(open)
    if (Object.values(cameIn).some((count) => count > 0)) emit('cameIn', cameIn)
    damage.watch(open)
    endLeft(open.db, clock)
    cutLeft(open.db, clock)
    backups.opened(open)
    sweeper.watch(open)
    titles.watch(open)
  })
  vault.beforeMigrating((older) => backups.beforeMigration(older))
  vault.beforeClosing((open, quickly) =>
    quickly ? backups.oweFor(open) : backups.afterSession(open),
  )
  const exports = new Exports(root, clock)
  const imports = new Imports(clock, (progress) => emit('importProgress', progress))
  const renames = new Renames(clock, (progress) => emit('renameProgress', progress))
  const dictionaries = new Dictionaries(root)
  async function lock({ quickly = false } = {}) {
    await exports.cancel()
    await imports.cancel()
    await renames.cancel()
    return vault.lock(quickly)
  }
  const handlers: Handlers<typeof journalContract & typeof innerContract> = {
    vault: {
      status: () => vault.status(),
      create: ({ passphrase }) => vault.create(passphrase),
      unlock: ({ passphrase }) => vault.unlock({ kind: 'passphrase', typed: passphrase }),
      unlockByRecoveryKey: ({ recoveryKey }) =>
        vault.unlock({ kind: 'recovery', typed: recoveryKey }),
      openSample: () => vault.openSample(),
      lock: (given) => lock(given),
      waysIn: () => waysIn.state(),
      changePassphrase({ current, passphrase }) {
        waysIn.changePassphrase(current, passphrase)
        return vault.status()
      },
      chooseNewPassphrase({ passphrase }) {
        waysIn.chooseNewPassphrase(passphrase)
        return vault.status()
      },
      confirmRecoveryKey: ({ group, typed }) => ({
        right: waysIn.confirmRecoveryKey(group, typed),
      }),
      replaceRecoveryKey: ({ passphrase }) => waysIn.replaceRecoveryKey(passphrase),
    },
    keychainOnly: {
      kept: () => waysIn.keychain(),
      unlock: ({ secret }) => vault.unlock({ kind: 'keychain', secret }),
      offer: () => ({ secret: waysIn.newKeychainSecret() }),
      keep: (given) => done(waysIn.keepInKeychain(given)),
      forget: () => done(waysIn.forgetKeychain()),
    },
    presence: {
      seen: () => done(vault.isOpen ? seePerson(vault.opened.db, clock) : undefined),
    },
    journals: {
      list: () => journals.all(),
      async create({ name, passphrase }) {
        await lock()
        return vault.createAnother(passphrase, name)
      },
      async use({ folder }) {
        await lock()
        journals.use(folder)
        return vault.status()
      },
      async open({ folder: given }) {
        const folder = typedFolder(given)
        const backup = backupIn(folder, clock.now())
        const added = backup
          ? await copyAsJournal(backup, journals.free(), clock.zone())
          : journals.add(folder)
        await lock()
        journals.use(added)
        return vault.status()
      },
      rename({ name }) {
        waysIn.rename(name)
        return vault.status()
      },
      leave({ folder }) {
        journals.leave(folder)
        return journals.all()
      },
      takeBack({ folder }) {
        journals.takeBack(folder)
        return journals.all()
      },
    },
    backups: {
      list: () => backups.list(),
      now: () => backups.now(),
      async restore(which) {
        await backups.sparing(which.id, () => lock())
        await backups.restore(which)
        return vault.status()
      },
      second: () => backups.second(),
      setSecond: ({ folder }) => backups.setSecond(folder && typedFolder(folder)),
    },
    damage: {
      check: () => damage.check(),
      last: () => damage.last(),
      rescue: (typed) =>
        damage.rescue(
          'passphrase' in typed
            ? { kind: 'passphrase', typed: typed.passphrase }
            : { kind: 'recovery', typed: typed.recoveryKey },
        ),
    },
    entries: {
      save: (text) => saveEntry(vault.writable, clock, text),
      get: ({ id }) => getEntry(vault.db, id),
      setFavourite: ({ id, favourite }) => done(setFavourite(vault.writable, id, favourite)),
      moveToTrash: ({ id }) => done(setTrashed(vault.writable, id, clock.now())),
      restore: ({ id }) => done(setTrashed(vault.writable, id, null)),
      versions: ({ id }) => versionsOf(vault.db, id),
      version: ({ id, versionId }) => ({ body: versionBody(vault.db, id, versionId) }),
      restoreVersion: (ids) => restoreVersion(vault.writable, clock, ids),
      tags: () => allTags(vault.db),
    },
    images: {
      add: (image) => done(addImage(vault.writable, clock, image)),
      get: (which) => getImage(vault.db, which),
      sizes: ({ ids }) => imageSizes(vault.db, ids),
    },
    feelings: {
      log: (felt) => (vault.isOpen ? logFeeling(vault.writable, clock, felt) : inbox.seal(felt)),
      get: ({ id }) => getFeeling(vault.db, id),
      ofEntry: ({ entryId }) => feelingsOfEntry(vault.db, entryId),
      moveToTrash: ({ id }) => done(setFeelingTrashed(vault.writable, id, clock.now())),
      restore: ({ id }) => done(setFeelingTrashed(vault.writable, id, null)),
      words: () => feelingWords(vault.db),
    },
    timeline: {
      latest: ({ limit }) => latest(vault.db, limit),
      days: () => days(vault.db),
      between: ({ from, to }) => between(vault.db, from, to),
      trash: () => trash(vault.db),
    },
    noticing: {
      muted: () => mutedPhrases(vault.db),
      mute: ({ phrase }) => done(mutePhrase(vault.writable, clock, phrase)),
      unmute: ({ phrase }) => done(unmutePhrase(vault.writable, phrase)),
    },
    spelling: {
      ownWords: () => ownWords(vault.db),
      addWord: ({ word }) => done(addWord(vault.writable, clock, word)),
      removeWord: ({ word }) => done(removeWord(vault.writable, word)),
      dictionaries: () => dictionaries.list(),
      addDictionary: ({ name, ...dictionary }) => dictionaries.add(name, dictionary),
      removeDictionary: ({ name }) => dictionaries.remove(name),
      readDictionary: ({ name }) => dictionaries.read(name),
    },
    writing: {
      open: () => ({
        series: openSeries(vault.db),
        ended: endedOfLate(vault.db, clock),
        oftenWorse: hurtsOften(vault.db),
      }),
      begin: (given) => beginSession(vault.writable, clock, given),
      end: ({ id }) => endSession(vault.writable, clock, id),
      rate: (given) => rateSession(vault.writable, clock, given),
      close: ({ id }) => done(closeSeries(vault.writable, clock, id)),
      reopen: ({ id }) => done(reopenSeries(vault.writable, id)),
      nextDay: () => nextDay(vault.db, clock),
      answerNextDay: (given) => done(answerNextDay(vault.writable, clock, given)),
    },
    templates: {
      list: () => allTemplates(vault.db),
      save: (given) => saveTemplate(vault.writable, clock, given),
      remove: ({ id }) => done(removeTemplate(vault.writable, id)),
    },
    ...calendarHandlers(vault, clock),
    ...loopHandlers(vault, inbox, clock),
    ...rejectionHandlers(vault, clock),
    ...searchHandlers(vault, clock),
    ...themeHandlers(vault, clock),
    ...insightsHandlers(vault, clock),
    ...checkInHandlers(vault, clock),
    ...askHandlers(vault, clock),
    ...strengthHandlers(vault, inbox, clock),
    ...valueHandlers(vault, clock),
    ...whoIAmHandlers(vault, clock),
    ...trashHandlers(vault, clock),
    ...tagHandlers(vault, renames),
    ...exchangeHandlers(vault, backups, exports, imports, emit),
  }
  const importing = waiting(handlers, () => imports.untilWritten, passesImporting)
  return waiting(importing, () => renames.untilWritten, passesRenaming)
}

const done = (_: void): null => null
