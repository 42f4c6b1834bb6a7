// The verbs that say why a document is cited: those that open a sentence and those right before the document. Knows verbs, not documents.
import type { QuanHe } from '../../contract/the-thuc.ts'
import type { Pattern } from './pattern.ts'

export interface VerbPattern extends Pattern {
  quanHe: QuanHe
}

/** Verbs that open a sentence and hold for all it cites. Matched on the folded sentence from its start. */
export const sentenceVerbs: readonly VerbPattern[] = [
  {
    rule: 'VD-4',
    quanHe: 'can-cu',
    example: 'Căn cứ Nghị định số 1/2020/NĐ-CP',
    not: 'Tăng cường',
    pattern:
      /^[^\p{L}\d]{0,5}(?:(?:(?:phan|muc|chuong) )?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.):] ?)?(?:(?:cac )?can[.,]? c(?!o\b)[a-z]{1,2}|co so phap ly|tren co so(?! (?:d[a-z] (?:nghi|xuat)|to trinh|kien nghi))|theo (?:noi dung )?(?:quy dinh|huong dan) (?:tai|cua))\b/u,
  },
  {
    rule: 'VD-4',
    quanHe: 'can-cu',
    example: 'Khoản 1 Điều 4 Nghị định số 1/2020/NĐ-CP',
    not: 'Điều 1. Bãi bỏ Quyết định số 5/QĐ-UBND',
    pattern:
      /^(?![^\p{L}\d]{0,4}dieu (?:chinh|\d{1,3}[.:/]))[^\p{L}\d]{0,4}(?:tai ){0,2}(?:(?:diem|tiet|khoan|dieu|muc|phan|chuong|phu luc|tieu muc) [\p{L}\d.|]{1,5}[,;]?(?: va| cua)? [^\p{L}\d]{0,2}){1,7}(?:ban hanh kem theo )?(?:\p{L}+ ){0,2}(?:nghi|thong|luat|bo luat|quyet)/u,
  },
  {
    rule: 'VD-5',
    quanHe: 'de-nghi',
    example: 'Theo đề nghị của Sở Nội vụ tại Tờ trình số 1/TTr-SNV',
    not: 'Theo quy định',
    pattern:
      /^[^\p{L}\d]{0,4}(?:(?:theo|xet|tren co so|sau khi (?:xem )?xet|qua xem xet) (?:noi dung |cac )?(?:d[a-z] (?:nghi|xuat)|kien nghi|y kien(?! chi dao)|to trinh)|(?:theo|xet|sau khi (?:xem )?xet|qua xem xet) bao cao|(?:qua xem |sau khi xem |sau khi )?xet (?:cong van|van ban|bien ban|ho so|don))/u,
  },
  {
    rule: 'VD-6',
    quanHe: 'tra-loi',
    example: 'Trả lời Công văn số 1/STC-NS',
    not: 'Sở trả lời',
    pattern: /^[^\p{L}\d]{0,4}(?:de )?(?:tra loi|phuc dap|tra toi|dap ung|dap lai|hoi am)\b/u,
  },
  {
    rule: 'VD-3',
    quanHe: 'thuc-hien',
    example: 'Thực hiện Chỉ thị số 12/CT-TTg',
    not: 'Việc thực hiện',
    pattern:
      /^[^\p{L}\d]{0,5}(?:(?:\d{1,2}|[a-z])[.)] ?)?(?:de )?(?:tiep tuc )?(?:trien khai|th[a-z]{1,2}c hien|to chuc thuc hien|thi hanh|chap hanh|quan triet|theo (?:y kien )?chi dao)\b/u,
  },
]

/** What of an act is amended, up to the act: "một số điều của", "khoản 2 Điều 5 của". */
const partOfAct =
  '(?:(?:mot so|cac|so|dieu|khoan|diem|noi dung|quy dinh|cua|tai|va|vao|sau|cum tu|bieu|phu luc|muc|[\\p{L}]|\\d{1,3}[a-z]?),? ){0,10}'

