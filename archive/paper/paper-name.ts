// Vietnamese names for the files of papers, safe on Windows, macOS and Linux.
import type { AnswersFormat, BookKind, FileListKind } from '../../contract/paper.ts'
import type { EnvelopeName } from '../../contract/posting.ts'
import type { ReportKind } from '../../contract/report.ts'
import type { VanBan } from '../../contract/van-ban.ts'
import { bookTitle } from '../../core/register/columns.ts'
import { fileListName } from '../../core/register/file-lists.ts'
import { reportName } from '../../core/register/report-columns.ts'

/** Letters; with the ending well under the 255 bytes a file system gives a name, at up to three bytes a letter. */
const mostLetters = 80

/** Replaces what Windows forbids (`< > : " / \ | ? *`, controls, closing dots and spaces) and keeps the rest, NFC. */
const safe = (name: string): string =>
  [
    ...name
      .toWellFormed()
      .normalize('NFC')
      .replace(/[<>:"/\\|?*]/gu, '-')
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' '),
  ]
    .slice(0, mostLetters)
    .join('')
    .replace(/(?<![. ])[. ]+$/u, '')

/** `Sổ đăng ký văn bản đến 2026-01-01 – 2026-12-31` */
export const bookFileName = ({ kind, series, from, to }: { kind: BookKind; series: string | null; from: string; to: string }): string =>
  safe(`${safe(bookTitle(kind, series)).slice(0, 50)} ${from} – ${to}`)

/** `2680-UBND-KGVX`, or `văn bản 12` of one without a sign. */
const vanBanName = ({ id, fields }: Pick<VanBan, 'id' | 'fields'>): string => safe(fields.soKyHieu ?? `văn bản ${id}`).slice(0, 40)

/** `Danh mục hồ sơ 2026`, `Mục lục văn bản, tài liệu trong hồ sơ 01.TCCB` */
export const fileListFileName = ({
  kind,
  nam,
  soKyHieu = null,
}: {
  kind: FileListKind
  nam: number | null
  soKyHieu?: string | null
}): string => safe([fileListName[kind], soKyHieu && safe(soKyHieu).slice(0, 40), kind !== 'van-ban' && nam].filter(Boolean).join(' '))

/** `Báo cáo tình hình văn bản đi 2026-01-01 – 2026-12-31` */
export const reportFileName = (kind: ReportKind, from: string, to: string): string => safe(`${reportName[kind]} ${from} – ${to}`)

/** `Phiếu giải quyết 2680-UBND-KGVX`; of several, `… và 4 văn bản khác`. */
export const slipFileName = (vanBan: readonly Pick<VanBan, 'id' | 'fields'>[]): string => severalName('Phiếu giải quyết', vanBan)

const severalName = (paper: string, vanBan: readonly Pick<VanBan, 'id' | 'fields'>[]): string => {
  const [first] = vanBan
  const others = vanBan.length > 1 ? ` và ${vanBan.length - 1} văn bản khác` : ''
  return safe(`${paper} ${first === undefined ? '' : vanBanName(first)}${others}`)
}

/** `Danh sách nơi nhận 2680-UBND-KGVX`; of several, `Danh sách nơi nhận 2680-UBND-KGVX và 4 văn bản khác`. */
export const recipientsFileName = (vanBan: readonly Pick<VanBan, 'id' | 'fields'>[]): string => severalName('Danh sách nơi nhận', vanBan)

/** `Kết quả tìm báo chí Đắk Nông 2026-06-20.xlsx`; the day is that of the search. */
export const answersFileName = (query: string, day: string, format: AnswersFormat): string =>
  `${safe(`Kết quả tìm ${safe(query.replace(/["“”]/gu, '')).slice(0, 50).trim()}`)} ${day}.${format}`

/** `2680-UBND-KGVX.edxml` */
export const edxmlFileName = ({ id, fields: { soKyHieu } }: Pick<VanBan, 'id' | 'fields'>): string =>
  `${safe(soKyHieu ?? '') || `văn bản ${id}`}.edxml`

const ofSo = (soKyHieu: string | null): string => (soKyHieu === null ? '' : ` ${safe(soKyHieu).slice(0, 40)}`)

/** `Bì văn bản 2680-UBND-KGVX DL.pdf` */
export const envelopesFileName = (soKyHieu: string | null, size: EnvelopeName): string =>
  `${safe(`Bì văn bản${ofSo(soKyHieu)} ${size.toUpperCase()}`)}.pdf`

/** `Nhãn gửi 2680-UBND-KGVX.pdf` */
export const labelsFileName = (soKyHieu: string | null): string => `${safe(`Nhãn gửi${ofSo(soKyHieu)}`)}.pdf`

/** `Căn chỉnh máy in Canon.pdf` */
export const calibrationFileName = (printer: string): string => `${safe(`Căn chỉnh máy in ${printer}`)}.pdf`

/** `Dấu đến 125 - 2680-UBND-KGVX.pdf` */
export const stampFileName = (so: number | null, soKyHieu: string | null): string =>
  `${safe(`Dấu đến ${[so, soKyHieu && safe(soKyHieu).slice(0, 40)].filter(part => part !== null).join(' - ')}`)}.pdf`
