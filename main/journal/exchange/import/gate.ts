/** What stops an import, or does not touch the journal that is written to. */
export const passesImporting =
  /^(?:vault\.(?:status|lock)|journals\.(?:list|create|use|open)|backups\.(?:list|restore)|exchange\.(?:cancelImport|importFolder|previewImport)|keychainOnly\.kept)$/

type Operations = Record<string, (input: never) => unknown>

/** Makes operations wait while much is written: they would become a part of its transaction, and go if it fails. */
export function waiting<H extends { [S in keyof H]: Operations }>(
  handlers: H,
  until: () => Promise<unknown> | undefined,
  passes: RegExp,
): H {
  const subjects = Object.entries<Operations>(handlers).map(([subject, operations]) => [
    subject,
    Object.fromEntries(
      Object.entries(operations).map(([name, go]) => [
        name,
        passes.test(`${subject}.${name}`) ? go : wait(go, until),
      ]),
    ),
  ])
  return Object.fromEntries(subjects) as H
}

const wait =
  (go: (input: never) => unknown, until: () => Promise<unknown> | undefined) =>
  (input: never): unknown => {
    const first = until()
    return first ? first.then(() => wait(go, until)(input)) : go(input)
  }
