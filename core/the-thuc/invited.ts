// Whom a công điện or a giấy mời names without the words "Kính gửi": behind "điện:", "kính mời", "Thành phần:" (NĐ 30/2020 Phụ lục III, mẫu 1.6, 1.7).
// Finds where the names begin; takes none apart.
import { type Line, type Part, partOf } from '../text/lines.ts'
import { capitalShare } from '../text/unit-class.ts'
import { beginsAgency } from './agency-names.ts'
import type { KindLine } from './kind-line.ts'
import type { Pattern } from './pattern.ts'

interface InvitedPattern extends Pattern {
  kinds: readonly string[]
  /** Lines below the kind in which the label is looked for. */
  reach: number
}

/** What stands before the names; matched on folded text from the line's start to the label's end. */
export const invitedLabels: readonly InvitedPattern[] = [
  {
    rule: 'KG-5',
    kinds: ['Công điện'],
    reach: 14,
    example: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:',
    not: 'Thực hiện Công điện: 12/CĐ-TTg',
    pattern: /^[^.;:]{0,160}(?<!\p{L})(?:(?<!cong )dien|(?<!kinh )gui) ?:/u,
  },
  {
    rule: 'KG-5',
    kinds: ['Giấy mời', 'Thư mời'],
    reach: 30,
    example: 'Sở Nội vụ trân trọng kính mời: Ông Lê Văn An',
    not: 'kính mong đồng chí',
    pattern:
      /^(?:[^\p{L}\d]{0,3}(?:\d|i{1,3})[.)] ?)?[^.;:]{0,160}(?:(?<!\p{L})(?:kinh|tran trong|xin) moi(?!\p{L}) ?:?|(?<!\p{L})moi ?:)/u,
  },
  {
    rule: 'KG-5',
    kinds: ['Giấy mời', 'Thư mời'],
    reach: 30,
    example: '1. Thành phần tham dự:',
    not: 'Thành phần kinh tế tập thể là động lực',
    pattern: /^[^\p{L}\d]{0,4}(?:(?:\d|i{1,3})[.)]? {0,3})?thanh phan(?: \p{L}{1,8}){0,6} ?:/u,
  },
]

/** What a guest is asked to do, in the sentence that names him. */
const asked =
  /,? ?(?:(?:toi|den|ve|tham|bo tri thoi gian) (?:du|tham du|tham gia)|tham gia|du (?:hop|hoi|le|cuoc|buoi|phien|lop)|cu (?:dai dien|lanh dao|can bo|thanh vien))(?!\p{L})/u

/** True for words that go on a guest's name with what he is asked to do. */
export const asksGuest = (folded: string): boolean => asked.exec(folded)?.index === 0

/** Guests whom nothing names, or no guest at all, as printed behind the label; folded. */
const nobody =
  /^[^\p{L}\d]{0,3}(?:(?:cac |quy |toan the )?(?:dai bieu|dong chi|ong(?: ba)?|ong,? ba|vi(?: khach quy)?|ong \(ba\))|(?:cu the )?(?:nhu sau|theo).{0,60}|cu the.{0,30})?[^\p{L}\d]{0,3}$/u

/** True where a label is followed by what is asked before anybody is named: "kính mời dự họp", "kính mời đại biểu đến dự". */
function namesNobody(lines: readonly Line[], { line, from, to }: Part): boolean {
  const name = line.folded.slice(from, to)
  if (to < line.text.length) return nobody.test(name)
  return name !== '' && nobody.test(name) && /\p{L}/u.test(name) && asksGuest(lines[line.index + 1]?.folded ?? '')
}

/** Where the names begin below the kind, on the label's line; null where none is printed. Rule KG-5. */
export function invitedBelow(lines: readonly Line[], kind: KindLine): Part | null {
  const rows = invitedLabels.filter(({ kinds }) => kinds.includes(kind.name))
  const from = kind.part.line.index + 1
  for (const { pattern, reach } of rows)
    for (const line of lines.slice(from, from + reach)) {
      const found = pattern.exec(line.folded)
      if (!found) continue
      const end = asked.exec(line.folded.slice(found[0].length))
      const named = partOf(line, found[0].length, end ? found[0].length + end.index : line.text.length)
      if (!namesNobody(lines, named)) return named
    }
  return null
}

/** Index of the line on which the sentence of the label begins: "VĂN PHÒNG THƯỜNG TRỰC BAN CHỈ ĐẠO … / điện:" names who speaks above. */
export function speakerLine(lines: readonly Line[], label: Part): number {
  const at = label.line.index
  const above = lines[at - 1]
  const isCarried = above !== undefined && capitalShare(above.text, 4) > 0.75 && beginsAgency(above.text) && !label.line.gap
  return isCarried ? at - 1 : at
}
