/** The rules that one flag stands for. */
interface Rules {
  kind: 'PFX' | 'SFX'
  combines: boolean
  /** For each rule, the flags that what it made goes on to. */
  goesOn: string[][]
}

/**
 * A condition of Hunspell's: letters, points and sets of letters. Anything with a quantifier would be taken for a regular
 * expression, and could take for ever. Each character fits in one way alone, or this expression itself could.
 */
const plain = /^(?:\[[^\]]+\]|[^[\](){}|+*?\\^$])*$/u

/**
 * The most forms that any one word of a dictionary can have, at least: 1 without affixes, `Infinity` where rules lead back
 * to themselves. Null when a rule is not one of Hunspell's. Conditions are taken to be always met.
 */
export function mostForms(aff: string, dic: string): number | null {
  const flags = flagsOf(aff)
  const rules = rulesIn(aff, flags)
  if (!rules) return null
  const counted = new Map<string, number>()
  const forms = (flag: string): number => {
    const known = counted.get(flag)
    if (known !== undefined) return known
    // Until it is counted, whoever comes here again has gone round in a circle.
    counted.set(flag, Infinity)
    const goesOn = rules.get(flag)?.goesOn ?? []
    const count = goesOn.reduce((sum, next) => sum + 1 + total(next.map(forms)), 0)
    counted.set(flag, count)
    return count
  }
  const seen = new Set<string>()
  let most = 1
  for (const [, given] of dic.matchAll(/(?<!\\)\/(\S+)/gu)) {
    if (!given || seen.has(given)) continue
    seen.add(given)
    const own = flags(given)
    const crossing = (kind: Rules['kind']) =>
      total(
        own
          .filter((flag) => rules.get(flag)?.kind === kind && rules.get(flag)?.combines)
          .map(forms),
      )
    const [before, behind] = [crossing('PFX'), crossing('SFX')]
    // None times infinitely many is not a number.
    const crossed = before && behind ? before * behind : 0
    most = Math.max(most, 1 + total(own.map(forms)) + crossed)
  }
  return most
}

const total = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0)

/** How flags are written after a word: single characters, pairs of them, or numbers. */
function flagsOf(aff: string): (text: string) => string[] {
  const [, kind] = /^FLAG\s+(\S+)/m.exec(aff) ?? []
  if (kind === 'long') return (text) => text.match(/../gsu) ?? []
  if (kind === 'num') return (text) => text.split(',')
  return (text) => text.split('')
}

function rulesIn(aff: string, flags: (text: string) => string[]): Map<string, Rules> | null {
  const rules = new Map<string, Rules>()
  for (const line of aff.split('\n')) {
    const [name, flag = '', third = '', fourth = '', condition = '.'] = line.trim().split(/\s+/u)
    if (name === 'ICONV' || name === 'OCONV') {
      if (third && !plain.test(flag)) return null
    } else if (name === 'PFX' || name === 'SFX') {
      const known = rules.get(flag)
      if (/^\d+$/u.test(fourth) && /^[YN]$/u.test(third)) {
        rules.set(flag, { kind: name, combines: third === 'Y', goesOn: [] })
      } else if (known) {
        if (!plain.test(third) || !plain.test(condition)) return null
        known.goesOn.push(flags(fourth.split('/')[1] ?? ''))
      }
    }
  }
  return rules
}
