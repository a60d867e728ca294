import type { Component } from 'svelte'
import ListView from './ListView.svelte'
import type { Viewed, ViewProps } from './view.ts'

interface View {
  readonly id: string
  /** What the switch says. */
  readonly label: string
  readonly view: Component<ViewProps, Viewed>
}

/** The ways to look at the journal, in the order of the switch. The first is the usual one. */
export const views: readonly View[] = [{ id: 'list', label: 'List', view: ListView }]

/** The view of an id; the usual one where there is none. */
export const viewOf = (id: string): View => views.find((view) => view.id === id) ?? views[0]!
