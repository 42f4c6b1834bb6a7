// The signature as most letters print it: authority and post, the post that signs, a name, each whole on a line of its own. Such lines can be nothing
// else, and need be asked for nothing else. Leaves every other signature to foot-sign.ts and nguoi-ky.ts.
import type { NguoiKy } from '../../contract/the-thuc.ts'
import { titles } from '../tables/titles.ts'
import { type Part, textOf } from '../text/lines.ts'
import { isPlainName } from './person-name.ts'

/** A post of the table as a signature prints it, behind an authority or alone. */
interface PlainPost {
  authority: string | null
  printed: string
}

const posts: ReadonlySet<string> = new Set(titles.map(title => title.toUpperCase()))
const longestPost = Math.max(...Array.from(posts, post => post.length))
/** Behind the others (TM., TUQ.) most often a body stands. */
const authorities: ReadonlySet<string> = new Set(['KT.', 'TL.'])
const authorityLength = 3

/** The post that a text is and nothing else, spelled as the table has it; null for any other text. Rules NK-1, NK-2. */
export function plainPost(text: string): PlainPost | null {
  if (text.length > longestPost + authorityLength + 1) return null
  if (text.charAt(authorityLength) !== ' ' || text.charAt(authorityLength - 1) !== '.')
    return posts.has(text) ? { authority: null, printed: text } : null
  const authority = text.slice(0, authorityLength)
  const printed = text.slice(authorityLength + 1)
  return authorities.has(authority) && posts.has(printed) ? { authority, printed } : null
}

/** Who signs where posts behind authorities, his own post and his name stand below one another; null for any other signature. Rules NK-1 to NK-3. */
export function plainSigner(parts: readonly Part[]): NguoiKy | null {
  const [name, own, ...above] = parts.toReversed().map(textOf)
  if (!(name && own && isPlainName(name))) return null
  const post = plainPost(own)
  if (!post || post.authority) return null
  let quyenHan: string | null = null
  for (const text of above) {
    const chief = plainPost(text)
    if (!chief?.authority || chief.printed === post.printed) return null
    quyenHan = quyenHan ? `${chief.authority} ${quyenHan}` : chief.authority
  }
  return { quyenHan, chucVu: post.printed, hoTen: name }
}
