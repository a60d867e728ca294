import type { Text, Transaction } from '@codemirror/state'
import { imageReferences, type ImageReference } from '../../../../shared/image-references.ts'

/** The images that a document refers to, in their order. */
export const allReferences = (doc: Text): ImageReference[] => within(doc, 0, doc.length)

/** The same after a change. Only lines that changed are looked at: this runs at every key. */
export function changedReferences(
  before: readonly ImageReference[],
  { changes, newDoc }: Transaction,
): ImageReference[] {
  const touched: { from: number; to: number }[] = []
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    touched.push({ from: newDoc.lineAt(fromB).from, to: newDoc.lineAt(toB).to })
  })
  const kept = before
    .map((one) => ({
      ...one,
      start: changes.mapPos(one.start, 1),
      end: changes.mapPos(one.end, -1),
    }))
    .filter(({ start, end }) => !touched.some(({ from, to }) => start <= to && end >= from))
  const found = touched.flatMap(({ from, to }) => within(newDoc, from, to))
  // Two changes on one line are looked at twice.
  const all = new Map([...kept, ...found].map((one) => [one.start, one]))
  return [...all.values()].sort((a, b) => a.start - b.start)
}

const within = (doc: Text, from: number, to: number): ImageReference[] =>
  imageReferences(doc.sliceString(from, to)).map((one) => ({
    ...one,
    start: from + one.start,
    end: from + one.end,
  }))
