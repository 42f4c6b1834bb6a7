// Joint circulars: several issuers in one head, several who sign side by side.
import { agencyOf, upper } from './agencies.ts'
import { dayOf } from './citations.ts'
import type { Written } from './forms.ts'
import { type Hand, join } from './hand.ts'
import { type DateText, dateText, nationalTitle, numberText } from './heads.ts'
import type { Accept, ExpectedCitation } from './letter.ts'
import { groundsOf, subjectOf } from './normative.ts'
import { recipientsOf, wrap } from './recipients.ts'
import { personOf } from './signature.ts'
import { central } from './words/bodies.ts'
import { sentences } from './words/subjects.ts'

/** A joint circular: two issuers, two who sign. */
export function writeJoint(hand: Hand): Written {
  const { random } = hand
  const [one, other] = random.some(central.slice(0, 15), 2) as [(typeof central)[number], (typeof central)[number]]
  const issuers = [one, other].map(body => hand.print(upper(body[0].replace('| ', '')), 'closed'))
  const day = dayOf(random, 2005, 2016)
  const number = numberText(hand, `TTLT-${one[1]}-${other[1]}`, { year: day.year })
  const date: DateText = dateText(hand, { ...agencyOf(random), seat: 'Hà Nội' }, day)
  const citations: ExpectedCitation[] = []
  const agency = { ...agencyOf(random), units: ['VP'], isParty: false }
  const list = recipientsOf(hand, agency, 'khac', 50)
  const signs = [one, other].map(body => ({ post: body[3], body, name: hand.print(personOf(hand), 'name') }))
  const [first, second] = signs as [(typeof signs)[number], (typeof signs)[number]]
  const columns = signs.map(({ post, body, name }) => [`KT. ${body[2]}`, post, '', name.text])
  const between = random.pick([' - ', ' – '])
  const names: Accept = join(issuers, ' - ').accept.flatMap(text => [text, text.replace(' - ', ' ')])
  const subject = subjectOf(hand, 'Thông tư liên tịch')
  const beside = random.maybe(0.5)
  return {
    blocks: {
      above: [],
      head: [
        {
          left: random.maybe(0.6)
            ? [issuers.map(({ text }) => text).join(between)]
            : issuers.map(({ text }, i) => (i === 0 ? `${text} -` : text)),
          right: nationalTitle(hand),
        },
        { left: [number.line], right: [date.line] },
      ],
      urgency: [],
      title: [hand.say('THÔNG TƯ LIÊN TỊCH', 'closed'), ...wrap(subject.text, 60)],
      to: [],
      body: [...groundsOf(hand, citations), ...random.some(sentences, 3).map(text => hand.say(text))],
      foot: { left: beside ? [] : list.lines, right: [] },
      behind: beside ? [...sideBySide(columns), '', ...list.lines] : ['', ...sideBySide(columns)],
    },
    expected: {
      scalars: {
        coQuanBanHanh: names,
        so: number.so,
        kyHieu: number.kyHieu,
        soKyHieu: number.soKyHieu,
        diaDanh: date.place,
        ngayBanHanh: date.iso ? [date.iso] : null,
        tenLoai: ['Thông tư liên tịch'],
        trichYeu: subject.accept,
        hoTen: first.name.accept,
        chucVu: [first.post],
        noiLuu: list.luu,
      },
      kinhGui: [],
      noiNhan: list.expected,
      vienDan: citations,
      coQuanLienTich: issuers.map(({ accept }) => accept),
      nguoiKyKhac: [{ name: second.name.accept, post: [second.post] }],
    },
  }
}

const sideBySide = ([left = [], right = []]: string[][]): string[] =>
  left.map((line, i) => (line || right[i] ? `${line.padEnd(44)}${right[i] ?? ''}` : ''))
