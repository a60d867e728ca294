import { ask, questions } from '../parts/ask.svelte.ts'
import { intact } from './intact.ts'

/** @param alone whether nobody is there to wait: what takes its time is left out, so that the rest is safe at once */
type Save = (alone: boolean) => Promise<boolean>

const savers = new Set<Save>()

/** Registers a way to commit what was typed; it answers whether that worked. Returns the un-register. */
export function onFlush(save: Save): () => void {
  savers.add(save)
  return () => savers.delete(save)
}

/** Commits everything typed anywhere in the window. */
export async function flush(alone = false): Promise<boolean> {
  const outcomes = await Promise.allSettled([...savers].map((save) => save(alone)))
  return outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value)
}

/**
 * Commits everything typed; where that fails, the person decides whether to go on all the same. Whoever may leave types
 * no more: it would come after the last save. `goOn` takes that back.
 */
export async function mayLeave(asking?: () => void): Promise<boolean> {
  const may = (await flush()) || (await askToLeave(asking))
  if (may) beStill()
  else stay()
  return may
}

/** Whoever began what was stopped has heard of it in this page, and is not told after another lock. */
const stay = () => void intact.desktop.stopped()

function askToLeave(asking?: () => void): Promise<boolean> {
  asking?.()
  return ask({
    title: 'Some words are not saved yet',
    text: 'Intact could not save what you wrote last. If you go on, whatever changed since the last “Saved” is lost.',
    yes: 'Go on without saving',
    no: 'Stay',
    danger: true,
  })
}

const page = () => document.querySelector<HTMLElement>('#app')!
let focused: Element | null = null

function beStill(): void {
  focused = document.activeElement
  page().inert = true
  // Closing may make a backup first, and whoever locks wants nothing of it to be seen meanwhile.
  page().style.visibility = 'hidden'
}

/** The page is there to stay. */
export function goOn(): void {
  page().inert = false
  page().style.visibility = ''
  stay()
  if (focused instanceof HTMLElement && document.activeElement === document.body) focused.focus()
}

/** Answers main, which asks before it locks, closes or quits. */
export function answerFlush(): void {
  const say = (outcome: 'saved' | 'unsaved' | 'asking') => void intact.desktop.flushed({ outcome })
  intact.on('goOn', goOn)
  intact.on('flush', (by) => {
    // Said at once, for a busy journal may take its time to answer, and a page that waits for it is not one that hangs.
    say('asking')
    if (by === 'alone') void leaveAlone((saved) => say(saved ? 'saved' : 'unsaved'))
    else void mayLeave(() => say('asking')).then((may) => say(may ? 'saved' : 'unsaved'))
  })
}

/** Nobody may be there to answer, so nothing is asked, and a question that is open is taken back. */
async function leaveAlone(say: (saved: boolean) => void): Promise<void> {
  const saved = await flush(true)
  if (saved) beStill()
  say(saved)
  questions.takeBack()
}
