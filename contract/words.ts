// The Vietnamese sentences that both the screens and the command line say: refusals, issues, names of fields and relations.

import type { MailHead } from './mail.ts'
import type { Reason, Sureness } from './reading.ts'
import type { RefusalBody, RefusalCode } from './refusal.ts'
import type { Why } from './search.ts'
import type { FieldName, HinhThucSao, IssueCode, QuanHe } from './the-thuc.ts'
import type { FileRole } from './van-ban.ts'

/** `{name}` is replaced by the detail of that name; a sentence says what happened and what to do. */
export const refusalWords = {
  'file-empty': 'Tệp “{name}” không có nội dung. Hãy kiểm tra lại tệp rồi đưa vào lại.',
  'file-too-large': 'Tệp “{name}” lớn quá giới hạn {limit}. Hãy tách nhỏ hoặc kiểm tra lại tệp.',
  'file-kind-unknown':
    'Chưa đọc được loại tệp của “{name}”. Hiện nhận tệp .pdf, .docx, .doc, .odt, .rtf, .html, .txt, .md, ảnh .png, .jpg, .jpeg, .tif, .tiff, .webp, .heic, .heif, gói edXML .edxml, .xml, thư điện tử .eml, .msg và tệp nén .zip. Sổ đăng ký là bảng tính hay csv thì nhập ở “Nhập sổ từ hệ thống khác”.',
  'file-not-text': 'Tệp “{name}” mang tên tệp văn bản nhưng bên trong là dữ liệu nhị phân. Hãy kiểm tra lại tệp.',
  'file-damaged': 'Tệp “{name}” bị hỏng hoặc chưa tải về hết nên không mở được. Hãy xin lại tệp gốc.',
  'file-encrypted': 'Tệp “{name}” có mật khẩu. Hãy mở bằng mật khẩu, lưu lại hoặc giải nén ra không mật khẩu rồi đưa vào.',
  'file-no-text':
    'Không nhận ra chữ nào trong tệp “{name}”: ảnh trống hoặc quá mờ. Hãy quét lại cho rõ, hoặc vào sổ như văn bản giấy rồi đính kèm tệp này.',
  'table-kind':
    'Chưa đọc được sổ trong “{name}”: hiện nhận bảng tính .xlsx và bảng chữ .csv. Tệp .xls (cả tệp .xls thật ra là trang web), .xlsb, .ods hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.',
  'table-empty': 'Trong “{name}” không có dòng nào của sổ. Hãy chọn trang tính khác hoặc kiểm tra lại tệp.',
  'csv-quote': 'Dấu ngoặc kép mở ở dòng {row} của “{name}” không được đóng ở cuối ô của nó. Hãy sửa dòng ấy hoặc lưu lại tệp.',
  'edxml-unknown': 'Tệp “{name}” không phải gói văn bản điện tử edXML (QCVN 102:2016). Hãy xin lại gói văn bản hoặc tệp văn bản.',
  'edxml-status': 'Gói “{name}” chỉ báo tình trạng xử lý của một văn bản khác, không mang văn bản nào để vào sổ.',
  'container-too-deep': '“{name}” nằm quá sâu trong nhiều lớp tệp nén. Hãy giải nén ra rồi đưa vào từng tệp.',
  'container-too-many': 'Trong “{name}” có hơn {limit} tệp. Hãy chia nhỏ rồi đưa vào từng phần.',
  'file-vanished': 'Không còn thấy tệp “{name}”. Tệp đã bị chuyển đi hoặc xóa; hãy chọn lại.',
  'file-no-permission': 'Không có quyền đọc “{name}”. Hãy xin quyền hoặc chép tệp sang nơi khác.',
  'file-encoding': 'Không nhận ra bảng mã chữ của “{name}”. Hãy lưu lại tệp theo UTF-8.',
  'folder-empty': 'Trong “{name}” không có tệp văn bản nào để nhập.',
  'folder-unreadable': 'Không xem được thư mục “{name}”: thư mục không còn hoặc chưa được phép đọc. Hãy kiểm tra ổ đĩa và quyền.',
  'do-mat': 'Văn bản đóng dấu {doMat}. Kho này không lưu văn bản mật; hãy đăng ký vào sổ văn bản mật theo quy định.',
  'disk-full': 'Ổ đĩa đã đầy nên chưa ghi được gì. Hãy dọn chỗ trống rồi làm lại.',
  'archive-locked': 'Kho đang được một chương trình khác ghi. Hãy đóng chương trình đó rồi thử lại.',
  'archive-from-future': 'Kho do bản Văn Thư mới hơn tạo ra. Hãy dùng bản mới hơn để mở.',
  'archive-damaged': 'Kho bị hỏng ({what}). Chưa thay đổi gì; hãy sao chép kho ra nơi khác rồi chạy kiểm tra.',
  'archive-no-permission': 'Không có quyền ghi vào thư mục kho “{folder}”.',
  'archive-on-network': 'Thư mục kho “{folder}” nằm trên ổ mạng. SQLite không an toàn trên ổ mạng; hãy đặt kho trên ổ đĩa của máy.',
  'not-found': 'Không tìm thấy {what}.',
  'several-found': '“{what}” chỉ nhiều văn bản: {list}. Hãy chọn thêm năm hoặc cơ quan.',
  'several-agencies': '“{what}” có thể là nhiều cơ quan: {list}. Hãy nêu rõ hơn hoặc thêm tỉnh.',
  'input-invalid': 'Giá trị không hợp lệ: {what}.',
  'so-den-taken': 'Số đến {so} của năm {nam} đã dùng. Hãy chọn số khác.',
  'so-kept': 'Số {so} của năm {nam} đang được giữ: {lyDo}. Muốn đổi lý do thì bỏ giữ số ấy trước, rồi giữ lại.',
  'so-closed': 'Sổ năm {nam} đã đóng ở số {so}. Nếu vẫn vào sổ năm ấy, hãy mở lại sổ ở màn hình Số và sổ; nếu không, hãy sửa ngày đến.',
  'so-ahead': 'Số {so} chưa đến lượt: số tiếp theo của sổ là {next}.',
  'so-mat':
    'Không lập sổ “{ten}” trong kho này: văn bản mật đăng ký ở sổ riêng, trên máy riêng (Nghị định 30/2020 Điều 15, Điều 22; Luật Bảo vệ bí mật nhà nước).',
  'so-used': 'Sổ “{ten}” đã có số nên không bỏ được.',
  'ho-so-used': 'Hồ sơ {what} còn {n} văn bản (kể cả trong thùng rác) nên không bỏ được. Hãy đưa văn bản ra trước.',
  'ho-so-closed': 'Hồ sơ {what} đã kết thúc. Hãy bỏ ngày kết thúc trước khi thêm, bớt hay sửa văn bản trong hồ sơ.',
  'already-there': 'Đã có {what}. Hãy chọn tên khác.',
  'already-done': 'Việc này đã được làm trước đó.',
  'in-bin': 'Văn bản đang ở thùng rác. Hãy lấy lại trước khi sửa.',
  'not-den': 'Văn bản {what} không phải văn bản đến nên không chuyển giải quyết được.',
  'is-finished': 'Văn bản {what} đã giải quyết xong. Hãy mở lại trước khi làm tiếp.',
  'day-future': 'Ngày {day} chưa đến (hôm nay là ngày {today}). Hãy sửa lại ngày.',
  'day-order': 'Ngày {day} không được trước {what} ({earlier}). Hãy sửa lại ngày.',
  'nothing-to-print': 'Không có gì để in trong phạm vi đã chọn.',
  'cannot-write': 'Không ghi được vào “{name}”. Hãy chọn nơi khác.',
  'cannot-open': 'Máy không mở được “{name}” bằng chương trình nào. Hãy lưu tệp ra rồi mở bằng chương trình phù hợp.',
  'token-unknown': 'Tệp tạm không còn nữa. Hãy chọn lại tệp.',
  'text-unreadable': 'Không lấy được chữ từ “{name}”.',
  cancelled: 'Đã dừng theo yêu cầu; những tệp đã nhận vẫn được giữ.',
} as const satisfies Record<RefusalCode, string>

