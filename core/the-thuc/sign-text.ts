// Tells what a signature consists of: authority or post in capitals, whole or damaged, and a name. Knows words and posts; no place on the page.
import { rareTitles, titles } from '../tables/titles.ts'
import { foldSame } from '../text/fold.ts'
import { foldedOf, type Part, textOf } from '../text/lines.ts'
import { capitalShare, classAt, is } from '../text/unit-class.ts'
import { isSignedName } from './person-name.ts'
import { authorityAt, sealLength, wasPost } from './post.ts'

/** Posts that others are named after, and words that stand for one: where they begin a line it may be a signature's. Folded. */
const postWords = [
  ...[...titles, ...rareTitles].filter(title => !/^(?:Phó|Quyền|Phụ trách) /u.test(title)).map(foldSame),
  ...['truong (?:ban|phong|doan|khoa|cong an|kho bac)', 'thuong truc ban bi thu', 'chanh'],
]

/** Words a signature line begins with, folded; the authority first. */
const signStart = new RegExp(
  `^\\(?(?:t[.,/]?m|k[.,/]?t|t[.,/]?l|t\\.?u\\.?q|q)(?:[.,:/)-]{1,2} ?[a-z]|\\.?$)|^(?:t[/.][ml]|k[/.]t|t\\.u\\.q) [a-z]|^(?:thay mat|ky thay|thua lenh|thua uy quyen) |^(?:quyen |phu trach |kiem )?(?:pho |p\\. ?)?(?:${postWords.join('|')})\\b`,
  'u',
)

/** Letters of which a damaged post keeps some; without them none is looked for. */
export const anyAuthority = /\b(?:tm|kt|tl|tuq)[.,:]|\b(?:t[/.][ml]|k[/.]t)\b/u
export const postTrace =
  /bi thu|tu lenh|uy vien|thu ky|chinh (?:uy|tri)|vien tr|tru[a-z]n|[ct][uy][uo]?n?g|cuc|ph[o0]|chu|tich|giam|doc|chanh|thu t|bo tr/u

export const isUpper = (text: string): boolean => capitalShare(text, 2) > 0.72

/** Signs before the first letter of a line, at most eight, and a seal's letter before an authority. */
export function leadOf(text: string): number {
  let at = 0
  while (at < 8 && at < text.length && !(classAt(text, at) & is.letter)) at++
  return classAt(text, at + 1) & is.space ? at + sealLength(text.slice(at)) : at
}

/** A name behind the post, on its line. */
const nameBehind = /(?:\s\p{Lu}\p{Ll}*(?:\s(?:tá|tướng|úy|sĩ))?){2,6}[^\p{L}]*$/u
const signedInside = /[([]?đã ký(?:[ ,]{1,2}(?:và )?đóng dấu)?[)\]]?/iu

/** True where the last letter is a capital behind another letter: no name ends so. */
function endsInCapitals(text: string): boolean {
  let at = text.length - 1
  while (at > 0 && !(classAt(text, at) & is.letter)) at--
  return (classAt(text, at) & is.capital & (classAt(text, at - 1) << 1)) > 0
}

/** What a signature's line has in capitals: without "(đã ký)" and the name behind. */
export const capitalsIn = (text: string): string => {
  const whole = /k[ýí]/iu.test(text) ? text.replace(signedInside, '') : text
  return endsInCapitals(whole) ? whole : whole.replace(nameBehind, '')
}

/** True where of the first four letters two are capitals: a cheap question before the long ones. */
function beginsInCapitals({ line, from, to }: Part): boolean {
  let letters = 0
  let capitals = 0
  for (let at = from; at < to && letters < 4; at++) {
    const found = classAt(line.text, at)
    if (found & is.letter) letters++
    if (found & is.capital) capitals++
  }
  return capitals > 1 || letters === 1
}

/** True for a line of a signature block: authority or post in capitals; a name may follow on the same line. */
export const isSignLine = (part: Part): boolean => {
  if (!beginsInCapitals(part)) return false
  const lead = leadOf(textOf(part))
  return signStart.test(foldedOf(part).slice(lead)) && isUpper(capitalsIn(textOf(part).slice(lead)))
}

/** True for capitals in which OCR left enough of a post or of the post signed for: `PHỎ-TỒNG CUC TRƯONG`, `KT. CVC. TRUONG`. */
export function isDamagedSign(text: string): boolean {
  const trimmed = text.slice(leadOf(text))
  if (trimmed.length > 70 || !isUpper(trimmed) || !postTrace.test(foldSame(trimmed))) return false
  return authorityAt(trimmed) !== null || wasPost(trimmed)
}

/** True for what a signature consists of: authority, post or name. */
export function isSignText(part: Part): boolean {
  const text = textOf(part)
  return isSignLine(part) || isSignedName(text) || isDamagedSign(text)
}
