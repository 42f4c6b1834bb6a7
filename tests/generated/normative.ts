// Acts of law as their issuer sends them and as the gazette prints them: head, căn cứ, articles, the closing sentence of the day they were passed.
import { type Act, actOf } from './acts.ts'
import { type Agency, upper } from './agencies.ts'
import { cite, citedOf, type Day, dayOf, isoOf, two } from './citations.ts'
import type { Written } from './forms.ts'
import type { Hand } from './hand.ts'
import { dateText, headOf, numberText } from './heads.ts'
import type { ExpectedCitation, Printed } from './letter.ts'
import { recipientsOf, wrap } from './recipients.ts'
import { deciding, laws, matters, sentences } from './words/subjects.ts'

export function groundsOf(hand: Hand, citations: ExpectedCitation[]): string[] {
  const { random } = hand
  const named = random.some(laws, random.int(1, 2)).map(([name, date]) => hand.say(`Căn cứ Luật ${name} ngày ${date};`))
  const documents = Array.from({ length: random.int(1, 3) }, () => {
    const { text, expected } = cite(hand, citedOf(random), ['can-cu'])
    citations.push(expected)
    return `${hand.say('Căn cứ')} ${text};`
  })
  return [
    ...named,
    ...documents,
    hand.say(
      random.pick([
        'Theo đề nghị của Bộ trưởng Bộ Nội vụ;',
        'Theo đề nghị của Vụ trưởng Vụ Pháp chế,',
        'Xét đề nghị của Giám đốc Sở Tài chính;',
      ]),
    ),
  ]
}

function articlesOf(hand: Hand, act: Act, citations: ExpectedCitation[]): string[] {
  const { random } = hand
  const { kind } = act
  const replaced = random.maybe(0.3)
  const { text, expected } = cite(hand, citedOf(random), ['thay-the'], { withoutSubject: true, withoutIssuer: true })
  if (replaced) citations.push(expected)
  const points = random.some(sentences, random.int(2, 6)).map((sentence, i) => hand.say(`${i + 1}. ${sentence}`))
  return [
    hand.say(`${act.opening}${kind === 'Nghị quyết' ? ':' : ` quy định về ${random.pick(matters)}.`}`),
    ...(random.maybe(0.3) ? [hand.say('Chương I', 'closed'), hand.say('QUY ĐỊNH CHUNG', 'closed')] : []),
    hand.say('Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng'),
    ...points,
    replaced
      ? `${hand.say(`Điều 2. ${kind} này có hiệu lực từ ngày ký và thay thế`)} ${text}.`
      : hand.say(`Điều 2. ${kind} này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm ${random.int(2015, 2026)}.`),
    hand.say(`Điều 3. Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm thi hành ${kind} này./.`),
  ]
}

export function subjectOf(hand: Hand, kind: string): Printed {
  const { random } = hand
  const matter = random.pick(matters)
  const text =
    kind === 'Luật'
      ? matter.charAt(0).toUpperCase() + matter.slice(1)
      : random.pick([
          `Quy định về ${matter}`,
          `Sửa đổi, bổ sung một số quy định về ${matter}`,
          `Về ${matter}`,
          `Về việc ${random.pick(deciding)} ${matter}`,
          `Ban hành Quy chế quản lý ${matter}`,
        ])
  return hand.print(text, 'free')
}

/** An act of law, as its issuer sends it or, without nơi nhận, as the gazette prints it. */
export function writeAct(hand: Hand, inGazette: boolean): Written {
  const { random } = hand
  const day: Day = dayOf(random, 2012, 2026)
  const act = actOf(hand, day.year)
  const subject = subjectOf(hand, act.kind)
  const number = numberText(hand, act.letters, { ...(act.label ? { label: act.label } : {}), ...(act.hasYear ? { year: day.year } : {}) })
  const head = headOf(hand, act.agency, number, [], act.isPassed ? null : dateText(hand, act.agency, day))
  const citations: ExpectedCitation[] = []
  const passed = `${act.kind} này được ${act.agency.self} nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, kỳ họp thứ 9 thông qua ngày ${two(day.day)} tháng ${day.month} năm ${day.year}.`
  const body = [...groundsOf(hand, citations), ...articlesOf(hand, act, citations), ...(act.isPassed ? [passed] : [])]
  const list = inGazette || act.isPassed ? null : recipientsOf(hand, act.agency, 'quyet-dinh', random.int(40, 64))
  return {
    blocks: {
      above: inGazette ? gazetteHead(hand, act.agency) : [],
      head: head.rows,
      urgency: [],
      title: [hand.say(upper(act.kind), 'closed'), ...wrap(act.kind === 'Luật' ? upper(subject.text) : subject.text, random.int(44, 70))],
      to: [],
      body,
      foot: { left: list?.lines ?? [], right: act.sign.lines },
      behind: [],
    },
    expected: {
      scalars: {
        ...head.expected,
        ...(act.isPassed ? { ngayBanHanh: [isoOf(day)] } : {}),
        tenLoai: [act.kind],
        trichYeu: subject.accept,
        doKhan: null,
        doMat: null,
        noiLuu: list?.luu ?? null,
        quyenHan: act.sign.quyenHan,
        chucVu: act.sign.chucVu,
        hoTen: act.sign.hoTen,
      },
      kinhGui: [],
      noiNhan: list?.expected ?? [],
      vienDan: citations,
    },
  }
}

/** The running head of the gazette and what it prints above an act. */
export const gazetteLine = (hand: Hand): string =>
  `CÔNG BÁO/Số ${hand.random.int(100, 900)}${hand.random.maybe(0.3) ? ' + 901' : ''}/Ngày ${two(hand.random.int(1, 28))}-${two(hand.random.int(1, 12))}-${hand.random.int(2013, 2026)}`

const gazetteHead = (hand: Hand, agency: Agency): string[] => {
  const line = gazetteLine(hand)
  return hand.random.pick([
    [line, String(hand.random.int(2, 90))],
    [String(hand.random.int(2, 90)), line],
    [line, String(hand.random.int(2, 90)), '', 'VĂN BẢN QUY PHẠM PHÁP LUẬT', '', agency.name.join(' ')],
  ])
}
