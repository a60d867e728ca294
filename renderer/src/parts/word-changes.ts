/** A stretch of words that is in both texts, only in the earlier one, or only in the later one. */
export interface WordChange {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

// A word with what joins it, or a run of white space, or one sign. Scripts without spaces go sign by sign.
const pieces =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}'’_-])+|\s+|\P{M}\p{M}*/gu
/** In cells: what lies between two words that are found again is compared one by one up to here. */
const mostCompared = 1_000_000

/**
 * What changed from one text to another, word by word; all `same` and `gone` pieces together are the earlier text, all `same`
 * and `new` ones the later. Words that each text has once are the fixed points (patience diff, Cohen 2003); what lies between
 * them is compared one by one, and where that is too much it counts as rewritten. So the time stays near linear.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const changes: WordChange[] = []
  const put = (kind: WordChange['kind'], words: readonly string[]): void => {
    const text = words.join('')
    const last = changes.at(-1)
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text }
    else if (text) changes.push({ kind, text })
  }
  compare(before.match(pieces) ?? [], after.match(pieces) ?? [], put)
  return tidied(changes)
}

type Put = (kind: WordChange['kind'], words: readonly string[]) => void

function compare(a: readonly string[], b: readonly string[], put: Put): void {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  put('same', a.slice(0, head))
  between(a.slice(head, a.length - tail), b.slice(head, b.length - tail), put)
  put('same', a.slice(a.length - tail))
}

function between(a: readonly string[], b: readonly string[], put: Put): void {
  const anchors = a.length > 0 && b.length > 0 ? fixedPoints(a, b) : []
  if (anchors.length === 0) return oneByOne(a, b, put)
  let [i, j] = [0, 0]
  for (const [atA, atB] of anchors) {
    compare(a.slice(i, atA), b.slice(j, atB), put)
    put('same', a.slice(atA, atA + 1))
    ;[i, j] = [atA + 1, atB + 1]
  }
  compare(a.slice(i), b.slice(j), put)
}

/** Places of the words that both have once, as many as keep their order in both: the longest rising run (Fredman 1975). */
function fixedPoints(a: readonly string[], b: readonly string[]): [number, number][] {
  const [inA, inB] = [placesOnce(a), placesOnce(b)]
  const pairs: { a: number; b: number; before: number }[] = []
  /** For each length the pair at which the run of that length ends lowest. */
  const ends: number[] = []
  for (const [word, atA] of inA) {
    const atB = inB.get(word)
    if (atB === undefined) continue
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[ends[middle]!]!.b < atB) low = middle + 1
      else high = middle
    }
    pairs.push({ a: atA, b: atB, before: low > 0 ? ends[low - 1]! : -1 })
    ends[low] = pairs.length - 1
  }
  const run: [number, number][] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = pairs[at]!.before)
    run.push([pairs[at]!.a, pairs[at]!.b])
  return run.reverse()
}

/** Where each word that is there once is, in the order of the text. White space and signs hold nothing together. */
function placesOnce(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  for (const [place, word] of words.entries()) {
    if (!/[\p{L}\p{N}]/u.test(word) || twice.has(word)) continue
    if (places.delete(word)) twice.add(word)
    else places.set(word, place)
  }
  return places
}

/** The longest common run of words, by the table of Wagner and Fischer (1974). */
function oneByOne(a: readonly string[], b: readonly string[], put: Put): void {
  if (a.length * b.length > mostCompared) {
    put('gone', a)
    return put('new', b)
  }
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      put('same', a.slice(i, i + 1))
      ;[i, j] = [i + 1, j + 1]
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) put('gone', [a[i++]!])
    else put('new', [b[j++]!])
  }
  put('gone', a.slice(i))
  put('new', b.slice(j))
}

/** A space alone between two changes belongs to them: "(old) (new)" and not word by word; what is gone comes before what is new. */
function tidied(changes: readonly WordChange[]): WordChange[] {
  const tidy: WordChange[] = []
  let [gone, fresh] = ['', '']
  const flush = () => {
    if (gone) tidy.push({ kind: 'gone', text: gone })
    if (fresh) tidy.push({ kind: 'new', text: fresh })
    gone = fresh = ''
  }
  for (const [index, { kind, text }] of changes.entries()) {
    const joins = kind === 'same' && (gone || fresh) && !text.trim() && index < changes.length - 1
    if (kind === 'same' && !joins) {
      flush()
      tidy.push({ kind, text })
      continue
    }
    if (kind !== 'new') gone += text
    if (kind !== 'gone') fresh += text
  }
  flush()
  return tidy
}
