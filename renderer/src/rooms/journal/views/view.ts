import type { FoundItem } from '../../../../../shared/contract/search.ts'

/** What every view of the journal is given. */
export interface ViewProps {
  /** Shows something beside the view; `open` where a narrow window is to show it in place of the view. */
  onchoose: (item: FoundItem, open: boolean) => void
}

/** What the room does with whatever view it shows. */
export interface Viewed {
  /** Puts the focus where the view's own keys are. */
  focus: () => void
  /** Chooses the first thing in it, as Enter in the search field does. */
  chooseFirst: (open: boolean) => void
}
