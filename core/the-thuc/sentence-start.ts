// Where the sentence begins that holds a place in running text. Knows how the sentences of letters open, not what they say.
import { classAt, is } from '../text/unit-class.ts'

/** Where a sentence begins inside a paragraph: behind a full stop, or where behind the căn cứ the issuer itself acts. Tried at capitals. */
const sentenceHere = new RegExp(
  [
    /(?<=\s)(?=Căn cứ (?:vào )?(?:các )?(?:Luật|Bộ luật|Pháp|Hiến|Nghị|Quyết|Thông|Chỉ thị|Công|Kế|khoản|điểm|Điều|điều|Khoản|Điểm))/u,
    /(?<=[:;.”"“)] ?[-–+•]? ?)(?=Căn c|Can c|Tại (?:điểm|khoản|Điều|điều|mục|tiết|Khoản|Điểm)|Theo (?:quy định|hướng dẫn) tại|Thực hiện|Khoản \d|Điểm \p{Ll})/u,
    /(?<=[\p{Ll})\d]{2}\.\s{1,3})(?=\p{Lu})/u,
    /(?<=[;,.]\s{1,3})(?=(?:Chính phủ|Thủ tướng|Bộ trưởng|Thống đốc|Ủy ban|Uỷ ban|UBND|Chủ tịch|Tổng |Giám đốc|Hội đồng|Quốc hội)[^;.]{0,90} (?:ban hành|quyết định|quyết nghị|thông báo|yêu cầu|đề nghị các|báo cáo) )/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
)

/** What ends a sentence or its part; a căn cứ needs none of them before it. */
const ends = '.;:,)”"“'
const dashes = '-–+•'

/** True where a sentence may begin at a capital: behind a sign that ends one, blanks and a dash between, or with "Căn cứ". */
function mayBegin(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (classAt(text, before) & is.space || dashes.includes(text[before] ?? ''))) before--
  return before < 0 || ends.includes(text[before] ?? '') || text.startsWith('Căn cứ', at)
}

/** Behind these no sentence begins. */
const ofWord = is.letter | is.digit

/** Start of the sentence that holds a place: the last one in the 1,200 characters before it. */
export function sentenceStart(text: string, at: number): number {
  const window = Math.max(0, at - 1200)
  const before = text.slice(window, at)
  for (let place = at - 1; place > window; place--) {
    if (!(classAt(text, place) & is.capital) || classAt(text, place - 1) & ofWord || !mayBegin(before, place - window)) continue
    sentenceHere.lastIndex = place - window
    if (sentenceHere.test(before)) return place
  }
  return window
}
