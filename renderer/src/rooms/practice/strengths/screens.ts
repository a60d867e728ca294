/** What stands in the place of the room, by the id of what it is about: it is read anew whenever it comes back. */
export type BankScreen =
  | { kind: 'strength'; id: string }
  | { kind: 'win'; id: string }
  | { kind: 'plan'; id: string; rejectionId: string | null }
  | { kind: 'how-it-was'; id: string }
