const steps = [14, 15, 16, 17, 18.5, 20, 22, 24, 26, 28]

/** The sizes that "Larger text" and "Smaller text" go through, in pixels. */
export const textSizes = {
  usual: 18.5,
  smallest: steps[0]!,
  largest: steps.at(-1)!,
  after: (size: number): number => steps.find((step) => step > size) ?? size,
  before: (size: number): number => steps.findLast((step) => step < size) ?? size,
}