/** The sentence for a refusal, its details filled in. */
export const refusalSentence = ({ code, detail }: RefusalBody): string =>
  refusalWords[code].replace(/\{(\w+)\}/gu, (_, name: string) => detail[name] ?? '…')

/** How a letter came by mail; `day` is the local day it was sent. */
export const mailSentence = ({ from, subject }: Pick<MailHead, 'from' | 'subject'>, day: string): string =>
  `Đến bằng thư điện tử: ${[from && `từ ${from}`, day && `ngày ${day}`, subject && `tiêu đề “${subject}”`].filter(Boolean).join(', ')}`

/** A file that lay in others, as one name: `hồ sơ.zip › thư mục › công văn.docx`. */
export const nameWithin = ({ name, within }: { name: string; within: readonly string[] }): string => [...within, name].join(' › ')

export const issueWords = {
  'so-struck-through': 'Số bị gạch ngang trong tệp; đã đọc, cần xem lại.',
  'so-blank': 'Số để trống.',
  'so-unreadable': 'Số viết tay hoặc mờ, không đọc được.',
  'ngay-blank': 'Ngày để trống.',
  'ngay-unreadable': 'Ngày viết tay hoặc mờ, không đọc được.',
  'ngay-out-of-range': 'Ngày không có thật hoặc ngoài khoảng hợp lý.',
  'two-ngay': 'Có nhiều ngày ở phần đầu; cần chọn đúng ngày ban hành.',
  'no-so-ky-hieu': 'Không thấy số, ký hiệu.',
  'no-ngay': 'Không thấy ngày ban hành.',
  'no-co-quan': 'Không thấy cơ quan ban hành.',
  'co-quan-inferred': 'Không in tên cơ quan ban hành; tên này là suy ra.',
  'no-trich-yeu': 'Không thấy trích yếu.',
  'no-nguoi-ky': 'Không thấy người ký.',
  'no-noi-nhan': 'Không thấy nơi nhận.',
  'no-kinh-gui': 'Không thấy kính gửi.',
  'unknown-ten-loai': 'Tên loại không có trong danh mục của Nghị định 30/2020.',
  'name-repaired': 'Tên có lỗi nhận dạng, đã sửa theo danh mục; chữ gốc vẫn giữ.',
  'do-mat': 'Văn bản có đóng dấu độ mật.',
  'legacy-font': 'Chữ theo phông cũ (TCVN3 hoặc VNI), đã chuyển sang Unicode.',
  'marks-lost': 'Nhiều chữ mất dấu.',
  'empty-page': 'Có trang không đọc được chữ nào.',
  'page-doubtful': 'Có trang nhận dạng từ ảnh không chắc; hãy đối chiếu với ảnh trang.',
  'several-han': 'Văn bản nêu nhiều hạn; đây là hạn sớm nhất.',
  'several-letters': 'Tệp có vẻ chứa nhiều văn bản; các trường là của văn bản đầu tiên.',
  copy: 'Đây là bản sao; số, ngày và người ký của bản sao được ghi riêng.',
  'replaced-characters': 'Có ký tự hỏng không đọc được.',
  'edxml-differs': 'Thông tin của gói edXML và chữ của văn bản nói khác nhau; đã lấy theo gói.',
  'edxml-business': 'Gói edXML không gửi văn bản mới mà thu hồi, cập nhật hoặc thay thế; xem dòng Nghiệp vụ.',
  'edxml-no-text': 'Không đọc được chữ của tệp nào kèm trong gói edXML; các trường là theo thông tin của gói.',
} as const satisfies Record<IssueCode, string>

