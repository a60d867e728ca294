import { EditorView } from '@codemirror/view'
import { notify } from '../../app/notices.svelte.ts'
import { places, type Put } from './places.ts'

/** Takes files that were pasted, dropped or chosen, and puts Markdown in their place once they are in the journal. */
export type Receive = (files: readonly File[], put: Put) => void

/** Hands files over, to be put where the caret is now. */
export function receiveAtCaret(view: EditorView, files: readonly File[], receive: Receive): void {
  const place = view.plugin(places)?.remember(view.state.selection.main.head)
  if (place && files.length > 0) receive(files, place)
}

/** Pictures that are pasted or dropped into the text. Everything else arrives as it always did. */
export const receiving = (receive: Receive) => [
  places,
  EditorView.domEventHandlers({
    paste(event, view) {
      const data = event.clipboardData
      const files = data ? picturesIn(data) : []
      if (view.state.readOnly || !data || files.length === 0 || hasWords(data, files)) return false
      event.preventDefault()
      receiveAtCaret(view, files.map(withoutMadeUpName), receive)
      return true
    },
    dragover(event, view) {
      if (view.state.readOnly || !event.dataTransfer?.types.includes('Files')) return false
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      return false
    },
    drop(event, view) {
      const files = event.dataTransfer ? picturesIn(event.dataTransfer) : []
      if (view.state.readOnly || files.length === 0) return false
      event.preventDefault()
      const anchor = view.posAtCoords({ x: event.clientX, y: event.clientY }, false)
      view.dispatch({ selection: { anchor }, userEvent: 'select.pointer' })
      view.focus()
      receiveAtCaret(view, files, receive)
      const others = event.dataTransfer!.files.length - files.length
      if (others > 0) notify(leftOut(others))
      return true
    },
  }),
]

const leftOut = (count: number): string =>
  count === 1
    ? 'One file is not a picture and was left out.'
    : `${count} files are not pictures and were left out.`

/** Also of kinds that Intact cannot show: they are answered with a sentence, and not with silence. */
const picturesIn = (data: DataTransfer): File[] =>
  [...data.files].filter(
    ({ type, name }) => type.startsWith('image/') || /\.(?:heic|heif|tiff?|jxl)$/i.test(name),
  )

/** A word processor sends a picture of the words along, a file manager the names of the files. */
function hasWords(data: DataTransfer, files: readonly File[]): boolean {
  const lines = data
    .getData('text/plain')
    .split(/\r?\n/)
    .filter((line) => line.trim())
  return !lines.every((line) => files.some(({ name }) => line.trim().endsWith(name)))
}

/** What the browser calls a picture that came without a file. */
const withoutMadeUpName = (file: File): File =>
  file.name === 'image.png' ? new File([file], '', { type: file.type }) : file
