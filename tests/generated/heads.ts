// A letter's head: the issuer's column, the number, the national title or the party's, place and date; what hand writing hides of them.
import type { Agency } from './agencies.ts'
import { dayOf, isoOf, numberOf, two } from './citations.ts'
import { type Hand, join } from './hand.ts'
import type { Accept, Blocks, Expected, Printed } from './letter.ts'

/** A number printed or written by hand and lost; what a reader may know of it. */
interface NumberText {
  line: string
  so: Accept | null
  kyHieu: Accept
  soKyHieu: Accept | null
}

const scrawls = ['', '   ', '      ', ' ‡(3 ', ' S¥O ', '§{ ', ' #8', '0_ ', '.....', ' …… ', 'ÂÐ ']

export function numberText(hand: Hand, letters: string, isParty: boolean): NumberText {
  const { random } = hand
  const isLost = random.maybe(hand.lost)
  const number = isLost ? random.pick(scrawls) : numberOf(random)
  const label = hand.say('Số', 'label') + (isParty ? random.pick(['', '', ':']) : ':')
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
  return {
    line: `${label}${space}${number}${stroke}${sign.text}`,
    so: isLost ? null : [number],
    kyHieu: bare,
    soKyHieu: isLost ? null : bare.map(one => `${number}${stroke.trim()}${one}`),
  }
}

interface DateText {
  line: string
  iso: string | null
  place: Accept
}

const lostDays = ['', '   ', 'te', '#8', '‡', '4†', '®&0', '......', 'ÂD']

export function dateText(hand: Hand, agency: Agency): DateText {
  const { random } = hand
  const date = dayOf(random, 2009, 2026)
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

/** The head's two rows: names beside the national title, number beside the date. */
export function headOf(
  hand: Hand,
  agency: Agency,
  letters: string,
  vv: readonly string[],
): { rows: Blocks['head']; expected: Expected['scalars'] } {
  const { random } = hand
  const above = agency.above.length ? nameOf(hand, agency.above) : null
  const name = nameOf(hand, agency.name)
  const number = numberText(hand, letters, agency.isParty)
  const date = dateText(hand, agency)
  const rule = random.pick(rules)
  const national = agency.isParty
    ? [hand.say('ĐẢNG CỘNG SẢN VIỆT NAM', 'label')]
    : [hand.say('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'label'), hand.say('Độc lập - Tự do - Hạnh phúc', 'label')]
  const star = agency.isParty && random.maybe(0.8) ? ['*'] : rule ? [rule] : []
  return {
    rows: [
      {
        left: [...(above?.lines ?? []), ...name.lines, ...star],
        right: [...national, ...(rule && random.maybe(0.7) ? [rule.repeat(2)] : [])],
      },
      { left: [number.line, ...vv], right: [date.line] },
    ],
    expected: {
      coQuanChuQuan: above?.accept ?? null,
      coQuanBanHanh: name.accept,
      so: number.so,
      kyHieu: number.kyHieu,
      soKyHieu: number.soKyHieu,
      diaDanh: date.place,
      ngayBanHanh: date.iso ? [date.iso] : null,
    },
  }
}
