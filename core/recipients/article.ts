// "Như Điều 3": whom that article of the letter's own text names to carry it out, each with its place. Rules NG-70 to NG-73 of SPEC.md.
import type { Span } from '../../contract/reading.ts'
import { fold } from '../text/fold.ts'
import { matchesIn } from '../text/matches.ts'
import { withoutEnd } from '../text/trim.ts'
import { groupParts } from './groups.ts'
import { postAt } from './posts.ts'

export interface ArticleBody {
  /** As the article prints it: `Giám đốc Sở Nội vụ`. */
  name: string
  at: Span
}

const articleHead = /(?:^|\n)[ \t*#_]{0,8}Điều[ \t]{1,3}(\d{1,3})[.:\s]/gu
const stretchEnd = /\n[ \t*#_]{0,8}(?:Điều[ \t]{1,3}\d{1,3}[.:\s]|Chương\s|Nơi nhận|TM\.|KT\.|TL\.)/u

/** The stretch of an article: from behind its number to the next article, a chapter, or the foot. */
function stretchOf(text: string, article: number): Span | null {
  const head = matchesIn(text, articleHead).find(([, number]) => Number(number) === article)
  if (!head) return null
  const start = head.index + head[0].length
  const end = stretchEnd.exec(text.slice(start))
  return { start, end: end ? start + end.index : text.length }
}

/** The words before which those stand who carry it out; "có hiệu lực thi hành" says nothing of them. */
const mustDo =
  /chịu\s{1,3}trách\s{1,3}nhiệm|có\s{1,3}trách\s{1,3}nhiệm|căn\s{1,3}cứ|(?<!hiệu\slực\s)thi\s{1,3}hành|theo\s{1,3}chức\s{1,3}năng|chiểu|phối\s{1,3}hợp/u
/** A full stop behind a word in small letters, before a new sentence. */
const sentenceEnd = /(?<=\p{Ll}{2})(?<!\s[Tt]p)\.\s+(?=(?:\d{1,3}\s)?\p{Lu})/gu

/** The bodies that an article names before the words of duty; null where the text has no such article, empty where it names nobody that way. */
export function articleBodies(text: string, article: number): ArticleBody[] | null {
  const stretch = stretchOf(text, article)
  if (!stretch) return null
  const own = text.slice(stretch.start, stretch.end)
  const duty = mustDo.exec(own)
  if (!duty) return []
  const before = [...own.slice(0, duty.index).matchAll(sentenceEnd)].at(-1)
  const sentence = before ? before.index + before[0].length : 0
  return partsIn(own.slice(sentence, duty.index)).map(({ text: name, at }) => ({
    name,
    at: { start: stretch.start + sentence + at.start, end: stretch.start + sentence + at.end },
  }))
}

const lead = /^(?:\s|\d+\s|(?:Các )?(?:[ÔÔ]ng|Bà|ông|bà)(?:\s?[(,]?\s?(?:[Bb]à)?\)?)?\s?:?|và\s|-\s)+/u

/** Semicolons part; commas only in front of a post, a body or a group. */
function partsIn(text: string): { text: string; at: Span }[] {
  const cuts = [...text.matchAll(/;\s*|,\s*(?:và\s)?|\svà\s/gu)].filter(
    cut => cut[0].startsWith(';') || begins(text.slice(cut.index + cut[0].length)),
  )
  const edges = [
    { end: 0, next: 0 },
    ...cuts.map(cut => ({ end: cut.index, next: cut.index + cut[0].length })),
    { end: text.length, next: text.length },
  ]
  return edges.slice(1).flatMap(({ end }, i) => {
    const start = edges[i]?.next ?? 0
    const piece = text.slice(start, end)
    const skipped = lead.exec(piece)?.[0].length ?? 0
    const name = withoutEnd(piece.slice(skipped), /[\s,;:]/u)
    const single = name.replace(/\s+/gu, ' ')
    return single.length > 2 ? [{ text: single, at: { start: start + skipped, end: start + skipped + name.length } }] : []
  })
}

/** A name's commas part nothing: what follows one begins anew only as a post, a body or a group does. */
function begins(rest: string): boolean {
  const next = rest.slice(0, 200).replace(lead, '').replace(/\s+/gu, ' ')
  const head = next.split(/[,;]/u)[0] ?? ''
  if (postAt(next)) return true
  if (
    /^(?:Sở|Bộ trưởng|Ban|UBND|Ủy ban|Uỷ ban|Công an|Cục|Văn phòng|Thanh tra|Kho bạc|các (?:[Ss]ở|tổ chức|cơ quan|đơn vị|huyện|cá nhân))/u.test(
      next,
    )
  )
    return true
  return groupParts(head) !== null && /^[Cc]ác /u.test(fold(head))
}