export const fieldWords = {
  coQuanChuQuan: 'Cơ quan chủ quản',
  coQuanBanHanh: 'Cơ quan ban hành',
  coQuanLienTich: 'Cơ quan liên tịch',
  so: 'Số',
  kyHieu: 'Ký hiệu',
  soKyHieu: 'Số, ký hiệu',
  diaDanh: 'Địa danh',
  ngayBanHanh: 'Ngày ban hành',
  tenLoai: 'Tên loại',
  trichYeu: 'Trích yếu',
  doKhan: 'Độ khẩn',
  doMat: 'Độ mật',
  hanXuLy: 'Hạn xử lý',
  kinhGui: 'Kính gửi',
  noiNhan: 'Nơi nhận',
  noiLuu: 'Lưu',
  nguoiKy: 'Người ký',
  nguoiKyKhac: 'Người cùng ký',
  banSao: 'Bản sao',
  vienDan: 'Văn bản viện dẫn',
  nhiemVu: 'Nhiệm vụ được giao',
} as const satisfies Record<FieldName, string>

export const hinhThucSaoWords = {
  'sao-y': 'Sao y',
  'trich-sao': 'Trích sao',
  'sao-luc': 'Sao lục',
} as const satisfies Record<HinhThucSao, string>

export const quanHeWords = {
  'thuc-hien': 'Thực hiện',
  'can-cu': 'Căn cứ',
  'tra-loi': 'Trả lời',
  'de-nghi': 'Theo đề nghị',
  'huong-dan': 'Hướng dẫn',
  'sua-doi': 'Sửa đổi',
  'bo-sung': 'Bổ sung',
  'thay-the': 'Thay thế',
  'bai-bo': 'Bãi bỏ',
  'dinh-chinh': 'Đính chính',
  'nhac-den': 'Nhắc đến',
} as const satisfies Record<QuanHe, string>

