import { z } from 'zod'

/** Lies beside the Markdown files and holds what they do not. */
export const journalFileName = 'journal.json'
export const format = 'intact-journal'
export const version = 1

/** Where the text of an entry or the bytes of a picture lie. */
const file = z
  .object({
    path: z.string().describe('Below the exported folder, with forward slashes.'),
    hash: z
      .string()
      .regex(/^[\da-f]{32}$/)
      .describe('The first half of the SHA-256 of the file as it was written, in hexadecimal.'),
  })
  .describe('The file that holds the text of this entry, or this picture.')

const bytes = z.object({ $base64: z.base64() }).describe('Bytes, as Base64.')

const value = z.union([z.string(), z.number(), z.null(), bytes])

export const row = z
  .object({ $file: file.optional() })
  .catchall(value)
  .describe('A row: its columns by name, and where the rest of it lies.')
export type FileValue = z.infer<typeof value>
export interface FileRow {
  $file?: z.infer<typeof file>
  [column: string]: FileValue | z.infer<typeof file> | undefined
}

export const head = z.object({
  format: z.literal(format),
  version: z.literal(version),
  schema: z.int().min(0).describe('Which steps of migration the journal had gone through.'),
  with: z.object({
    versions: z.boolean().describe('Whether earlier texts of entries are here.'),
    trash: z.boolean().describe('Whether what was thrown away is here.'),
  }),
  pages: z
    .array(z.string())
    .describe('Files that are for reading alone: all they say is in the tables.'),
})

/** The whole file, as docs/journal.schema.json tells other programs. */
export const journalFile = head
  .extend({
    tables: z
      .record(z.string(), z.array(row))
      .describe('The tables of the journal by name, those that others refer to first.'),
  })
  .describe('All of an exported Intact journal that its Markdown files do not hold.')
