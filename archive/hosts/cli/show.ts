// `show ID|SO-HIEU`: one văn bản, with what its files hold of signatures.
import type { MailHead } from '../../../contract/mail.ts'
import { originSentence } from '../../../contract/old-register-words.ts'
import type { Recipient, VanBan } from '../../../contract/van-ban.ts'
import { vietnamDay } from '../../../contract/vietnam-clock.ts'
import { damagedWords, dayWords, fileRoleWords, mailSentence, quanHeWords } from '../../../contract/words.ts'
import type { Call } from './command.ts'
import { idNamed, withArchive } from './open-archive.ts'
import { writeJson, writeLines } from './output.ts'
import { signedLines } from './signature-lines.ts'
import { banSaoWords, nguoiKyWords, nhiemVuWords, vienDanWords } from './value-words.ts'

const directions = { den: 'Văn bản đến', di: 'Văn bản đi', 'tham-chieu': 'Được dẫn chiếu, chưa có trong kho' } as const

const line = (label: string, value: string | null | undefined): string[] => (value ? [`  ${label.padEnd(18)}${value}`] : [])
const list = (label: string, lines: readonly string[]): string[] =>
  lines.length ? [`  ${label}:`, ...lines.map(words => `    - ${words}`)] : []

const recipientWords = ({ text, purpose, opened }: Recipient): string =>
  [text, purpose && `(${purpose})`, opened.length > 0 && `= ${opened.join('; ')}`].filter(Boolean).join(' ')

const mailWords = (mail: MailHead): string => mailSentence(mail, mail.sentAt === null ? '' : dayWords(vietnamDay(new Date(mail.sentAt))))

function vanBanLines({
  id,
  direction,
  soDen,
  ngayDen,
  fields,
  register,
  recipients,
  citedBy,
  files,
  isRemoved,
  isTextDamaged,
  origin,
}: VanBan): string[] {
  const of = (which: Recipient['list']) => recipients.filter(one => one.list === which).map(recipientWords)
  return [
    `#${id}  ${directions[direction]}${isRemoved ? ' (trong thùng rác)' : ''}`,
    ...(isTextDamaged ? [`  ${damagedWords.says}`] : []),
    ...line('Số đến', soDen && `${soDen.so}/${soDen.nam}, ngày ${dayWords(ngayDen)}`),
    ...line('Cơ quan chủ quản', fields.coQuanChuQuan),
    ...line('Cơ quan ban hành', fields.coQuanBanHanh),
    ...list('Cơ quan liên tịch', fields.coQuanLienTich),
    ...line('Số, ký hiệu', fields.soKyHieu),
    ...line('Ngày ban hành', [fields.diaDanh, dayWords(fields.ngayBanHanh)].filter(Boolean).join(', ')),
    ...line('Tên loại', fields.tenLoai),
    ...line('Trích yếu', fields.trichYeu),
    ...line('Độ khẩn', fields.doKhan),
    ...line('Người ký', fields.nguoiKy && nguoiKyWords(fields.nguoiKy)),
    ...list('Người cùng ký', fields.nguoiKyKhac.map(nguoiKyWords)),
    ...line('Bản sao', fields.banSao && banSaoWords(fields.banSao)),
    ...line('Đơn vị nhận', register?.donViNhan),
    ...line('Hạn xử lý', dayWords(register?.hanXuLy ?? null)),
    ...line('Ghi chú', register?.ghiChu),
    ...list('Kính gửi', of('kinh-gui')),
    ...list('Nơi nhận', of('noi-nhan')),
    ...line('Lưu', fields.noiLuu),
    ...list('Viện dẫn', fields.vienDan.map(vienDanWords)),
    ...list(
      'Được viện dẫn trong',
      citedBy.map(
        ({ quanHe, vanBan }) => `#${vanBan.id} ${vanBan.soKyHieu ?? ''} ${dayWords(vanBan.ngayBanHanh)} (${quanHeWords[quanHe]})`,
      ),
    ),
    ...list('Nhiệm vụ', fields.nhiemVu.map(nhiemVuWords)),
    ...list(
      'Tệp',
      files.map(({ name, bytes, role }) => `${name} (${fileRoleWords[role]}, ${bytes.toLocaleString('vi')} byte)`),
    ),
    ...[...new Set(files.flatMap(({ mail }) => (mail ? [mailWords(mail)] : [])))].map(words => `  ${words}`),
    ...(origin ? [`  ${originSentence(origin)}`] : []),
  ]
}

/** `show ID|SO-HIEU [--year] [--agency] [--json]`. */
export async function run(call: Call): Promise<0> {
  const { vanBan, signatures } = await withArchive(call, 'reads', async ({ calls }) => {
    const vanBan = await calls.vanBan.open({ id: await idNamed(call, calls) })
    return { vanBan, signatures: await calls.vanBan.signatures({ id: vanBan.id }, { signal: call.signal }) }
  })
  await (call.json
    ? writeJson(call.out, { ...vanBan, signatures })
    : writeLines(call.out, [...vanBanLines(vanBan), ...signedLines(signatures)]))
  return 0
}
