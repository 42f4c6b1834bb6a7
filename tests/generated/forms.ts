// The administrative forms of NĐ 30/2020: from an agency and chance to a letter's blocks and expected values. One function for all that share a head.

import { addresseesOf } from './addressees.ts'
import { type Agency, upper } from './agencies.ts'
import { type BodyText, bodyOf } from './bodies.ts'
import { dayOf } from './citations.ts'
import { type Hand, plain } from './hand.ts'
import { dateText, headOf, numberText } from './heads.ts'
import type { Blocks, Expected, Printed } from './letter.ts'
import { recipientsOf, wrap } from './recipients.ts'
import { signatureOf } from './signature.ts'
import { termOf } from './terms.ts'
import { deciding, deeds, matters, scopes } from './words/subjects.ts'

export interface Form {
  name: string
  /** The kind as the reader names it. */
  kind: string
  /** Its letters in the sign; empty for a công văn. */
  letters: string
  /** True where Kính gửi is printed. */
  isAddressed: boolean
  /** How its subject begins. */
  opens: readonly string[]
  weight: number
}

const form = (
  kind: string,
  letters: string,
  weight: number,
  opens: readonly string[] = ['Về việc', 'Về', ''],
  isAddressed = false,
): Form => ({
  name: kind,
  kind,
  letters,
  weight,
  opens,
  isAddressed,
})

export const administrativeForms: readonly Form[] = [
  { name: 'Công văn', kind: 'Công văn', letters: '', isAddressed: true, opens: ['V/v'], weight: 34 },
  form('Quyết định', 'QĐ', 16, ['Về việc', 'V/v', 'Về', 'Ban hành', 'Phê duyệt']),
  form('Chỉ thị', 'CT', 7),
  form('Thông báo', 'TB', 7, ['Về việc', 'Kết luận của đồng chí Chủ tịch tại cuộc họp về', 'V/v']),
  form('Kế hoạch', 'KH', 6, ['Triển khai', 'Thực hiện', 'Về', '']),
  form('Báo cáo', 'BC', 5, ['Về', 'Kết quả', 'Tình hình'], true),
  form('Tờ trình', 'TTr', 6, ['Về việc', 'V/v', 'Đề nghị'], true),
  form('Giấy mời', 'GM', 3, ['Họp về', 'Về việc dự hội nghị'], true),
  form('Công điện', 'CĐ', 3, ['Về việc', 'V/v']),
  form('Hướng dẫn', 'HD', 2),
  form('Chương trình', 'CTr', 1),
  form('Quy chế', 'QC', 1),
  form('Quy định', 'QyĐ', 1),
  form('Phương án', 'PA', 1),
  form('Đề án', 'ĐA', 1),
  form('Thông cáo', 'TC', 0.5),
  form('Biên bản', 'BB', 0.7),
  form('Phiếu chuyển', 'PC', 0.7, ['Về việc']),
  form('Giấy ủy quyền', 'GUQ', 0.5, ['Về việc']),
  form('Nghị quyết', 'NQ', 1, ['Về việc', 'Về']),
  form('Phiếu gửi', 'PG', 0.3, ['Về việc']),
  form('Phiếu báo', 'PB', 0.3, ['Về việc']),
  form('Dự án', 'DA', 0.3),
  form('Bản cam kết', 'CK', 0.2, ['Về việc']),
]

/** Kinds that only the party has, and those both have. */
export const partyForms: readonly Form[] = [
  { name: 'Công văn', kind: 'Công văn', letters: 'CV', isAddressed: true, opens: ['V/v'], weight: 8 },
  form('Nghị quyết', 'NQ', 4, ['Về', '']),
  form('Chỉ thị', 'CT', 3, ['Về', 'Về việc']),
  form('Kết luận', 'KL', 4, ['Về', 'Về việc', 'của Ban Thường vụ về']),
  form('Thông báo', 'TB', 4, ['Về', 'Kết luận của Thường trực về']),
  form('Kế hoạch', 'KH', 4, ['Thực hiện', 'Về']),
  form('Chương trình', 'CTr', 3, ['Thực hiện', 'Hành động về']),
  form('Hướng dẫn', 'HD', 3, ['Về', '']),
  form('Quy định', 'QĐ', 2, ['Về']),
  form('Quyết định', 'QĐ', 3, ['Về việc', 'Về']),
  form('Báo cáo', 'BC', 2, ['Về', 'Kết quả']),
  form('Tờ trình', 'TTr', 1, ['Về việc'], true),
  form('Quy chế', 'QC', 1),
  form('Đề án', 'ĐA', 1),
]

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function subjectText(hand: Hand, { opens, kind }: Form): { label: string; text: string } {
  const { random } = hand
  const label = random.pick(opens)
  const base = kind === 'Quyết định' ? `${random.pick(deciding)} ${random.pick(matters)}` : `${random.pick(deeds)} ${random.pick(matters)}`
  const tail = random.pick(scopes)
  const core = `${base}${tail ? ` ${tail}` : ''}`
  if (label === 'V/v') return { label: 'V/v', text: core }
  const text = label
    ? `${label} ${/^(?:Ban hành|Phê duyệt)$/u.test(label) ? lowerFirst(core.replace(/^\p{L}+ \p{L}+ /u, '')) : core}`
    : core.charAt(0).toUpperCase() + core.slice(1)
  return { label: '', text }
}

