import { intact } from './intact.ts'

const atMostEvery = 5000
/** `input` alone is what dictation and input methods make. */
const signs = ['keydown', 'input', 'pointerdown', 'wheel', 'touchstart'] as const

/** Tells main that somebody is there: it locks when nobody was for long enough. */
export function reportActivity(): void {
  let toldAt = -Infinity
  function tell(): void {
    const now = performance.now()
    if (now - toldAt < atMostEvery) return
    toldAt = now
    void intact.desktop.active()
  }
  const options = { capture: true, passive: true }
  for (const sign of signs) window.addEventListener(sign, tell, options)

  // A page that changes under a pointer at rest is told that the pointer moved.
  let place = ''
  window.addEventListener(
    'pointermove',
    ({ screenX, screenY }) => {
      const now = `${screenX} ${screenY}`
      if (place && place !== now) tell()
      place = now
    },
    options,
  )
}
