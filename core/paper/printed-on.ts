// The mark that a paper came out of the system (NĐ 30/2020 Phụ lục VI.III.6).
import { vietnamDay, vietnamTime } from '../../contract/vietnam-clock.ts'
import { dayWords } from '../../contract/words.ts'

/** `In từ hệ thống Văn Thư lúc 08:05 02/01/2026` */
export const printedWords = (printedOn: Date): string =>
  `In từ hệ thống Văn Thư lúc ${vietnamTime(printedOn).slice(0, 5)} ${dayWords(vietnamDay(printedOn))}`
