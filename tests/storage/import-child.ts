import { systemClock } from '../../main/journal/clock.ts'
import { Imports } from '../../main/journal/exchange/import/imports.ts'
import { openFile } from '../../main/journal/storage/open.ts'

// Imports a folder into a journal, to be killed in the middle of it: says a word as soon as it has written something.
const [path = '', key = '', folder = ''] = process.argv.slice(2)
const db = openFile(path, Buffer.from(key, 'hex'))
const imports = new Imports(systemClock, () => void process.stdout.write('writing\n'))
await imports.run(db, { folder, takeTexts: false, before: () => {} })
process.stdout.write('done\n')
