// Nơi nhận: recipients with what the copy is for, lists in lists, the lưu line. Knows how offices write lists, not how they are read.
import type { Agency } from './agencies.ts'
import type { Hand } from './hand.ts'
import type { Accept, ExpectedRecipient } from './letter.ts'
import { departments } from './words/bodies.ts'
import { givens, middles } from './words/people.ts'
import { places } from './words/places.ts'

export const bodyName = (name: string): string => name.replace('| ', '')

/** Recipients as offices write them; some are long, some in short forms. */
function recipientNames(hand: Hand, agency: Agency): string[] {
  const { random } = hand
  const here = places.find(place => place.province === agency.place.province) ?? random.pick(places)
  const own = here.isCity ? 'thành phố' : 'tỉnh'
  const dept = bodyName(random.pick(departments)[0])
  const several = random.some(departments, random.int(3, 6)).map(([name]) => bodyName(name).replace(/^Sở /u, ''))
  const person = `${random.pick(middles)} ${random.pick(givens)}`.trim()
  // biome-ignore format: a table reads best in rows
  return [
    'Thủ tướng Chính phủ',
    'Thủ tướng, các Phó Thủ tướng Chính phủ',
    'Văn phòng Chính phủ',
    'Văn phòng Trung ương Đảng',
    'Văn phòng Quốc hội',
    'Kiểm toán nhà nước',
    'Bộ Tài chính',
    'Bộ Nội vụ',
    'Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
    'HĐND, UBND các tỉnh, thành phố trực thuộc trung ương',
    'Cục Kiểm tra văn bản QPPL - Bộ Tư pháp',
    `Thường trực ${own === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy'}`,
    `TT. ${own === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy'}`,
    `TT HĐND ${own}`,
    `Thường trực HĐND ${own}`,
    `Đoàn ĐBQH ${own}`,
    `CT, các PCT UBND ${own}`,
    `Chủ tịch và các Phó Chủ tịch UBND ${own}`,
    `UBMTTQ Việt Nam ${own}`,
    `Các sở, ban, ngành ${own}`,
    `Các sở, ban, ngành, đoàn thể ${own}`,
    'UBND các huyện, thị xã, thành phố',
    'UBND các xã, phường',
    `Công an ${own}`,
    `Bộ Chỉ huy Quân sự ${own}`,
    dept,
    `${dept} ${own} ${here.province}`,
    `Các Sở: ${several.join(', ')}`,
    `VPUB: CVP, các PCVP, ${random.some(agency.units, 2).join(', ') || 'TH'}`,
    'VPCP: BTCN, các PCN, Trợ lý TTg, TGĐ Cổng TTĐT, các Vụ: TH, PL',
    `Văn phòng UBND ${own}: LĐVP, các phòng chuyên viên`,
    `Cổng TTĐT ${own}`,
    `Báo, Đài PT-TH ${own}`,
    'Trung tâm Công báo - Tin học',
    `Trung tâm Phục vụ hành chính công ${own}`,
    `UBND ${random.pick(here.districts)}`,
    `UBND ${random.pick(here.communes)}`,
    'Lãnh đạo Bộ',
    'Giám đốc, các Phó Giám đốc',
    'Các phòng, đơn vị thuộc Sở',
    'Website Sở',
    `Đ/c ${person}, Phó Chủ tịch UBND ${own}`,
    'PCT phụ trách',
    'Kho bạc Nhà nước khu vực',
    'Ngân hàng Chính sách xã hội',
    `Công ty TNHH MTV Môi trường Đô thị`,
    'Công ty CP Đầu tư An Phát',
    'Hiệp hội Doanh nghiệp',
    'Chi cục Văn thư - Lưu trữ',
    'Vụ Pháp chế',
    'Thanh tra tỉnh',
    'Tòa án nhân dân tối cao',
    'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'Cơ quan trung ương của các đoàn thể',
    'Phòng KGVX (đ/c Tân)',
    'Trường THPT Chu Văn An',
  ]
}

// biome-ignore format: a table reads best in rows
const purposes = [
  'b/c', 'để b/c', 'để báo cáo', 'báo cáo', 'b/cáo', 'p/h', 'để phối hợp', 'để ph/h th/h', 't/h', 'để t/h', 'để thực hiện', 'để biết', 'để theo dõi', 'để đăng tải', 'thực hiện', 'phối hợp',
  'để p/h', 'để chỉ đạo', 'để kiểm tra',
]

export interface ListText {
  lines: string[]
  expected: ExpectedRecipient[]
  luu: Accept
}

const first = (hand: Hand, form: string): string | null => {
  if (form === 'quyet-dinh') return hand.random.pick(['Như Điều 3', 'Như Điều 2', 'Như Điều 4', 'Như trên'])
  return hand.random.maybe(0.85) ? hand.random.pick(['Như trên', 'Như trên', 'Như kính gửi']) : null
}

/** Word by word into lines no longer than the width. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

/** One item with its purpose before the semicolon, behind it, or none; a closing sign may be lost. */
function itemOf(hand: Hand, name: string, mark: string, close: string): { line: string; expected: ExpectedRecipient } {
  const { random } = hand
  const text = hand.print(name, 'free')
  const purpose = /^Như|\)$/u.test(name) || random.maybe(0.68) ? null : hand.print(random.pick(purposes), 'free')
  const end = random.maybe(0.03) ? '' : close
  const bracket = purpose ? `(${purpose.text})` : ''
  const line = purpose ? (random.maybe(0.15) ? `${text.text}${close} ${bracket}` : `${text.text} ${bracket}${end}`) : `${text.text}${end}`
  return { line: `${mark}${line}`, expected: { text: text.accept, purpose: purpose?.accept ?? null } }
}

