/** So long after naming a feeling, seeing it in another way does better again; twenty to thirty minutes (Nook 2021). In milliseconds. */
export const pauseAfterNaming = 30 * 60 * 1000
