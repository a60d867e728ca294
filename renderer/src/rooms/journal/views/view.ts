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
  /** Puts the focus at its beginning, for whoever is led there from elsewhere. */
  arrive?: () => void
  /** Chooses the first thing in it, as Enter in the search field does. */
  chooseFirst: (open: boolean) => void
  /** Chooses the one before or after the chosen one, wherever the focus is; without it one cannot go on from reading. */
  step?: (by: 1 | -1) => void
  /** Whether there is anything to step through now; without it there is. */
  steps?: () => boolean
  /** Brings the chosen one into sight, where it was chosen while the view was not on screen. */
  reveal?: () => void
}
