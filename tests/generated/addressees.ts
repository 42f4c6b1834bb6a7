// Kính gửi: one addressee or several. Knows how offices write lists, not how they are read.
import type { Agency } from './agencies.ts'
import type { Hand } from './hand.ts'
import type { Accept } from './letter.ts'
import { bodyName, wrap } from './recipients.ts'
import { departments } from './words/bodies.ts'
import { places } from './words/places.ts'

export interface ToText {
  lines: string[]
  expected: Accept[]
}

function addresseeNames(hand: Hand, agency: Agency): string[] {
  const { random } = hand
  const here = places.find(place => place.province === agency.place.province) ?? random.pick(places)
  const own = here.isCity ? 'thành phố' : 'tỉnh'
  const bodies = random.some(departments, 3).map(([name]) => bodyName(name))
  return [
    'Bộ Tài chính',
    'Văn phòng Chính phủ',
    'Bộ Nông nghiệp và Môi trường',
    ...bodies,
    `Các sở, ban, ngành ${own}`,
    'UBND các huyện, thị xã, thành phố',
    `Ủy ban nhân dân các xã, phường, đặc khu`,
    `Ủy ban nhân dân tỉnh ${random.pick(places).province}`,
    `Các Bộ: Tài chính, Tư pháp, Nội vụ, Y tế`,
    'Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Thủ trưởng cơ quan thuộc Chính phủ',
    'Cục Thuế các tỉnh, thành phố trực thuộc Trung ương',
    `Thường trực Hội đồng nhân dân ${own}`,
    'Công ty TNHH Sản xuất và Thương mại Hoàng Gia',
    'Công ty Cổ phần Xây dựng số 5',
    `Các cơ quan chuyên môn thuộc UBND ${own}`,
    `Chủ tịch UBND các huyện, thành phố`,
    'Hiệu trưởng các trường trung học phổ thông',
    `Bệnh viện Đa khoa ${own} ${here.province}`,
    'Ông Trần Văn Minh, trú tại tổ dân phố 3',
    `Trung tâm Y tế ${random.pick(here.districts)}`,
    'Thủ trưởng các đơn vị trực thuộc',
  ]
}

/** Kính gửi on one line or as a list; with the label on the line of the first item in some. */
export function addresseesOf(hand: Hand, agency: Agency, width: number): ToText {
  const { random } = hand
  const label = `${hand.say('Kính gửi', 'label')}:`
  const names = addresseeNames(hand, agency)
  if (random.maybe(0.5)) {
    const name = hand.print(random.pick(names), 'free')
    return { lines: wrap(`${label} ${name.text}${random.maybe(0.2) ? '.' : ''}`, width), expected: [name.accept] }
  }
  const printed = random.some(names, random.int(2, 5)).map(name => hand.print(name, 'free'))
  const items = printed.flatMap(({ text }, i) => wrap(`- ${text}${i === printed.length - 1 ? '.' : ';'}`, width))
  const isInline = random.maybe(0.3)
  return {
    lines: isInline ? [`${label} ${items[0]}`, ...items.slice(1)] : [label, ...items],
    expected: printed.map(({ accept }) => accept),
  }
}
