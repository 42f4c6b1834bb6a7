// A letter as a page that a person can check: its text with every value marked where it stands, the fields in a table, the doubts.
import type { Sureness } from '../../../../contract/reading.ts'
import type { LetterReading } from '../../../../contract/the-thuc.ts'
import { dayWords } from '../../../../contract/words.ts'
import type { Letter } from '../../../letter-file.ts'
import { fieldLines, issueLines, type LineAt, sureWord } from './field-table.ts'
import { legend, lineOf, lineStarts, textLines } from './marked-text.ts'
import { fieldOrder, marksOf, readingsOf } from './marks.ts'
import { bold, dim, type Look, paint, plain, wrapPieces } from './piece.ts'

const surenesses: readonly Sureness[] = ['certain', 'likely', 'guess']

/** What the letter is and how much of it was read, in one line. */
function summary({ theThuc, issues }: LetterReading, pages: number, lines: number): string {
  const { tenLoai, soKyHieu, ngayBanHanh } = theThuc
  const what = [tenLoai?.value, soKyHieu?.value, ngayBanHanh && `ngày ${dayWords(ngayBanHanh.value)}`].filter(Boolean).join(' ')
  const sures = fieldOrder.flatMap(field => readingsOf(theThuc, field).map(({ sure }) => sure))
  const counts = surenesses.flatMap(sure => {
    const count = sures.filter(one => one === sure).length
    return count ? [`${count} ${sureWord(sure)}`] : []
  })
  const parts = [
    what,
    pages > 1 ? `${pages} trang, ${lines} dòng` : `${lines} dòng`,
    sures.length ? `${sures.length} giá trị: ${counts.join(', ')}` : 'không đọc được giá trị nào',
    issues.length ? `${issues.length} điều cần xem lại` : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

/** The page of one file, its name as the heading. The text stands whole: nothing of the letter is left out. */
export function letterPage(file: string, { text: letter, reading }: Pick<Letter, 'text' | 'reading'>, look: Look): string[] {
  const starts = lineStarts(letter.text)
  const lineAt: LineAt = at => lineOf(starts, at)
  const doubtful = new Set(reading.issues.flatMap(({ at }) => at.map(({ start }) => lineAt(start))))
  const rule = paint([dim('═'.repeat(look.width))], look)
  const said = wrapPieces([plain(summary(reading, letter.pages.length, starts.length))], look.width)
  return [
    rule,
    ...wrapPieces([bold(file)], look.width).map(line => paint(line, look)),
    ...said.map(line => paint(line, look)),
    ...wrapPieces(legend(look), look.width).map(line => paint(line, look)),
    rule,
    ...textLines({ letter, marks: marksOf(reading.theThuc, letter.text), starts, doubtful }, look),
    ...fieldLines(reading.theThuc, lineAt, look),
    ...issueLines(reading.issues, lineAt, look),
    '',
  ]
}
