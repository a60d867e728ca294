import type { z } from 'zod'
import { Failure } from '../../../../shared/result.ts'
import { format, head, row, version, type FileRow } from './schema.ts'
import { Broken, JsonSource } from './source.ts'

export type Head = z.infer<typeof head>

export type Part =
  | { kind: 'row'; table: string; row: FileRow; position: number }
  /** What stands there is no row, or the file breaks off. */
  | { kind: 'problem'; table: string; why: string }

const newer =
  'This export was made by a newer Intact. Update Intact to import it; nothing was changed.'

/**
 * What a file says of itself; null where it is none of ours.
 * @throws Failure `newer-version`
 */
export function readHead(path: string): Head | null {
  const source = new JsonSource(path)
  const found: Record<string, unknown> = {}
  try {
    source.take('{')
    while (Object.keys(head.shape).some((key) => !(key in found)) && source.next() === '"') {
      const key = source.key()
      if (key === 'tables') source.skip()
      else found[key] = source.value()
      source.takeIf(',')
    }
  } catch (error) {
    if (!(error instanceof Broken)) throw error
  } finally {
    source.close()
  }
  if (found['format'] === format && Number(found['version']) > version)
    throw new Failure('newer-version', newer)
  return head.safeParse(found).data ?? null
}

/** The rows of a file, one at a time, in its order. */
export function* readRows(path: string): Generator<Part> {
  const source = new JsonSource(path)
  let table = ''
  try {
    source.take('{')
    do {
      if (source.key() !== 'tables') {
        source.skip()
        continue
      }
      source.take('{')
      if (source.next() !== '}')
        do {
          table = source.key()
          yield* rowsIn(source, table)
        } while (source.takeIf(','))
      source.take('}')
    } while (source.takeIf(','))
    source.take('}')
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    yield { kind: 'problem', table, why: 'It breaks off here. What came before is read.' }
  } finally {
    source.close()
  }
}

function* rowsIn(source: JsonSource, table: string): Generator<Part> {
  source.take('[')
  if (source.takeIf(']')) return
  do {
    const parsed = row.safeParse(source.value())
    if (parsed.success)
      yield { kind: 'row', table, row: parsed.data as FileRow, position: source.position }
    else yield { kind: 'problem', table, why: 'A row makes no sense. It is left out.' }
  } while (source.takeIf(','))
  source.take(']')
}
