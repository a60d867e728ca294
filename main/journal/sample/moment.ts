import { z } from 'zod'

/** Days count from the day the sample is opened: 0 is that day, -1 the day before. */
export const moment = z.object({ day: z.number().int(), time: z.string() })
export type Moment = z.infer<typeof moment>
