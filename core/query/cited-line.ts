// A line that cites a document in prose, as one copies it from a letter: what stands before its sign, who issued it, what it is about. Knows the
// words of such a sentence, no agency.
import { foldSame } from '../text/fold.ts'

/** What letters say before they cite, and the part of the document that they cite, folded. */
const openers =
  /^(?:(?:thuc hien|can cu(?: vao)?|theo(?: quy dinh tai)?|tai|trien khai|phuc dap|tra loi|tiep theo)(?: noi dung)? )?(?:(?:diem [a-z]|khoan \d{1,3}|dieu \d{1,3}[a-z]?),? (?:cua )?){0,3}/u
const issuedBy = ' cua '
/** Where the subject begins: "về" with its mark (`Cục Bảo vệ` is a name), or words that stand in no agency's name (but `Ban Hành chính`). */
const about =
  / (?:về|ve viec|v\/v|vv|phe duyet|ban hanh(?! chinh)|quy dinh|huong dan(?! vien)|sua doi|bo sung|thay the|bai bo|dieu chinh|thanh lap|kien toan|tang cuong|de nghi|yeu cau|cong nhan|bo nhiem|thong qua|cho phep) /u
/** What ends an issuer beside its subject: a remark in brackets, the next document. */
const behindIssuer =
  /[ ,;](?:\((?!ngay )|(?:va |,|;) ?(?:nghi dinh|quyet dinh|chi thi|cong van|thong tu|ke hoach|nghi quyet|thong bao|van ban|luat) )/u

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
  const sign = from + folded.slice(from).search(/\d/u)
  if (sign < from) return { from, to: typed.length, coQuan: null }
  const named = folded.indexOf(issuedBy, from)
  const subjects = [typed.toLowerCase(), folded].map(text => text.slice(sign).search(about)).filter(at => at >= 0)
  const end = subjects.length ? sign + Math.min(...subjects) : typed.length
  if (named < 0 || named > end) return { from, to: end, coQuan: null }
  const issuer = folded.slice(named + issuedBy.length, end)
  const length = behindIssuer.exec(issuer)?.index ?? issuer.length
  const coQuan = typed
    .slice(named + issuedBy.length)
    .slice(0, length)
    .replace(/[\s,;:.]{1,9}$/u, '')
  return { from, to: named, coQuan: coQuan === '' ? null : coQuan }
}
