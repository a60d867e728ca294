/** Something that goes with a yes, or is left out. */
export class Choice {
  readonly label: string
  on = $state(true)

  constructor(label: string) {
    this.label = label
  }
}
