// Who passes acts of law and how each is numbered and signed: Chính phủ, Thủ tướng, ministers, Quốc hội, councils and committees.
import { type Agency, agencyOf, councilAgency, upper } from './agencies.ts'
import type { Hand } from './hand.ts'
import { type SignText, signed } from './signature.ts'
import { central } from './words/bodies.ts'

export interface Act {
  kind: string
  letters: string
  /** Where the number stands without "Số:". */
  label?: string
  hasYear: boolean
  agency: Agency
  sign: SignText
  /** The day stands in the closing sentence instead of the head. */
  isPassed?: boolean
  opening: string
}

const named = (base: Agency, name: readonly string[], self: string): Agency => ({
  ...base,
  level: 'quoc-hoi',
  above: [],
  name,
  seat: 'Hà Nội',
  self,
  collective: null,
  units: ['PL', 'TH'],
})

const session = (year: number): string => `QH${year >= 2021 ? 15 : year >= 2016 ? 14 : 13}`

/** An act of the year, drawn by how often letters of its kind are met. */
export function actOf(hand: Hand, year: number): Act {
  const { random } = hand
  const base = agencyOf(random)
  const government = named(base, ['CHÍNH PHỦ'], 'Chính phủ')
  const assembly = named(base, ['QUỐC HỘI'], 'Quốc hội')
  const ministry = random.pick(central.slice(0, 12))
  const body = ministry[0].replace('| ', '')
  const minister = {
    ...named(
      base,
      upper(ministry[0])
        .split('|')
        .map(line => line.trim()),
      body,
    ),
    units: ministry[4],
  }
  const council = councilAgency(random)
  return random.weigh<() => Act>([
    [
      5,
      () => ({
        kind: 'Nghị định',
        letters: 'NĐ-CP',
        hasYear: true,
        agency: government,
        opening: 'Chính phủ ban hành Nghị định',
        sign: random.maybe(0.6)
          ? signed(hand, ['TM. CHÍNH PHỦ', 'KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG'])
          : signed(hand, ['TM. CHÍNH PHỦ', 'THỦ TƯỚNG']),
      }),
    ],
    [
      3,
      () => ({
        kind: 'Nghị quyết',
        letters: 'NQ-CP',
        hasYear: false,
        agency: government,
        opening: 'Chính phủ quyết nghị',
        sign: signed(hand, ['TM. CHÍNH PHỦ', 'THỦ TƯỚNG']),
      }),
    ],
    [
      6,
      () => ({
        kind: 'Thông tư',
        letters: `TT-${ministry[1]}`,
        hasYear: true,
        agency: minister,
        opening: `Bộ trưởng ${body} ban hành Thông tư`,
        sign: random.maybe(0.6) ? signed(hand, [`KT. ${ministry[2]}`, ministry[3]]) : signed(hand, [ministry[2]]),
      }),
    ],
    [
      2,
      () => ({
        kind: 'Luật',
        letters: session(year),
        label: 'Luật số',
        hasYear: true,
        agency: assembly,
        isPassed: true,
        opening: 'Quốc hội ban hành Luật',
        sign: signed(hand, ['CHỦ TỊCH QUỐC HỘI']),
      }),
    ],
    [
      2,
      () => ({
        kind: 'Nghị quyết',
        letters: session(year),
        label: random.pick(['Nghị quyết số', 'Số']),
        hasYear: true,
        agency: assembly,
        isPassed: true,
        opening: 'Quốc hội quyết nghị',
        sign: signed(hand, ['CHỦ TỊCH QUỐC HỘI']),
      }),
    ],
    [
      2,
      () => ({
        kind: 'Nghị quyết',
        letters: `UBTV${session(year)}`,
        label: random.pick(['Nghị quyết số', 'Số']),
        hasYear: true,
        agency: named(base, ['ỦY BAN THƯỜNG VỤ QUỐC HỘI'], 'Ủy ban Thường vụ Quốc hội'),
        isPassed: random.maybe(0.5),
        opening: 'Ủy ban Thường vụ Quốc hội quyết nghị',
        sign: signed(hand, ['TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI', 'CHỦ TỊCH']),
      }),
    ],
    [
      4,
      () => ({
        kind: 'Nghị quyết',
        letters: 'NQ-HĐND',
        hasYear: random.maybe(0.5),
        agency: council,
        opening: 'Hội đồng nhân dân tỉnh quyết nghị',
        sign: random.maybe(0.8) ? signed(hand, ['CHỦ TỊCH']) : signed(hand, ['TM. HỘI ĐỒNG NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']),
      }),
    ],
    [
      4,
      () => ({
        kind: 'Quyết định',
        letters: 'QĐ-UBND',
        hasYear: true,
        agency: { ...council, name: ['ỦY BAN NHÂN DÂN', council.name[1] ?? ''], code: 'UBND' },
        opening: 'Ủy ban nhân dân tỉnh ban hành Quyết định',
        sign: signed(hand, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']),
      }),
    ],
    [
      2,
      () => ({
        kind: 'Quyết định',
        letters: 'QĐ-TTg',
        hasYear: random.maybe(0.6),
        agency: named(base, ['THỦ TƯỚNG CHÍNH PHỦ'], 'Thủ tướng Chính phủ'),
        opening: 'Thủ tướng Chính phủ ban hành Quyết định',
        sign: random.maybe(0.5) ? signed(hand, ['THỦ TƯỚNG']) : signed(hand, ['KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG']),
      }),
    ],
  ])()
}
