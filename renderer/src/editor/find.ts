import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  openSearchPanel,
  search,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { Prec } from '@codemirror/state'
import type { EditorView, Panel, ViewUpdate } from '@codemirror/view'
import { keymap, runScopeHandlers } from '@codemirror/view'

// Counting stops here: "more than 999" says as much, and a common letter in a long text must not hold up typing.
const mostCounted = 999

function button(label: string, title: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'find-button'
  element.textContent = label
  element.ariaLabel = title
  element.title = title
  element.addEventListener('click', press)
  return element
}

/** "2 of 7", or what there is to say instead. */
export function place(view: EditorView): string {
  const query = getSearchQuery(view.state)
  if (!query.search || !query.valid) return ''
  const { from, to } = view.state.selection.main
  const cursor = query.getCursor(view.state)
  let total = 0
  let current = 0
  for (let match = cursor.next(); !match.done; match = cursor.next()) {
    if (++total > mostCounted) return `More than ${mostCounted}`
    if (match.value.from === from && match.value.to === to) current = total
  }
  if (total === 0) return 'Not found'
  return current ? `${current} of ${total}` : `${total} found`
}

function findPanel(view: EditorView): Panel {
  const dom = document.createElement('search')
  dom.className = 'find'
  dom.ariaLabel = 'Find in this entry'

  const field = document.createElement('input')
  field.type = 'text'
  field.className = 'field'
  field.placeholder = 'Find in this entry'
  field.ariaLabel = 'Find'
  field.spellcheck = false
  field.value = getSearchQuery(view.state).search
  // openSearchPanel puts the focus and the selection here.
  field.setAttribute('main-field', 'true')

  const count = document.createElement('span')
  count.className = 'find-count'
  count.setAttribute('role', 'status')

  let waiting: ReturnType<typeof setTimeout> | undefined
  const recount = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => (count.textContent = place(view)), 80)
  }
  field.addEventListener('input', () => {
    const query = new SearchQuery({ search: field.value, literal: true })
    view.dispatch({ effects: setSearchQuery.of(query) })
    recount()
  })
  dom.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === field) {
      event.preventDefault()
      ;(event.shiftKey ? findPrevious : findNext)(view)
      field.focus()
    } else if (runScopeHandlers(view, event, 'search-panel')) event.preventDefault()
  })

  dom.append(
    field,
    count,
    button('Previous', 'Previous match', () => findPrevious(view)),
    button('Next', 'Next match', () => findNext(view)),
    button('Close', 'Close find', () => {
      closeSearchPanel(view)
      view.focus()
    }),
  )
  recount()
  return {
    dom,
    top: true,
    mount: () => field.select(),
    update(update: ViewUpdate) {
      const query = getSearchQuery(update.state)
      if (field.value !== query.search) field.value = query.search
      if (update.docChanged || update.selectionSet) recount()
    },
    destroy: () => clearTimeout(waiting),
  }
}

/** Opens the field that finds in the text. */
export const openFind = openSearchPanel

/** Finding in the text: Mod+F opens, Enter and Shift+Enter go on and back, Escape closes. */
export const finding = (): Extension => [
  search({ top: true, literal: true, createPanel: findPanel }),
  Prec.high(
    keymap.of([
      { key: 'Mod-f', run: openSearchPanel, scope: 'editor search-panel' },
      { key: 'F3', run: findNext, shift: findPrevious, scope: 'editor search-panel' },
      {
        key: 'Escape',
        run: (view) => closeSearchPanel(view),
        scope: 'editor search-panel',
      },
    ]),
  ),
]
