import type { Rescued } from '../../../../shared/contract/damage.ts'
import { entriesInWords } from '../../parts/backups-in-words.ts'

/** `2 entries and 1 feeling are safe`, and `They are in a new journal`. */
export function rescuedInWords({ entries, feelings }: Pick<Rescued, 'entries' | 'feelings'>): {
  safe: string
  where: string
} {
  const are = entries + feelings === 1 ? 'is' : 'are'
  const where = `${are === 'is' ? 'It is' : 'They are'} in a new journal`
  const felt = `${feelings.toLocaleString('en-GB')} feeling${feelings === 1 ? '' : 's'}`
  const parts = [
    entries > 0 || feelings === 0 ? entriesInWords(entries) : '',
    feelings > 0 ? felt : '',
  ]
  return { safe: `${parts.filter(Boolean).join(' and ')} ${are} safe`, where }
}
