/** What an editor leaves behind when it goes away, so that the next one can go on as if nothing had happened. */
export interface EditorMemory {
  /** CodeMirror's own description of its state: text, selection, undo history. */
  state: unknown
}
