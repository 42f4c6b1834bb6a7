// Hạn: the sentence by which a letter asks to be answered by a day, and sentences with a day that ask nobody. Knows how offices ask, not how it is read.
import { type Day, isoOf, two } from './citations.ts'
import type { Hand } from './hand.ts'
import type { Accept } from './letter.ts'

export interface TermText {
  lines: string[]
  /** The day asked for; null where none is. */
  due: Accept | null
}

/** Kinds that set rules or only tell: a day in them is nobody's hạn. */
const asksNobody = ['Quyết định', 'Nghị quyết', 'Báo cáo', 'Tờ trình']

function later({ day, month, year }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() }
}

/** What stands before the day and behind it. */
const askings = (self: string): readonly (readonly [string, string])[] => [
  [`Đề nghị các cơ quan, đơn vị gửi báo cáo về ${self} trước ngày`, ' để tổng hợp.'],
  [`Văn bản góp ý gửi về ${self} chậm nhất ngày`, '.'],
  ['Yêu cầu các đơn vị hoàn thành và báo cáo kết quả trước 17h00 ngày', '.'],
  ['Các đơn vị đăng ký danh sách tham dự muộn nhất vào ngày', ', quá thời hạn trên xem như không tham dự.'],
  ['Hồ sơ gửi trước ngày', '.'],
]

/** Days of the law, of every year, of what was. */
const plainDays = (year: number): readonly string[] => [
  `Doanh nghiệp nộp thuế giá trị gia tăng của kỳ này trước ngày 20/11/${year}.`,
  'Chế độ báo cáo định kỳ thực hiện trước ngày 15/12 hằng năm.',
  `Kết quả đợt 1 đã báo cáo trước ngày 10/4/${year - 1}.`,
]

function asking(hand: Hand, self: string, issued: Day, isDated: boolean): TermText {
  const { random } = hand
  if (isDated && random.maybe(0.12)) {
    const days = random.pick([5, 7, 10, 15, 30])
    const text = `Đề nghị trả lời bằng văn bản trong vòng ${two(days)} ngày kể từ ngày ban hành văn bản này.`
    return { lines: [hand.say(text)], due: [isoOf(later(issued, days))] }
  }
  const due = later(issued, random.int(3, 90))
  const { day, month, year } = due
  const shown = random.weigh([
    [5, `${two(day)}/${month}/${year}`],
    [3, `${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`],
    [isDated ? 1 : 0, `${day}/${month}`],
  ])
  const [lead, tail] = random.pick(askings(self))
  return { lines: [`${hand.say(lead)} ${shown}${tail}`], due: [isoOf(due)] }
}

/** In some letters a sentence with a day, asking or not. `isDated`: the letter's own day can be read. */
export function termOf(
  hand: Hand,
  { self, kind, issued, isDated }: { self: string; kind: string; issued: Day; isDated: boolean },
): TermText {
  const { random } = hand
  return random.weigh<() => TermText>([
    [70, () => ({ lines: [], due: null })],
    [
      24,
      () => {
        const { lines, due } = asking(hand, self, issued, isDated)
        return { lines, due: asksNobody.includes(kind) ? null : due }
      },
    ],
    [6, () => ({ lines: [hand.say(random.pick(plainDays(issued.year)))], due: null })],
  ])()
}
