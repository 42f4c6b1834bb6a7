// The signature block: authority words, posts, ranks and degrees, the name (NĐ 30/2020 Điều 13, Phụ lục I.II.7; the party's T/M, K/T, T/L).
import type { Agency } from './agencies.ts'
import { type Hand, join, plain } from './hand.ts'
import type { Accept, Printed } from './letter.ts'
import { families, givens, honours, middles } from './words/people.ts'

export interface SignText {
  /** The lines; an empty one is where the seal stands. */
  lines: string[]
  quyenHan: Accept | null
  chucVu: Accept | null
  hoTen: Accept | null
}

export const personOf = (hand: Hand): string =>
  [hand.random.pick(families), hand.random.pick(middles), hand.random.pick(givens)].filter(Boolean).join(' ')

/** Lines of authority and post; the signer's post is the last, `codes` their authority words in order. */
interface Posts {
  lines: readonly string[]
  codes: readonly string[]
  post: string
}

function administrative(hand: Hand, agency: Agency): Posts {
  const { random } = hand
  const { collective, head } = agency
  const deputy = random.pick(agency.deputies)
  const tm = collective ? [`TM. ${collective}`] : []
  const codes = collective ? ['TM.'] : []
  const office = agency.level === 'trung-uong' ? 'CHÁNH VĂN PHÒNG' : agency.collective ? 'CHÁNH VĂN PHÒNG' : 'TRƯỞNG PHÒNG'
  return random.weigh<Posts>([
    [6, { lines: [...tm, `KT. ${head}`, deputy], codes: [...codes, 'KT.'], post: deputy }],
    [3, { lines: [...tm, head], codes, post: head }],
    [3, { lines: [`KT. ${head}`, deputy], codes: ['KT.'], post: deputy }],
    [2, { lines: [head], codes: [], post: head }],
    [2, { lines: [`TL. ${head}`, office], codes: ['TL.'], post: office }],
    [2, { lines: [`TL. ${head}`, `KT. ${office}`, `PHÓ ${office}`], codes: ['TL.', 'KT.'], post: `PHÓ ${office}` }],
    [1, { lines: [`TUQ. ${head}`, 'GIÁM ĐỐC SỞ TƯ PHÁP'], codes: ['TUQ.'], post: 'GIÁM ĐỐC SỞ TƯ PHÁP' }],
    [1, { lines: [`Q. ${head}`], codes: ['Q.'], post: head }],
  ])
}

function party(hand: Hand, agency: Agency): Posts {
  const { random } = hand
  const { collective, head } = agency
  const deputy = random.pick(agency.deputies)
  if (!collective)
    return random.weigh<Posts>([
      [3, { lines: [`K/T ${head}`, deputy], codes: ['K/T'], post: deputy }],
      [2, { lines: [head], codes: [], post: head }],
      [1, { lines: [deputy], codes: [], post: deputy }],
    ])
  return random.weigh<Posts>([
    [3, { lines: [`T/M ${collective}`, deputy], codes: ['T/M'], post: deputy }],
    [3, { lines: [`T/M ${collective}`, head], codes: ['T/M'], post: head }],
    [1, { lines: [`T/L ${collective}`, 'CHÁNH VĂN PHÒNG'], codes: ['T/L'], post: 'CHÁNH VĂN PHÒNG' }],
  ])
}

/** The block as printed; on a lost signature nothing of the name is left. */
export function signatureOf(hand: Hand, agency: Agency, isNameLost: boolean): SignText {
  const posts = agency.isParty ? party(hand, agency) : administrative(hand, agency)
  return blockOf(hand, posts, isNameLost)
}

/** A block with given lines: the last is the signer's post, the others open with their authority words. */
export function signed(hand: Hand, lines: readonly string[]): SignText {
  const codes = lines.flatMap(line => /^(?:TM|KT|TL)\./u.exec(line)?.[0] ?? [])
  return blockOf(hand, { lines, codes, post: lines.at(-1) ?? '' }, hand.random.maybe(hand.lost / 2))
}

function blockOf(hand: Hand, posts: Posts, isNameLost: boolean): SignText {
  const { random } = hand
  const lines = posts.lines.map(line => printAuthority(hand, line))
  const post = hand.print(posts.post, 'closed')
  const name = hand.print(personOf(hand), 'name')
  const honour = random.maybe(0.12) ? `${random.pick(honours)} ` : ''
  const seal = random.weigh([
    [5, []],
    [2, ['(Đã ký)']],
    [1, ['(Đã ký và đóng dấu)']],
    [1, ['(đã ký)']],
  ])
  const shown = lines.map(({ text }, i) => (i === lines.length - 1 && text === posts.post ? post.text : text))
  return {
    lines: [...shown, '', ...seal, '', ...(isNameLost ? [] : [`${honour}${name.text}`])],
    quyenHan: posts.codes.length ? [posts.codes.join(' ')] : null,
    chucVu: post.accept,
    hoTen: isNameLost ? null : name.accept,
  }
}

/** "KT. CHỦ TỊCH", sometimes without the space; the last line is printed by its caller when it is the bare post. */
function printAuthority(hand: Hand, line: string): Printed {
  const found = /^(TM\.|KT\.|TL\.|TUQ\.|Q\.|T\/M|K\/T|T\/L) (.*)$/u.exec(line)
  if (!found) return plain(line)
  const code = plain(found[1] as string)
  return join([code, hand.print(found[2] as string, 'closed')], hand.random.maybe(0.08) && !line.includes('/') ? '' : ' ')
}