/** What the letter itself does, and to the whole of a document. */
const first = '^[^\\p{L}\\d]{0,5}(?:(?:dieu )?\\d{1,2}[.):/-]{1,2})?'
const begins = `(?:${first}|ve viec |nay (?:[^.;]{4,90} va )?)[^\\p{L}\\d]{0,4}`
const whole = '(?:va huy bo )?(?:hieu luc |toan bo |noi dung ){0,2}(?:cua )?(?:cac )?[^\\p{L}\\d]{0,2}'

/** "Quyết định này": the letter speaks of itself; "Luật này" stands in what a letter tells of a law. */
const itself = '(?<!luat)(?<!phap lenh) nay'
/** "… này có hiệu lực từ ngày ký, thay thế ▸". */
const inForce = `${itself} [^.]{0,40}(?:hieu luc|thi hanh|ap dung)[^.]{0,80}[,;](?: dong thoi,?| va){0,2}`
/** "Quyết định có hiệu lực từ ngày ký, thay thế ▸": the letter itself, though it does not say "này"; "… đều bãi bỏ; thay thế ▸". */
const ofItself = `${first}[^\\p{L}\\d]{0,4}(?:quyet dinh|nghi quyet|chi thi|quy che|quy dinh|thong tu|ke hoach|huong dan) co hieu luc [^.]{0,80}[,;](?: dong thoi,?| va){0,2}`
const besideRepealed = '(?:deu|duoc|bi) bai bo[,;](?: va)?'
/** Between "thay thế" and the document: also what it says. */
const replaced =
  '(?:cho |toan bo |noi dung |(?:huong dan|quy dinh) (?:tai|cua) ){0,2}(?:cac )?(?:quy (?:che|dinh) (?:\\p{L}+ ){0,8}ban hanh kem theo )?[^\\p{L}\\d]{0,2}'

export interface NearVerb extends VerbPattern {
  /** What the verb cannot do without: looked for before the pattern is tried. */
  needs: string
}

