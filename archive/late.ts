// Filing into a year that was closed: why, and on what day.
import { vietnamDay } from '../contract/vietnam-clock.ts'

/** Why and on what day a văn bản is filed into a closed year. */
export const lateOf = (lyDo: string | null, now: Date): { lyDo: string; ngay: string } | null =>
  lyDo === null ? null : { lyDo, ngay: vietnamDay(now) }