const urgencies = ['HỎA TỐC', 'HOẢ TỐC', 'THƯỢNG KHẨN', 'KHẨN']

/** The deciding authority printed above the căn cứ of a decision. */
const authorityLines = (agency: Agency): string[] => {
  const name = agency.name.join(' ')
  if (agency.collective) return [name.startsWith('ỦY BAN NHÂN DÂN') ? `CHỦ TỊCH ${name}` : name]
  return [`${agency.head} ${name}`]
}

function titleOf(hand: Hand, of: Form, subject: Printed, agency: Agency): string[] {
  const { random } = hand
  const kind = hand.print(upper(of.kind), 'closed').text
  const width = random.int(44, 70)
  const authority = of.kind === 'Quyết định' ? ['', ...authorityLines(agency).map(line => hand.say(line, 'closed'))] : []
  return [random.maybe(0.03) ? [...kind].join(' ').replace(/ {3}/gu, '  ') : kind, ...wrap(subject.text, width), ...authority]
}

export interface Written {
  blocks: Blocks
  expected: Expected
}

/** A letter of one of the administrative or party forms. */
export function writeLetter(hand: Hand, of: Form, agency: Agency): Written {
  const { random } = hand
  const isLetter = of.kind === 'Công văn'
  const { label, text } = subjectText(hand, of)
  const subject = hand.print(text, 'free')
  const vvLabel = label ? hand.say('V/v', 'label') : ''
  const shown = plain(`${vvLabel ? `${vvLabel}${random.maybe(0.05) ? ':' : ''} ` : ''}${subject.text}`)
  const letters = signLetters(hand, of, agency)
  const number = numberText(hand, letters, { isParty: agency.isParty })
  const issued = dayOf(random, 2009, 2026)
  const date = dateText(hand, agency, issued)
  const head = headOf(hand, agency, number, isLetter ? wrap(shown.text, random.int(26, 40)) : [], date)
  const term = termOf(hand, { self: agency.self, kind: of.kind, issued, isDated: date.iso !== null })
  const body: BodyText = bodyOf(hand, of.kind, agency, term.lines)
  const to = of.isAddressed && random.maybe(isLetter ? 1 : 0.8) ? addresseesOf(hand, agency, 80) : null
  const list = recipientsOf(hand, agency, of.kind === 'Quyết định' ? 'quyet-dinh' : 'khac', random.int(38, 60))
  const sign = signatureOf(hand, agency, random.maybe(hand.lost / 2))
  const urgency = random.maybe(of.kind === 'Công điện' ? 0.5 : 0.06) ? random.pick(urgencies) : null
  return {
    blocks: {
      above: [],
      head: head.rows,
      urgency: urgency ? [urgency] : [],
      title: isLetter ? [] : titleOf(hand, of, shown, agency),
      to: to?.lines ?? [],
      body: body.paragraphs,
      foot: { left: list.lines, right: sign.lines },
      behind: [],
    },
    expected: {
      scalars: {
        ...head.expected,
        tenLoai: [of.kind],
        trichYeu: subject.accept,
        doKhan: urgency ? [urgency] : null,
        doMat: null,
        hanXuLy: of.kind === 'Quyết định' ? null : term.due,
        noiLuu: list.luu,
        quyenHan: sign.quyenHan,
        chucVu: sign.chucVu,
        hoTen: sign.hoTen,
      },
      kinhGui: to?.expected ?? [],
      noiNhan: list.expected,
      vienDan: body.citations,
      ...(body.tasks ? { nhiemVu: body.tasks } : {}),
    },
  }
}

/** The letters behind the number: kind and agency, or agency and unit; the party writes its own way. */
function signLetters(hand: Hand, { letters, kind }: Form, agency: Agency): string {
  const { random } = hand
  if (agency.isParty) return `${letters || 'CV'}/${agency.code}`
  if (kind === 'Công văn')
    return random.maybe(0.94) && agency.units.length
      ? `${agency.code}-${random.pick(agency.units)}`
      : random.maybe(0.5)
        ? `CV-${agency.code}`
        : agency.code
  return `${letters}-${agency.code}`
}
