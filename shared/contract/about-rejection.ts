import { id, instant, localDate, zone } from './operation.ts'

/** What everything has that is written about a rejection over some time. */
export const aboutRejection = {
  id,
  rejectionId: id,
  createdAt: instant,
  updatedAt: instant,
  zone,
  localDate,
  /** Null before the person was done with it for the first time. */
  finishedAt: instant.nullable(),
}
