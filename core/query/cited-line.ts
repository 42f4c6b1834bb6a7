// A line that cites a document in prose, as one copies it from a letter: what stands before its sign, who issued it, what it is about. Knows the
// words of such a sentence, no agency.
import { foldSame } from '../text/fold.ts'

/** What letters say before they cite, folded. */
const openers = /^(?:thuc hien|can cu|theo|trien khai|phuc dap|tra loi|tiep theo)(?: noi dung)? /u
const issuedBy = ' cua '
/** Where the subject begins: "về" with its mark (`Cục Bảo vệ` is a name), or words that mean nothing else. */
const about = / (?:về|ve viec|v\/v|vv) /u

export interface CitedLine {
  /** The line from the kind or the sign on, up to what follows the sign and its day. */
  from: number
  to: number
  /** The issuer as typed, perhaps with the day behind it; null where the line names none. */
  coQuan: string | null
}

/** The parts of a line in one blank each, as it was typed. What is no citation has all of itself between `from` and `to`. */
export function citedLineOf(typed: string): CitedLine {
  const folded = foldSame(typed)
  const from = openers.exec(folded)?.[0].length ?? 0
  const named = folded.indexOf(issuedBy, from)
  const subject = Math.min(...[typed.toLowerCase(), folded].map(text => about.exec(text)?.index ?? typed.length))
  const end = Math.max(from, subject)
  if (named < 0 || named > end) return { from, to: end, coQuan: null }
  const coQuan = typed.slice(named + issuedBy.length, end).replace(/[\s,;:.]{1,9}$/u, '')
  return { from, to: named, coQuan: coQuan === '' ? null : coQuan }
}
