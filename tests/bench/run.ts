import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureImport } from './imports.ts'
import { measureInsights } from './insights.ts'
import { measureInsightsWindow } from './insights-window.ts'
import { measureJournal } from './journal.ts'
import { table, type Row } from './measure.ts'
import { measureRejections } from './rejections.ts'
import { measureVault } from './vault.ts'
import { measureWhole } from './whole.ts'
import { measureWindow } from './window.ts'

// npm run bench [-- --sizes 1000,10000,100000] [--json FILE]
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,100000' }, json: { type: 'string' } },
})

const rows: Row[] = []
const sizes = values.sizes.split(',').map(Number)
for (const size of sizes) {
  console.log(`A journal of ${size} entries …`)
  rows.push(...(await measureJournal(size)))
}
console.log('The page of a rejection …')
rows.push(...measureRejections(2000))
console.log('The charts …')
rows.push(...measureInsights())
console.log('A folder of Markdown …')
rows.push(...(await measureImport(10_000)))
console.log('The vault …')
rows.push(...(await measureVault(1000)))
console.log('The window …')
rows.push(...(await measureWindow()))
rows.push(...(await measureInsightsWindow()))
console.log('The whole program …')
rows.push(...(await measureWhole(Math.max(...sizes))))
console.log(`\n${table(rows)}\n`)
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