export const sureWords = { certain: 'Chắc chắn', likely: 'Có thể', guess: 'Suy đoán' } as const satisfies Record<Sureness, string>

export const reasonWords = {
  inferred: 'Văn bản không in; suy từ {evidence}.',
  repaired: 'Đã sửa lỗi nhận dạng từ {evidence}.',
  'struck-through': 'Chữ bị gạch ngang trong tệp: {evidence}.',
  'split-lines': 'Ghép từ nhiều dòng: {evidence}.',
  'no-label': 'Không có chữ mở đầu quen thuộc; nhận theo vị trí: {evidence}.',
  'out-of-place': 'Nằm ngoài chỗ thường gặp: {evidence}.',
  several: 'Có nhiều giá trị: {evidence}.',
  handwritten: 'Có vẻ viết tay: {evidence}.',
  recognised: 'Nhận dạng từ ảnh không chắc: {evidence}.',
} as const satisfies Record<Reason['code'], string>

/** Words of the letter as they stand there; a day that was worked out as a day. */
const evidenceWords = (words: string): string => `“${/^\d{4}-\d{2}-\d{2}$/u.test(words) ? dayWords(words) : words}”`

/** The sentence for a reason, its evidence quoted; without evidence it ends before it. */
export const reasonSentence = ({ code, evidence }: Reason): string => {
  const quoted = evidence.filter(Boolean).map(evidenceWords).join(', ')
  return quoted ? reasonWords[code].replace('{evidence}', quoted) : reasonWords[code].replace(/(?:: |; suy từ | từ )\{evidence\}/u, '')
}

/** Which part of a letter the rules of a family read, by the letters that their ids begin with (core/the-thuc/SPEC.md). */
export const ruleWords: Readonly<Record<string, string>> = {
  BC: 'Đọc theo bố cục phần đầu văn bản',
  CHU: 'Đọc theo mặt chữ của tệp',
  CQ: 'Đọc ở khối tên cơ quan, góc trái phần đầu',
  DK: 'Đọc ở dấu độ khẩn',
  DM: 'Đọc ở dấu độ mật',
  EDX: 'Lấy theo thông tin của gói văn bản điện tử edXML',
  KG: 'Đọc ở phần “Kính gửi”',
  HAN: 'Đọc ở câu đặt hạn báo cáo, trả lời hoặc hoàn thành',
  NDD: 'Đọc ở dòng địa danh, ngày tháng',
  NK: 'Đọc ở khối chữ ký',
  NN: 'Đọc ở phần “Nơi nhận”',
  NV: 'Đọc ở phần giao nhiệm vụ',
  SKH: 'Đọc ở dòng số, ký hiệu',
  TL: 'Đọc ở tên loại hoặc ký hiệu',
  TY: 'Đọc ở phần “V/v” hoặc dưới tên loại',
  VD: 'Đọc ở câu nêu văn bản khác',
}

/** What a rule reads, with its id for who looks it up. */
export const ruleSentence = (rule: string): string => `${ruleWords[rule.split('-')[0] ?? ''] ?? 'Đọc theo quy tắc'} (${rule})`

export const whyWords = {
  'so-hieu': 'Số, ký hiệu',
  ngay: 'Ngày ban hành',
  'gan-dung': 'Gần đúng',
  'gia-dinh': 'Cùng thực hiện',
  'co-quan': 'Cơ quan',
  nguoi: 'Người ký',
  'trich-yeu': 'Trích yếu',
  'kinh-gui': 'Kính gửi',
  'noi-nhan': 'Nơi nhận',
  'noi-dung': 'Nội dung',
  loc: 'Điều kiện lọc',
} as const satisfies Record<Why, string>

/** Said of an answer whose kept text cannot be read any more. */
export const damagedWords = { chip: 'Chữ bị hỏng', says: 'Không đọc được chữ đã lưu của văn bản này. Hãy chạy “Kiểm tra kho”.' } as const

export const fileRoleWords = {
  'van-ban': 'Văn bản',
  'ban-quet': 'Bản quét',
  'phu-luc': 'Phụ lục',
} as const satisfies Record<FileRole, string>

/** dd/MM/yyyy, as the decree's forms print a day; null gives an empty string. */
export const dayWords = (isoDay: string | null): string => (isoDay ? isoDay.split('-').reverse().join('/') : '')

/** While the index is not whole. */
export const unindexedSentence = (left: number): string => `Chỉ mục đang lập lại: còn ${left} văn bản tìm chưa thấy.`
