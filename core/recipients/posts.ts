// Persons by post in a recipient line: "CT, các PCT UBND tỉnh", "Đ/c Bí thư Thành ủy", "Phó Chủ tịch Chử Xuân Dũng". Rules NG-30 to NG-33 of SPEC.md.
import type { Span } from '../../contract/reading.ts'
import { listedPosts, postsWithin, shortPosts } from '../tables/recipient-posts.ts'
import { rareTitles, titles } from '../tables/titles.ts'
import { fold, foldSame } from '../text/fold.ts'

/** One post of a line. */
export interface PostPart {
  /** The post in full with what follows it: `Phó Chủ tịch Chử Xuân Dũng`. */
  name: string
  at: Span
  /** "các": how many persons nobody tells. */
  isMany: boolean
  /** The body the post is of, as the line names it: `Sở Y tế`, `Văn phòng UBND tỉnh`; null where it names none. */
  body: string | null
}

const byLength = (a: readonly [string, string], b: readonly [string, string]): number => b[0].length - a[0].length
const shorts = shortPosts.toSorted(byLength)
/** No post is longer. */
const longestPost = 60
const longs = [...titles, ...rareTitles, ...listedPosts].map(post => [foldSame(post), post] as const).toSorted(byLength)
const dear = /^(?:(?:[Cc]ác |[Nn]hững )?(?:[ĐđDd]\/[cC]|[ĐđDd]\/ c|[Đđ]ồng chí|[Ôô]ng\b|[Bb]à\b)[:.]?\s*)?/u
const many = /^(?:[Cc]ác|[Nn]hững)(?:\s|$)/u

interface Post {
  post: string
  /** Units from the start of the text to the end of the post. */
  length: number
  isMany: boolean
}

const endsWord = (text: string, at: number): boolean => at >= text.length || !/[\p{L}\d]/u.test(text.charAt(at))

/** The post that a text begins with. */
export function postAt(text: string): Post | null {
  const isDear = dear.exec(text)?.[0].length ?? 0
  const isMany = many.test(text) || many.test(text.slice(isDear))
  const from = isDear + (/^(?:[Cc]ác|[Nn]hững)\s+/u.exec(text.slice(isDear))?.[0].length ?? 0)
  const rest = text.slice(from)
  const short = shorts.find(([form]) => rest.startsWith(form) && endsWord(rest, form.length))
  const folded = short ? '' : foldSame(rest.slice(0, longestPost))
  const long = short ? null : longs.find(([form]) => folded.startsWith(form) && endsWord(rest, form.length))
  const found = short ?? long
  return found ? { post: found[1], length: from + found[0].length, isMany } : null
}

/** Where a comma, "và" or a semicolon stands in front of another post; the text's length where none does. */
function nextPost(text: string, from: number): { end: number; next: number } {
  const parted = /[,;]|\svà\s/gu
  parted.lastIndex = from
  for (let found = parted.exec(text); found; found = parted.exec(text)) {
    const rest = text.slice(parted.lastIndex)
    const next = parted.lastIndex + rest.length - rest.trimStart().length
    if (postAt(text.slice(next))) return { end: from + text.slice(from, found.index).trimEnd().length, next }
  }
  return { end: text.length, next: text.length }
}

/** Two to five short words with capitals: a person's name. */
const personName = /^(?:\p{Lu}[\p{L}]{0,6}\.?\s?){2,5}$/u
/** Words a body's name begins with: "Chủ tịch UBND tỉnh" is of one, "Chủ tịch Nguyễn Văn A" is not. */
const bodyHead =
  /^(?:UB|U[ỷy] ban|Ủy ban|HĐND|Hội|Sở|Bộ|Cục|Ban|Tỉnh|Thành|Huyện|Quận|Đảng|Đoàn|Văn phòng|VP|Công an|Trung tâm|Cổng|Tổng cục|Chi cục|CP|Chính phủ|Báo|Đài|Viện|Trường|Tòa|Thường trực|MTTQ|[Tt]ỉnh|[Cc]ác |[Ss]ở|UBMTTQ|Liên|Kho bạc|Thanh tra|nước|TU\b)/u

function bodyOf({ post }: Post, rest: string): string | null {
  if (rest === '' || (personName.test(rest) && !bodyHead.test(rest)) || !bodyHead.test(rest)) return null
  const within = postsWithin.find(([words]) => words === post)
  return within ? `${within[1]} ${rest}` : rest
}

/** The posts of a line; null where it does not begin with one. */
export function postParts(text: string): PostPart[] | null {
  const found: { post: Post; rest: string; at: Span }[] = []
  for (let from = 0; from < text.length; ) {
    const post = postAt(text.slice(from))
    if (!post) return null
    const { end, next } = nextPost(text, from + post.length)
    found.push({ post, rest: text.slice(from + post.length, end).replace(/^[\s.:]+/u, ''), at: { start: from, end } })
    from = next
  }
  const shared = found.at(-1)?.rest ?? ''
  const isShared = shared !== '' && bodyHead.test(shared)
  return found.map(({ post, rest, at }) => {
    const own = rest || (isShared ? shared : '')
    return {
      name: `${post.isMany ? 'các ' : ''}${post.post}${own && (own.startsWith('/') ? own : ` ${own}`)}`,
      at,
      isMany: post.isMany,
      body: bodyOf(post, own),
    }
  })
}

/** The body behind a post that stands for it: `Giám đốc Sở Y tế` → `Sở Y tế`; the text itself without a post. */
export function behindPost(text: string): string {
  const post = postAt(text)
  if (!post) return text
  const rest = text.slice(post.length).trim()
  return bodyOf(post, rest) ?? text
}

/** Whether a name is one of posts alone: "các PCVP". */
export const isPost = (text: string): boolean => postAt(text) !== null && fold(text) !== ''
