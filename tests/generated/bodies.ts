// The body of a letter: the opening that says why, căn cứ, plain paragraphs, tasks, articles, the close. Knows which documents it cites and as what.
import type { Agency } from './agencies.ts'
import { cite, citeAhead, citedOf, citePair, requestOf } from './citations.ts'
import type { Hand } from './hand.ts'
import type { ExpectedCitation, ExpectedTask } from './letter.ts'
import { departments } from './words/bodies.ts'
import { laws, matters, sentences, tasks } from './words/subjects.ts'

export interface BodyText {
  paragraphs: string[]
  citations: ExpectedCitation[]
  tasks?: ExpectedTask[]
}

interface Writer {
  hand: Hand
  agency: Agency
  citations: ExpectedCitation[]
}

const done = ['thuc-hien']
const ground = ['can-cu']
const answered = ['tra-loi']
const mentioned = ['nhac-den']
const asked = ['de-nghi']

/** Adds what a paragraph cites and gives its text. */
function cited(writer: Writer, relations: readonly string[], manner = {}): string {
  const { text, expected } = cite(writer.hand, citedOf(writer.hand.random), relations, manner)
  writer.citations.push(expected)
  return text
}

/** The opening of a công văn, kế hoạch, thông báo: the verb says why the document is cited. */
function opening(writer: Writer): string {
  const { hand, agency } = writer
  const { random } = hand
  const act = random.pick([
    `${agency.self} đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:`,
    `${agency.self} có ý kiến như sau:`,
    `${agency.self} thông báo như sau:`,
    `${agency.self} yêu cầu các đơn vị triển khai các nhiệm vụ sau:`,
  ])
  const say = (text: string): string => hand.say(text)
  return random.weigh<() => string>([
    [5, () => `${say('Thực hiện')} ${cited(writer, done)}; ${say(act)}`],
    [2, () => `${say('Triển khai thực hiện')} ${cited(writer, done)}, ${say(act)}`],
    [1, () => `${say('Triển khai')} ${cited(writer, done)}, ${say(act)}`],
    [1, () => `${say('Để triển khai thực hiện')} ${cited(writer, done)}, ${say(act)}`],
    [1, () => `${say('Thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ tại')} ${cited(writer, done)}, ${say(act)}`],
    [1, () => pair(writer, 'Thực hiện', done, act)],
    [2, () => `${say('Trả lời')} ${cited(writer, answered)}, ${say(act)}`],
    [2, () => `${say('Phúc đáp')} ${cited(writer, answered)}, ${say(act)}`],
    [2, () => `${say(agency.self)} ${say('nhận được')} ${cited(writer, answered)}. ${say('Sau khi xem xét,')} ${say(act)}`],
    [2, () => `${say('Căn cứ')} ${cited(writer, ground)}; ${say(act)}`],
    [1.5, () => request(writer, random.pick(['Xét đề nghị của', 'Theo đề nghị của']), act)],
    [1, () => ahead(writer, act)],
    [
      1,
      () =>
        `${say('Thực hiện')} ${cited(writer, done, { withoutSubject: true })}, ${say('căn cứ')} ${cited(writer, ['can-cu', 'nhac-den', 'thuc-hien'])}, ${say(act)}`,
    ],
    [1.5, () => say(`Nhằm ${random.pick(matters).replace(/^\S+/u, word => word)} đạt hiệu quả, ${act}`)],
  ])()
}

function pair(writer: Writer, verb: string, relations: readonly string[], act: string): string {
  const { text, expected } = citePair(writer.hand, relations)
  writer.citations.push(...expected)
  return `${writer.hand.say(verb)} ${text}, ${writer.hand.say(act)}`
}

function ahead(writer: Writer, act: string): string {
  const { text, expected } = citeAhead(writer.hand, citedOf(writer.hand.random), mentioned)
  writer.citations.push(expected)
  return `${text}. ${writer.hand.say(act)}`
}

function request(writer: Writer, verb: string, act: string): string {
  const wanted = requestOf(writer.hand.random)
  const { text, expected } = cite(writer.hand, wanted, asked, { withoutIssuer: true })
  const head = writer.hand.print(wanted.head, 'closed')
  writer.citations.push({ ...expected, issuer: head.accept })
  return `${writer.hand.say(verb)} ${head.text} ${writer.hand.say('tại')} ${text}${act ? `, ${writer.hand.say(act)}` : ';'}`
}

