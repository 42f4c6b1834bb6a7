// "Như Điều 3": whom that article of the letter's own text names to carry it out, each with its place. Rules NG-70 to NG-73 of SPEC.md.
import type { Span } from '../../contract/reading.ts'
import { fold } from '../text/fold.ts'
import { groupParts } from './groups.ts'
import { postAt } from './posts.ts'

export interface ArticleBody {
  /** As the article prints it: `Giám đốc Sở Nội vụ`. */
  name: string
  at: Span
}

/** The stretch of an article: from behind its number to the next article, a chapter, or the foot. */
function stretchOf(text: string, article: number): Span | null {
  const head = new RegExp(`(?:^|\\n)[ \\t*#_]*Điều[ \\t]+${article}[.:\\s]`, 'u').exec(text)
  if (!head) return null
  const start = head.index + head[0].length
  const end = /\n[ \t*#_]*(?:Điều[ \t]+\d+[.:\s]|Chương\s|Nơi nhận|TM\.|KT\.|TL\.)/u.exec(text.slice(start))
  return { start, end: end ? start + end.index : text.length }
}

/** The words before which those stand who carry it out. */
const mustDo =
  /\s*(?:,?\s?(?:và )?(?:các )?(?:tổ chức|cơ quan|đơn vị|đối tượng|cá nhân)[^;.]{0,60}?(?:có )?liên quan)?\s*(?:chịu trách nhiệm|có trách nhiệm|căn cứ|thi hành|theo chức năng|chiểu|phối hợp)/u

/** The bodies that an article names before the words of duty; null where the text has no such article, empty where it names nobody that way. */
export function articleBodies(text: string, article: number): ArticleBody[] | null {
  const stretch = stretchOf(text, article)
  if (!stretch) return null
  const own = text.slice(stretch.start, stretch.end)
  const duty = mustDo.exec(own)
  if (!duty) return []
  const sentence = Math.max(own.lastIndexOf('.', duty.index) + 1, own.lastIndexOf(':\n', duty.index) + 1)
  return partsIn(own.slice(sentence, duty.index)).map(({ text: name, at }) => ({
    name,
    at: { start: stretch.start + sentence + at.start, end: stretch.start + sentence + at.end },
  }))
}

const lead = /^(?:\s|(?:Các )?(?:[ÔÔ]ng|Bà|ông|bà)(?:\s?[(,]?\s?(?:[Bb]à)?\)?)?\s?:?|và\s|-\s)+/u

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
    const name = piece.slice(skipped).replace(/[\s,;:]+$/u, '')
    const single = name.replace(/\s+/gu, ' ')
    return single.length > 2 ? [{ text: single, at: { start: start + skipped, end: start + skipped + name.length } }] : []
  })
}

/** A name's commas part nothing: what follows one begins anew only as a post, a body or a group does. */
function begins(rest: string): boolean {
  const next = rest.replace(lead, '')
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
