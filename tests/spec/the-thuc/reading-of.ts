// Builds a letter from its parts and reads it: what the specification tests share.
import type { IssueCode, LetterReading, LetterText } from '../../../contract/the-thuc.ts'
import { toLetterText } from '../../../core/text/letter-text.ts'
import { readTheThuc } from '../../../core/the-thuc/read.ts'
import { type TheThucValues, valuesOf } from '../../../core/the-thuc/values.ts'

export interface ReadLetter extends LetterReading {
  letter: LetterText
  values: TheThucValues
  codes: IssueCode[]
}

export function readLetter(text: string): ReadLetter {
  const { letter, issues } = toLetterText([text])
  const reading = readTheThuc(letter)
  const all = [...issues, ...reading.issues]
  return { ...reading, issues: all, letter, values: valuesOf(reading.theThuc), codes: all.map(issue => issue.code) }
}

export interface LetterParts {
  above?: string
  issuer?: string
  so?: string
  date?: string
  vv?: string
  kind?: string
  to?: string
  body?: string
  foot?: string
}

const usual: Required<LetterParts> = {
  above: '',
  issuer: 'UBND TỈNH AN GIANG\nSỞ Y TẾ',
  so: 'Số: 45/SYT-NVY',
  date: 'An Giang, ngày 08 tháng 3 năm 2022',
  vv: 'V/v tăng cường phòng, chống dịch bệnh',
  kind: '',
  to: 'Kính gửi: Trung tâm Y tế các huyện',
  body: 'Sở Y tế đề nghị các đơn vị thực hiện đúng quy định.',
  foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, NVY.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Văn Bình',
}

/** A letter in one column; each part may be given, the empty string leaves it out. */
export function letterWith(parts: LetterParts): string {
  const { above, issuer, so, date, vv, kind, to, body, foot } = { ...usual, ...parts }
  const title = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
  return [above, issuer, title, so, date, vv, kind, to, body, foot].filter(Boolean).join('\n\n')
}

export const readWith = (parts: LetterParts): ReadLetter => readLetter(letterWith(parts))

/** The words of each task that a body gives. */
export const tasksOf = (body: string): string[] => readWith({ body }).values.nhiemVu.map(task => task.text)

/** To whom each task of a body goes, and its words. */
export const shared = (body: string): [string[], string][] => readWith({ body }).values.nhiemVu.map(task => [task.coQuan, task.text])
