import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

const bareMail = /^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/

/** An address that may be opened, in full, or null for anything that is neither `https:` nor `mailto:`. */
export function openable(text: string): string | null {
  const address = text.trim().replace(/^<|>$/g, '')
  if (bareMail.test(address)) return `mailto:${address}`
  const full = /^www\./i.test(address) ? `https://${address}` : address
  if (!URL.canParse(full)) return null
  const { protocol, href } = new URL(full)
  return protocol === 'https:' || protocol === 'mailto:' ? href : null
}

/** The address of the link at this place of the text. */
export function linkAt(state: EditorState, position: number): string | null {
  let node = syntaxTree(state).resolveInner(position, 0)
  while (!['URL', 'Link', 'Autolink', 'Image'].includes(node.name)) {
    if (!node.parent) return null
    node = node.parent
  }
  const url = node.name === 'URL' ? node : node.getChild('URL')
  return url && openable(state.sliceDoc(url.from, url.to))
}

/** Mod+click on a link hands its full address on; a plain click does so only where there is no caret to place. */
export const links = (open: (address: string) => void) =>
  EditorView.domEventHandlers({
    mousedown(event, view) {
      const meant = event.metaKey || event.ctrlKey || view.state.readOnly
      if (event.button !== 0 || !meant) return false
      const position = view.posAtCoords({ x: event.clientX, y: event.clientY })
      const address = position === null ? null : linkAt(view.state, position)
      if (address) open(address)
      return address !== null
    },
  })