/** Verbs right before the document; matched at the end of the folded words before its kind. */
export const nearVerbs: readonly NearVerb[] = [
  {
    rule: 'VD-7',
    quanHe: 'thay-the',
    needs: ' the ',
    example: 'Quyết định này thay thế ',
    not: 'cần thay thế thiết bị',
    pattern: new RegExp(
      `(?:${itself}(?: \\p{L}+){0,3}|${inForce}|${ofItself}|${besideRepealed}| thanh| va|${first}) ?tha[a-z] ?the ${replaced}$`,
      'u',
    ),
  },
  {
    rule: 'VD-7',
    quanHe: 'thay-the',
    needs: 'thay cho ',
    example: 'Hướng dẫn này có hiệu lực từ ngày ký và thay cho ',
    not: 'mua sắm thay cho thuê theo ',
    pattern: new RegExp(`(?:${itself}(?: \\p{L}+){0,3}|${inForce}| va|${first}) ?thay cho ${replaced}$`, 'u'),
  },
  {
    rule: 'VD-7',
    quanHe: 'thay-the',
    needs: ' nay thay ',
    example: 'Thông báo này thay ',
    not: 'Luật này thay ',
    pattern: new RegExp(`${itself} thay ${replaced}$`, 'u'),
  },
  {
    rule: 'VD-7',
    quanHe: 'sua-doi',
    needs: ' bo ',
    example: 'bãi bỏ khoản 2 Điều 5 ',
    not: 'bãi bỏ toàn bộ ',
    pattern: /(?:bai|huy) bo [^;.:]{0,60}(?:dieu|khoan|diem|muc|phu luc) [\p{L}\d.]{1,4}[^;.:]{0,30}$/u,
  },
  {
    rule: 'VD-7',
    quanHe: 'sua-doi',
    needs: ' bo ',
    example: 'Bãi bỏ 03 dự án tại ',
    not: 'bãi bỏ các văn bản tại ',
    pattern: /(?:bai|huy) bo \d{1,3} [^;.:]{2,60} tai (?:cac )?$/u,
  },
  {
    rule: 'VD-7',
    quanHe: 'sua-doi',
    needs: ' the ',
    example: 'Nghị quyết này có hiệu lực từ ngày ký và thay thế điểm a khoản 2 Điều 5 ',
    not: 'và thay thế toàn bộ ',
    pattern: /(?: nay| va) thay the [^;.:]{0,60}(?:dieu|khoan|diem|muc|phan|phu luc) [\p{L}\d.]{1,4}[^;.:]{0,30}$/u,
  },
  {
    rule: 'VD-7',
    quanHe: 'bai-bo',
    needs: ' bo ',
    example: 'bãi bỏ ',
    not: 'đã được bãi bỏ tại ',
    pattern: /(?<!(?:da|duoc|bi) )(?:bai|huy) bo (?:\p{L}+,? ){0,9}$/u,
  },
  {
    rule: 'VD-7',
    quanHe: 'bai-bo',
    needs: 'thu hoi ',
    example: 'Thu hồi ',
    not: 'đã thu hồi ',
    pattern: new RegExp(`${begins}thu hoi ${whole}$`, 'u'),
  },
  {
    rule: 'VD-7',
    quanHe: 'bai-bo',
    needs: 'huy ',
    example: 'Nay hủy ',
    not: 'chữ ký hủy ',
    pattern: new RegExp(`${begins}huy ${whole}$`, 'u'),
  },
  {
    rule: 'VD-7',
    quanHe: 'dinh-chinh',
    needs: 'dinh chinh ',
    example: 'đính chính ',
    not: 'được đính chính tại ',
    pattern: /(?<!duoc )dinh chinh (?:[\p{L}\d]+,? ){0,10}$/u,
  },
  {
    rule: 'VD-7',
    quanHe: 'sua-doi',
    needs: 'ua d',
    example: 'sửa đổi, bổ sung một số điều của ',
    pattern: new RegExp(`sua d[a-z]i,?(?: b[a-z]{1,2} sung)? ${partOfAct}$`, 'u'),
  },
  {
    rule: 'VD-7',
    quanHe: 'sua-doi',
    needs: 'dieu chinh',
    example: 'điều chỉnh, bổ sung một số nội dung của ',
    not: 'điều chỉnh giá đất theo ',
    pattern: new RegExp(`dieu chinh,?(?: b[a-z]{1,2} sung)? ${partOfAct}$`, 'u'),
  },
  {
    rule: 'VD-7',
    quanHe: 'bo-sung',
    needs: ' sung ',
    example: 'Bổ sung Điều 3a vào sau Điều 3 ',
    not: 'vốn bổ sung theo ',
    pattern: new RegExp(`^[^\\p{L}]{0,4}(?:(?:dieu|khoan) \\d{1,2}[.:]? )?b[a-z]{1,2} sung (?:vao sau )?${partOfAct}$`, 'u'),
  },
  {
    rule: 'VD-9',
    quanHe: 'nhac-den',
    needs: 'mau ',
    example: 'theo mẫu tại Phụ lục I ban hành kèm theo ',
    pattern: /(?:theo|tai|bang) (?:bieu )?mau [^;.]{0,60}(?:phu luc|kem)[^;.]{0,30}$/u,
  },
  {
    rule: 'VD-6',
    quanHe: 'tra-loi',
    needs: 'nhan ',
    example: 'nhận được Công văn ',
    pattern: /(?:nhan duoc|co nhan|tiep nhan) (?:\p{L}+ ){0,2}(?:(?:\p{L}+ ){0,3}cua [^;.,]{3,80} tai (?:cac )?)?$/u,
  },
  {
    rule: 'VD-5',
    quanHe: 'de-nghi',
    needs: ' cua ',
    example: 'theo đề nghị của Sở Tài chính tại ',
    not: 'tại ',
    pattern: /(?:de nghi|de xuat|kien nghi) cua [^;.]{2,110} tai (?:cac )?[^\p{L}\d]{0,2}$/u,
  },
  { rule: 'VD-9', quanHe: 'nhac-den', needs: 'tiep theo ', example: 'tiếp theo các ', pattern: /tiep theo (?:cac )?$/u },
  {
    rule: 'VD-8',
    quanHe: 'huong-dan',
    needs: 'huong dan ',
    example: 'hướng dẫn thi hành ',
    pattern: /huong dan (?:thi hanh|thuc hien|trien khai) (?:(?:mot so|cac|dieu|quy dinh|noi dung|cua|va) ){0,6}$/u,
  },
]
