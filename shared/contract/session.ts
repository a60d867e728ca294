import { z } from 'zod'
import { done, instant, nothing, operation } from './operation.ts'

const mark = z.string().regex(/^[0-9a-f]{64}$/u)

/**
 * What one run of Intact remembers beyond a lock, which the page that forgets everything cannot. Held in memory alone and
 * gone when Intact quits. Marks are salted hashes that the page makes: main never has the words.
 */
export const session = {
  recall: operation(
    nothing,
    z.object({ salt: z.string(), marks: z.array(z.object({ mark, at: instant })) }),
  ),
  remember: operation(z.object({ mark }), done),
}
