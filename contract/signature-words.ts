// What is said of digital signatures on the screens and by the command line, in Vietnamese. No sentence says more than was checked.

import type { ChuKySo, ChungThuSo, SignatureFault, SignedFile } from './chu-ky-so.ts'
import { vietnamDay, vietnamTime } from './vietnam-clock.ts'
import { dayWords } from './words.ts'

export const signatureWords = {
  title: 'Chữ ký số',
  signer: 'Người ký',
  organization: 'Cơ quan, tổ chức',
  time: 'Thời điểm ký',
  coverage: 'Phạm vi ký',
  codes: 'Mã định danh',
  certificate: 'Chứng thư',
  serial: 'Số chứng thư',
  chain: 'Chuỗi chứng thư',
  reason: 'Lý do ghi kèm',
  details: 'Chứng thư và chuỗi xác nhận',
  stamp: 'Dấu thời gian của cả tệp',
  nobody: 'Không rõ tên',
  none: 'Tệp không có chữ ký số. Hình con dấu hay khung “Ký bởi” in trên trang không phải là chữ ký số.',
  /** Under every list of signatures. */
  offline:
    'Không kiểm tra thu hồi: máy làm việc ngoại tuyến. Cũng chưa đối chiếu nơi cấp với danh sách tổ chức chứng thực; tên người ký là tên ghi trong chứng thư.',
} as const

const faultWords = {
  range: 'Phạm vi ký ghi trong tệp không khớp với tệp, nên không nói được nội dung có còn nguyên hay không.',
  empty: 'Chỗ dành cho chữ ký còn trống: tệp chưa được ký ở đây.',
  structure: 'Không đọc được chữ ký: dữ liệu hỏng hoặc không phải chữ ký số.',
  kind: 'Chưa kiểm tra được loại chữ ký hoặc thuật toán này.',
  'no-certificate': 'Tệp không có chứng thư của người ký nên không kiểm tra được.',
  wrong: 'Chữ ký không khớp với chứng thư đi kèm: không phải do khóa của người mang tên này ký.',
} as const satisfies Record<SignatureFault, string>

const digits = new Intl.NumberFormat('vi-VN')
/** An ISO moment by Vietnam's clock, as day and hour. */
const dayAndHour = (iso: string): { day: string; hour: string } => {
  const at = new Date(iso)
  return { day: dayWords(vietnamDay(at)), hour: vietnamTime(at).slice(0, 5) }
}

/** How what is said of the content is meant to be taken. */
export const contentTone = ({ content, coverage }: ChuKySo): 'good' | 'doubtful' | 'bad' => {
  if (content === 'changed') return 'bad'
  return content === 'unchanged' && coverage && coverage.after === coverage.laterSigned ? 'good' : 'doubtful'
}

/** What came after signing, and whether a later unchanged signature covers it. */
function addedWords({ after, laterSigned }: NonNullable<ChuKySo['coverage']>): string {
  const added = `có ${digits.format(after)} byte thêm vào sau khi ký`
  if (laterSigned === after) return `${added}, nằm trong chữ ký sau`
  if (laterSigned > 0) return `${added}, chỉ ${digits.format(laterSigned)} byte trong đó nằm trong chữ ký sau`
  return `${added}, không nằm trong chữ ký nào còn nguyên`
}

/** The one sentence on the content; where nothing can be said, why. */
export function contentSentence({ content, fault, coverage }: ChuKySo): string {
  if (fault) return faultWords[fault]
  if (content === 'changed') return 'Nội dung đã bị thay đổi sau khi ký.'
  return coverage?.after ? `Phần đã ký không bị thay đổi; ${addedWords(coverage)}.` : 'Nội dung đã ký không bị thay đổi.'
}

/** How much of the file is covered; null where that is not known. */
export function coverageSentence({ coverage }: ChuKySo): string | null {
  if (!coverage) return null
  return coverage.after ? `Bản trước của tệp, ${digits.format(coverage.signed)} byte.` : 'Toàn bộ tệp.'
}

