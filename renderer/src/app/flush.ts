import { intact } from './intact.ts'

type Save = () => Promise<boolean>

const savers = new Set<Save>()

/** Registers a way to commit what was typed; it answers whether that worked. Returns the un-register. */
export function onFlush(save: Save): () => void {
  savers.add(save)
  return () => savers.delete(save)
}

/** Commits everything typed anywhere in the window. */
export async function flush(): Promise<boolean> {
  const outcomes = await Promise.allSettled([...savers].map((save) => save()))
  return outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value)
}

/** Answers main, which asks before it locks, closes or quits. */
export function answerFlush(): void {
  intact.on('flush', () => {
    void flush().then((saved) => intact.desktop.flushed({ saved }))
  })
}
