// Số, ký hiệu of a row: in one column, with its day, or in two columns. Rules SC-21 to SC-23.
import type { EntryPart } from '../../contract/entry-origin.ts'
import { entryPartWords } from '../../contract/old-register-words.ts'
import { soHieuKey } from '../link/so-hieu.ts'
import { cellWords } from './cell.ts'
import { readDay } from './day.ts'
import { Fault, type Row } from './row.ts'

/** A day behind a sign: "12/UBND-VX ngày 03/4/2021", or under it. */
const signAndDay =
  /^(?<sign>\S.{0,80}?)(?:[\s,;(-]{0,4}ngày:?\s{0,3}|[\s,;(]{1,4})(?<day>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d\d)|\d{1,2} tháng \d{1,2} năm \d{4})\)?$/iu

function sign(row: Row, part: EntryPart): string | null {
  const cell = row.cell(part)
  if (typeof cell === 'object') throw new Fault('sign-is-day', { part: entryPartWords[part], text: cellWords(cell) })
  return row.line(part)
}

export interface SignRead {
  soKyHieu: string | null
  day: string | null
}

const leftDate =
  /ngày:?\s{0,3}\d|(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d\d(?!\d)|[\s,;(]\d{1,2}[/.-]\d{1,2}(?:[/.-]\d\d)?\)?$|\d{1,2} tháng \d/iu

/** A sign without its label; refuses one in which a day is left. */
function whole(text: string, part: EntryPart): string {
  const own = text.replace(/^số\s*:\s*/iu, '')
  if (/\p{L}/u.test(own) && leftDate.test(own)) throw new Fault('sign-with-day', { part: entryPartWords[part], text: own })
  return own
}

/** A sign and its day in one cell, rule SC-22. */
function splitSign(row: Row, both: string): SignRead {
  row.note('soKyHieuVaNgay', 'SC-22')
  const { sign: own, day: text } = signAndDay.exec(both)?.groups ?? {}
  const read = text === undefined ? null : readDay(text, null)
  if (read?.kind === 'impossible') throw new Fault('ngay-impossible', { part: entryPartWords.soKyHieuVaNgay, text: text ?? '' })
  if (read?.kind !== 'day' || own === undefined) return { soKyHieu: whole(both, 'soKyHieuVaNgay'), day: null }
  return { soKyHieu: whole(own, 'soKyHieuVaNgay'), day: read.day }
}

/** A sign out of two columns, rule SC-23; one that is whole in either stays as it stands. */
function joinSign(row: Row): SignRead {
  const [so, kyHieu] = [sign(row, 'so'), sign(row, 'kyHieu')]
  if (so !== null) row.note('so', 'SC-23')
  if (kyHieu !== null) row.note('kyHieu', 'SC-23')
  if (so === null || kyHieu === null || soHieuKey(so)?.kyHieu) return { soKyHieu: so ?? kyHieu, day: null }
  if (soHieuKey(kyHieu)?.kyHieu && soHieuKey(kyHieu)?.so === soHieuKey(so)?.so) return { soKyHieu: kyHieu, day: null }
  return { soKyHieu: `${so}/${kyHieu.replace(/^\//u, '')}`, day: null }
}

/** Số, ký hiệu and what day stands in the same column. */
export function readSign(row: Row): SignRead {
  const own = sign(row, 'soKyHieu')
  if (own !== null) {
    row.note('soKyHieu', 'SC-21')
    return { soKyHieu: whole(own, 'soKyHieu'), day: null }
  }
  const both = sign(row, 'soKyHieuVaNgay')
  return both === null ? joinSign(row) : splitSign(row, both)
}