/** When, and by whose word. */
export function timeSentence({ time }: Pick<ChuKySo, 'time'>): string {
  if (!time) return 'Chữ ký không ghi thời điểm.'
  const { day, hour } = dayAndHour(time.at)
  const weak = time.weak.length ? ` (thuật toán nay đã yếu: ${time.weak.join(', ')})` : ''
  const by = {
    'time-stamp': `theo dấu thời gian của ${time.authority ?? 'nơi cấp không rõ tên'}${weak}`,
    signed: 'theo đồng hồ máy người ký',
    file: 'theo giờ máy người ký ghi trong tệp',
  }[time.by]
  return `${hour} ngày ${day}, ${by}.`
}

/** Which days the signer's certificate has, and whether it was signed within them. */
export function validitySentence({ validity, chain: [signer] }: ChuKySo): string | null {
  if (!signer) return null
  const says = {
    valid: 'Còn hạn lúc ký',
    expired: 'Đã hết hạn lúc ký',
    'not-yet': 'Chưa có hiệu lực lúc ký',
    unknown: 'Không rõ thời điểm ký nên chưa đối chiếu được hạn',
  }[validity]
  return `${says} (${dayAndHour(signer.from).day} – ${dayAndHour(signer.to).day}).`
}

const nameOf = ({ name, organization }: ChungThuSo): string => name ?? organization ?? signatureWords.nobody

/** Who vouches for whom, as far as the file holds it. */
export function chainSentence({ chain, chainEnd }: ChuKySo): string | null {
  const last = chain.at(-1)
  if (!last || !chainEnd) return null
  const names = chain.map(nameOf).join(' ← ')
  const issuer = last.issuer ?? 'nơi cấp không rõ tên'
  if (chainEnd === 'incomplete') return `${names} ← ${issuer} (chứng thư này không có trong tệp).`
  if (chainEnd === 'broken') return `${names}; chứng thư mang tên nơi cấp “${issuer}” trong tệp không phải là chứng thư đã ký.`
  return chain.length === 1 ? `${names}, tự ký: không nơi nào khác xác nhận tên này.` : `${names} (chứng thư gốc, tự ký).`
}

/** What a clerk must not overlook beside the content. */
export function warningsOf({ isTimeStampWrong, validity, chain, chainEnd, weak }: ChuKySo): string[] {
  return [
    ...(validity === 'expired' ? ['Chứng thư đã hết hạn lúc ký.'] : []),
    ...(validity === 'not-yet' ? ['Chứng thư chưa có hiệu lực lúc ký.'] : []),
    ...(chainEnd === 'broken' ? ['Chuỗi chứng thư bị đứt: nơi cấp trong tệp không ký chứng thư này.'] : []),
    ...(chainEnd === 'root' && chain.length === 1 ? ['Chứng thư tự ký: không nơi nào khác xác nhận tên này.'] : []),
    ...(isTimeStampWrong ? ['Dấu thời gian đi kèm không hợp lệ, không được tính.'] : []),
    ...(weak.length ? [`Thuật toán nay đã yếu: ${weak.join(', ')}.`] : []),
  ]
}

/** Whose name the signature bears, and of which office. */
export const signerName = ({ chain: [signer] }: ChuKySo): string => (signer ? nameOf(signer) : signatureWords.nobody)
export const officeName = ({ chain: [signer] }: ChuKySo): string | null => {
  if (!signer) return null
  const office = [signer.organization, ...signer.units].filter(part => part !== null && part !== signer.name)
  return office.join(' · ') || null
}

/** Where a file could not be looked through, why; else null. */
export function fileSentence({ outcome, left }: SignedFile): string | null {
  if (outcome === 'too-large') return 'Tệp lớn quá giới hạn 100 MB nên không kiểm tra chữ ký số.'
  if (outcome === 'unreadable') return 'Không kiểm tra được chữ ký số: không đọc được tệp hoặc mất quá nhiều thời gian.'
  return left ? `Còn ${digits.format(left)} chỗ có vẻ là chữ ký số nhưng không đọc được.` : null
}
