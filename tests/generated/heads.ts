// A letter's head: the issuer's column, the number, the national title or the party's, place and date; what hand writing hides of them.
import type { Agency } from './agencies.ts'
import { type Day, isoOf, numberOf, two } from './citations.ts'
import { type Hand, join } from './hand.ts'
import type { Accept, Blocks, Expected, Printed } from './letter.ts'

/** A number printed or written by hand and lost; what a reader may know of it. */
export interface NumberText {
  line: string
  /** Of a misread number the empty value too: it is either left unread or mended. */
  so: Accept | null
  kyHieu: Accept
  soKyHieu: Accept | null
}

const scrawls = ['', '   ', '      ', ' ‡(3 ', ' S¥O ', '§{ ', ' #8', '0_ ', '.....', ' …… ', 'ÂÐ ']

/** How the number is led: "Số:", a law's "Luật số:", the party's without a colon; `year` stands between two strokes. */
export interface NumberForm {
  label?: string
  year?: number
  isParty?: boolean
}

export function numberText(hand: Hand, letters: string, { label: led = 'Số', year, isParty = false }: NumberForm = {}): NumberText {
  const { random } = hand
  const isLost = random.maybe(hand.lost)
  const digits = year ? two(random.int(1, 240)) : numberOf(random)
  const number = isLost ? random.pick(scrawls) : hand.say(digits, 'number')
  const unread = number === digits ? [] : ['']
  const label = hand.say(led, 'label') + (isParty ? random.pick(['', '', ':']) : ':')
  const stroke = isParty
    ? '-'
    : random.weigh([
        [12, '/'],
        [0.6, ' /'],
        [0.3, ' / '],
      ])
  const sign = hand.print(letters, 'sign')
  const space = random.maybe(0.9) || isParty ? ' ' : ''
  const bare = sign.accept.map(one => one.replace(/\s/gu, ''))
  const between = year ? `/${year}/` : stroke
  return {
    line: `${label}${space}${number}${between}${sign.text}`,
    so: isLost ? null : [...unread, digits],
    kyHieu: bare,
    soKyHieu: isLost ? null : [...unread, ...bare.map(one => `${digits}${between.trim()}${one}`)],
  }
}

export interface DateText {
  line: string
  iso: string | null
  place: Accept
}

const lostDays = ['', '   ', 'te', '#8', '‡', '4†', '®&0', '......', 'ÂD']

export function dateText(hand: Hand, agency: Agency, date: Day): DateText {
  const { random } = hand
  const place = hand.print(agency.seat, 'closed')
  const isLost = random.maybe(hand.lost)
  const day = isLost ? random.pick(lostDays) : two(date.day)
  const month = date.month < 3 || random.maybe(0.3) ? two(date.month) : String(date.month)
  return {
    line: `${place.text}, ngày ${day} tháng ${month} năm ${date.year}`,
    iso: isLost ? null : isoOf(date),
    place: place.accept.flatMap(one => [one, one.replace(/^Thành phố /u, '')]),
  }
}

/** The issuer's column: names as printed and as they are read, one issuer or chủ quản joined over its lines. */
function nameOf(hand: Hand, lines: readonly string[]): Printed & { lines: string[] } {
  const printed = lines.map(line => hand.print(line, 'closed'))
  return { ...join(printed), lines: printed.map(({ text }) => text) }
}

const rules = ['', '-------', '_______', '————']

export const nationalTitle = (hand: Hand): string[] => [
  hand.say('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'label'),
  hand.say('Độc lập - Tự do - Hạnh phúc', 'label'),
]

export interface HeadText {
  rows: Blocks['head']
  expected: Expected['scalars']
}

/** The head's two rows: names beside the national title, number beside the date. */
export function headOf(hand: Hand, agency: Agency, number: NumberText, vv: readonly string[], date: DateText | null): HeadText {
  const { random } = hand
  const above = agency.above.length ? nameOf(hand, agency.above) : null
  const name = nameOf(hand, agency.name)
  const rule = random.pick(rules)
  const national = agency.isParty ? [hand.say('ĐẢNG CỘNG SẢN VIỆT NAM', 'label')] : nationalTitle(hand)
  const star = agency.isParty && random.maybe(0.8) ? ['*'] : rule ? [rule] : []
  return {
    rows: [
      {
        left: [...(above?.lines ?? []), ...name.lines, ...star],
        right: [...national, ...(rule && random.maybe(0.7) ? [rule.repeat(2)] : [])],
      },
      { left: [number.line, ...vv], right: date ? [date.line] : [] },
    ],
    expected: {
      coQuanChuQuan: above?.accept ?? null,
      coQuanBanHanh: name.accept,
      so: number.so,
      kyHieu: number.kyHieu,
      soKyHieu: number.soKyHieu,
      ...(date ? { diaDanh: date.place, ngayBanHanh: date.iso ? [date.iso] : null } : { diaDanh: null }),
    },
  }
}
