import type {
  Events,
  Handlers,
  innerContract,
  journalContract,
} from '../../../shared/contract/index.ts'
import type { Backups } from '../storage/backup.ts'
import { typedFolder } from '../storage/typed-folder.ts'
import type { Vault } from '../vault/lock.ts'
import type { Exports } from './export.ts'
import type { Imports } from './import/imports.ts'
import { pastImports } from './import/undo.ts'
import { inTheWay } from './markdown/write.ts'
import { saveFile } from './save-file.ts'

/** How a journal comes and goes as files. */
export function exchangeHandlers(
  vault: Vault,
  backups: Backups,
  exports: Exports,
  imports: Imports,
  emit: <E extends keyof Events>(event: E, payload: Events[E]) => void,
): Pick<Handlers<typeof journalContract & typeof innerContract>, 'exchange' | 'paperOnly'> {
  return {
    paperOnly: {
      page: ({ folder, what }) =>
        exports.page(vault.opened.db, {
          folder: typedFolder(folder),
          what,
          onProgress: (progress) => emit('exportProgress', progress),
        }),
      keep({ folder: given, name, bytes }) {
        // What was printed was read in the open journal.
        void vault.db
        const folder = typedFolder(given)
        exports.checkFolder(folder)
        return saveFile(folder, { name, kind: 'pdf', bytes })
      },
    },
    exchange: {
      inTheWay({ folder: given }) {
        const folder = typedFolder(given)
        exports.checkFolder(folder)
        return inTheWay(vault.db, folder)
      },
      exportMarkdown: ({ folder, replace, whole }) =>
        exports.markdown(vault.db, {
          folder: typedFolder(folder),
          replace,
          whole,
          onProgress: (progress) => emit('exportProgress', progress),
        }),
      exportFile: ({ folder, ...options }) =>
        exports.file(vault.opened.db, {
          ...options,
          folder: typedFolder(folder),
          onProgress: (progress) => emit('exportProgress', progress),
        }),
      saveFile({ folder: given, ...file }) {
        // What is saved was read in the open journal.
        void vault.db
        const folder = typedFolder(given)
        exports.checkFolder(folder)
        return saveFile(folder, file)
      },
      cancelExport: async () => done(await exports.cancel()),
      previewImport: ({ folder }) => imports.preview(vault.writable, typedFolder(folder)),
      importFolder: ({ folder, takeTexts }) =>
        imports.run(vault.writable, {
          folder: typedFolder(folder),
          takeTexts,
          // The sample journal is not kept, and has no backups.
          before: () => void (vault.opened.sample || backups.now()),
        }),
      cancelImport: () => imports.cancel(),
      pastImports: () => pastImports(vault.db),
      undoImport: ({ id }) => imports.undo(vault.writable, id),
    },
  }
}

const done = (_: void): null => null