/** The căn cứ of a decision, one a paragraph, closed by the request of the body that prepared it. */
function grounds(writer: Writer): string[] {
  const { hand } = writer
  const { random } = hand
  const law = random.some(laws, random.int(1, 2)).map(([name, date]) => hand.say(`Căn cứ Luật ${name} ngày ${date};`))
  const documents = Array.from({ length: random.int(1, 4) }, () => `${hand.say('Căn cứ')} ${cited(writer, ground)};`)
  const last = random.maybe(0.6)
    ? [request(writer, random.pick(['Theo đề nghị của', 'Xét đề nghị của']), '').replace(/;$/u, random.pick([',', '.']))]
    : [hand.say(`Theo đề nghị của Giám đốc Sở Nội vụ.`)]
  return [...law, ...documents, ...last]
}

const decides = ['QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH']

function articles(writer: Writer): string[] {
  const { hand, agency } = writer
  const { random } = hand
  const replaced = random.maybe(0.25)
    ? [
        `${hand.say(`Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế`)} ${cited(writer, ['thay-the'], { withoutSubject: true })}.`,
      ]
    : [hand.say('Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.')]
  const order = hand.say(
    `Điều 1. ${random.pick(['Phê duyệt kế hoạch với các nội dung chủ yếu sau:', 'Ban hành kèm theo Quyết định này Quy chế quản lý, sử dụng trang thiết bị.', 'Giao bổ sung dự toán cho các đơn vị.', 'Thành lập Tổ công tác gồm các ông, bà có tên sau:'])}`,
  )
  const points = random.some(sentences, random.int(0, 4)).map((sentence, i) => hand.say(`${i + 1}. ${sentence}`))
  const duty = hand.say(`Điều 3. Chánh Văn phòng, Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.`)
  return [hand.say(random.pick(decides), 'closed'), order, ...points, ...replaced, duty].filter(
    line => line !== '' && agency.name.length > 0,
  )
}

/** Numbered headings that name a body, each with the tasks it gets. */
function assignments(writer: Writer, from: number): { paragraphs: string[]; tasks: ExpectedTask[] } {
  const { hand } = writer
  const { random } = hand
  const given = random.some(departments, random.int(2, 4))
  const out: { paragraphs: string[]; tasks: ExpectedTask[] } = { paragraphs: [], tasks: [] }
  for (const [i, [name]] of given.entries()) {
    const body = hand.print(name.replace('| ', ''), 'closed')
    const items = random.some(tasks, random.int(1, 3)).map(task => hand.print(task, 'free'))
    out.paragraphs.push(`${from + i}. ${body.text}`, ...items.map(({ text }) => `- ${text}`))
    out.tasks.push(...items.map(({ accept }) => ({ bodies: [body.accept], text: accept })))
  }
  return out
}

/** Plain paragraphs; some mention a document in passing. */
function passages(writer: Writer, count: number): string[] {
  const { hand } = writer
  const { random } = hand
  return random.some(sentences, count).map((sentence, i) => {
    const lead = random.maybe(0.25) ? `${i + 1}. ` : ''
    if (random.maybe(0.2))
      return `${lead}${hand.say(random.pick(['Dự án đã được phê duyệt tại', 'Nội dung này đã được nêu tại', 'Mức chi thực hiện như đã nêu tại']))} ${cited(writer, mentioned, { withoutSubject: true })}.`
    return `${lead}${hand.say(sentence)}`
  })
}

const closes = [
  'Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.',
  'Trân trọng./.',
  'Nhận được văn bản này, yêu cầu các đơn vị tổ chức thực hiện./.',
  'Rất mong nhận được sự quan tâm của Quý cơ quan./.',
  'Trân trọng kính mời./.',
  'Kính đề nghị cấp có thẩm quyền xem xét, quyết định.',
]

/** The paragraphs of a letter of a kind, with all it cites and the tasks it gives; `term` stands before its close, or below the opening where it would pass for a task. */
export function bodyOf(hand: Hand, kind: string, agency: Agency, term: readonly string[]): BodyText {
  const writer: Writer = { hand, agency, citations: [] }
  const { random } = hand
  if (kind === 'Quyết định') {
    const paragraphs = [...grounds(writer), ...articles(writer)]
    return { paragraphs, citations: writer.citations }
  }
  const start = [opening(writer), ...passages(writer, random.int(1, 6))]
  const given = /Chỉ thị|Kế hoạch|Công văn|Thông báo|Công điện/u.test(kind) && random.maybe(0.5) ? assignments(writer, 1) : null
  const isLast = !given || term.every(line => /^\p{L}+ nghị các/u.test(line))
  const paragraphs = [
    ...start.slice(0, given ? 1 : undefined),
    ...(isLast ? [] : term),
    ...(given?.paragraphs ?? []),
    ...(isLast ? term : []),
    hand.say(random.pick(closes)),
  ]
  if (given)
    writer.citations.splice(
      0,
      writer.citations.length,
      ...writer.citations.filter(one => paragraphs.some(text => one.sign.some(sign => text.replace(/\s/gu, '').includes(sign)))),
    )
  return { paragraphs, citations: writer.citations, ...(given ? { tasks: given.tasks } : {}) }
}