/** Bodies whose people or units are listed one by one below them. */
const nests = (own: string): readonly (readonly [string, readonly string[]])[] => [
  [`Văn phòng UBND ${own}`, ['Chánh Văn phòng, các Phó Chánh Văn phòng', 'Phòng Tổng hợp', 'Trung tâm Tin học - Công báo']],
  ['Văn phòng Chính phủ', ['Bộ trưởng, Chủ nhiệm', 'Các Phó Chủ nhiệm', 'Vụ Pháp luật', 'Trợ lý Thủ tướng']],
  ['Lãnh đạo Sở', ['Giám đốc', 'Các Phó Giám đốc']],
  ['Các đơn vị trực thuộc Bộ', ['Vụ Kế hoạch - Tài chính', 'Cục Quản lý chất lượng', 'Thanh tra Bộ']],
]

/** A list in the list: its head closed by a colon, then an item a `+`. Each is one that the letter goes to. */
function nestOf(hand: Hand, agency: Agency, mark: string, close: string): { line: string; expected: ExpectedRecipient }[] {
  const { random } = hand
  const [head, members] = random.pick(nests(agency.place.isCity ? 'thành phố' : 'tỉnh'))
  const text = hand.print(head, 'free')
  const indent = random.pick(['', '', '  '])
  return [
    { line: `${mark}${text.text}:`, expected: { text: text.accept, purpose: null } },
    ...random.some(members, random.int(2, members.length)).map(name => itemOf(hand, name, `${indent}+ `, close)),
  ]
}

/** The lưu line in the forms of NĐ 30 PL I, of ministries and of the party; its value without label and closing stop. */
function luuOf(hand: Hand, agency: Agency, mark: string): { line: string; value: Accept } {
  const { random } = hand
  const unit = random.pick(agency.units.length ? agency.units : ['VP', 'TH'])
  const given = random.pick(givens)
  const party = [`Lưu ${agency.self}`, `Lưu Văn phòng ${agency.self}`, 'Lưu']
  const [label, value, end] = agency.isParty
    ? [random.pick(['Lưu', 'Lưu:', 'Lưu']), random.pick(party).replace(/^Lưu ?/u, '') || 'Văn thư', '.']
    : random.weigh<[string, string, string]>([
        [5, ['Lưu:', `VT, ${unit}`, '.']],
        [4, ['Lưu:', `VT, ${unit} (${random.int(2, 5)}b)`, '.']],
        [2, ['Lưu:', `VT, ${unit} (${random.pick(['Q', 'H', 'T', 'Ng'])})`, '.']],
        [2, ['Lưu:', `VT, ${unit} (${random.int(2, 3)}) ${given}`, '']],
        [2, ['Lưu:', `VT, ${unit}.${given}`, '.']],
        [
          1,
          [
            'Lưu:',
            `VT, ${unit}${
              given
                .toLowerCase()
                .replace(/[^a-z]/gu, '')
                .slice(0, 4) || 'an'
            }${random.int(10, 99)}`,
            '.',
          ],
        ],
        [2, ['Lưu', `VT, ${unit}`, '.']],
        [1, ['Lưu:', `VT, ${unit}, ${random.pick(['VA', 'TH', 'KT'])}`, '']],
        [1, ['Lưu:', 'VT', '.']],
        [1, ['Lưu:', `VT; ${unit}`, '.']],
        [1, ['Lưu:', `VP, ${unit} (0${random.int(2, 5)})`, '']],
      ])
  const printed = hand.print(value, 'free')
  return { line: `${mark}${label} ${printed.text}${end}`, value: printed.accept }
}

/** The list under "Nơi nhận:" with the lưu line, items broken to the width of the column. */
export function recipientsOf(hand: Hand, agency: Agency, form: string, width: number): ListText {
  const { random } = hand
  const mark = random.weigh([
    [10, '- '],
    [1, '-'],
    [0.6, '– '],
    [0.3, '+ '],
  ])
  const close = agency.isParty && random.maybe(0.5) ? ',' : ';'
  const opening = first(hand, form)
  const names = [
    ...(opening ? [opening] : []),
    ...random.some(
      recipientNames(hand, agency),
      random.weigh([
        [4, random.int(1, 4)],
        [4, random.int(4, 8)],
        [2, random.int(8, 16)],
      ]),
    ),
  ]
  const nest = mark === '- ' && random.maybe(0.1) ? nestOf(hand, agency, mark, close) : []
  const items = [...names.map(name => itemOf(hand, name, mark, close)), ...nest]
  const luu = luuOf(hand, agency, mark)
  const label =
    hand.say('Nơi nhận', 'label') +
    random.weigh([
      [12, ':'],
      [0.5, ''],
    ])
  return {
    lines: [label, ...items.flatMap(({ line }) => wrap(line, width)), ...wrap(luu.line, width)],
    expected: items.map(({ expected }) => expected),
    luu: luu.value,
  }
}
