// What is said while the register of another program is taken in.
import type { OldRegisterLook, RowCounts, RowOutcome } from '../../contract/old-register.ts'
import { dayWords } from '../../contract/words.ts'
import { count } from './shell.ts'

export const oldRegisterWords = {
  open: 'Nhập sổ từ hệ thống khác…',
  title: 'Nhập sổ từ hệ thống khác',
  lead: 'Mỗi dòng của sổ thành một văn bản trong kho, chưa kèm tệp. Tệp đến sau sẽ tự nhận ra văn bản của mình theo cơ quan, số, ký hiệu và năm.',
  steps: ['Chọn tệp', 'Các cột', 'Xem trước và nhập'],
  stepsLabel: 'Ba bước',
  choose: 'Chọn tệp sổ…',
  chooseHint: 'Bảng tính .xlsx hoặc bảng chữ .csv, hoặc thả tệp vào đây. Chưa có gì được ghi cho đến bước cuối.',
  oneFile: 'Mỗi lần chỉ nhập một tệp sổ.',
  reading: 'Đang đọc tệp…',
  sheet: 'Trang tính',
  hiddenSheet: (sheet: string) => `${sheet} (đang ẩn)`,
  direction: 'Đây là sổ',
  den: 'Văn bản đến',
  di: 'Văn bản đi',
  year: 'Năm của ngày ghi thiếu năm',
  yearHint: (year: number | null) => (year === null ? 'để trống nếu ngày nào cũng có năm' : `trên đầu sổ ghi năm ${year}`),
  yearFault: 'Năm gồm bốn chữ số, từ 1945 đến 2100.',
  otherFile: 'Chọn tệp khác',
  found: ({ name, rows, head, csv }: OldRegisterLook) =>
    [
      `“${name}”: ${count(rows)} dòng`,
      head ? `tên cột ở dòng ${head.from}${head.to > head.from ? `–${head.to}` : ''}` : 'không thấy dòng tên cột',
      csv ? `chữ ${csv.encoding}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  columns: 'Cột nào là gì',
  columnsHint: 'Mỗi đề xuất nói rõ vì sao. Cột “Không lấy” không vào kho; muốn giữ thì chọn “Ghi thêm vào ghi chú”.',
  column: 'Cột',
  cells: 'Vài ô đầu',
  part: 'Là',
  why: 'Vì sao',
  partOf: (letter: string, head: string) => `Cột ${letter} ${head} là`,
  noPart: 'Không lấy',
  byClerk: 'văn thư chọn',
  noHead: '(không có tên)',
  taken: (part: string, letter: string) => `“${part}” đã chuyển từ cột ${letter} sang cột này`,
  blankDays: 'Ngày đến để trống hoặc “nt”',
  blankDayWays: { refuse: 'Không nhận dòng ấy', above: 'Lấy của dòng trên' },
  twins: 'Văn bản kho đã có',
  twinWays: { skip: 'Bỏ qua', again: 'Vào sổ lần nữa' },
  clash: 'Số đến đã dùng',
  clashWays: { refuse: 'Không nhận dòng ấy', next: 'Cấp số mới, số cũ vào ghi chú' },
  look: 'Xem trước',
  looking: 'Đang xem từng dòng',
  taking: 'Đang nhập',
  stop: 'Dừng',
  backToColumns: 'Sửa các cột',
  take: (n: number) => `Nhập ${count(n)} văn bản`,
  nothing: 'Không có dòng nào để nhập.',
  numbers:
    'Số đến giữ như sổ cũ khi còn trống trong năm của ngày đến; dòng không có số, hoặc số không chỉ gồm chữ số, được cấp số tiếp theo.',
  first: 'Những dòng đầu sẽ vào sổ như sau',
  firstTaken: 'Những dòng đầu đã vào sổ',
  faults: (kinds: string) => `Không nhận: ${kinds}.`,
  notTaken: 'Dòng không nhập',
  row: 'Dòng',
  reason: 'Lý do',
  more: (n: number) => `và ${count(n)} dòng nữa; danh sách đầy đủ ở tệp lưu ra`,
  save: 'Lưu các dòng không nhập (.csv)',
  saved: 'Đã lưu các dòng không nhập',
  done: (n: number) => `Đã nhập ${count(n)} văn bản`,
  stopped: (left: number) => `Đã dừng; còn ${count(left)} dòng chưa xem. Nhập lại chính tệp này sẽ làm tiếp, không dòng nào vào hai lần.`,
  toList: 'Xem trong danh sách',
  another: 'Nhập sổ khác',
  newSo: 'số mới',
  heads: {
    so: 'Số đến',
    ngayDen: 'Ngày đến',
    soKyHieu: 'Số, ký hiệu',
    ngay: 'Ngày văn bản',
    coQuan: 'Cơ quan ban hành',
    trichYeu: 'Tên loại và trích yếu',
    khac: 'Khác',
  },
  fromTitle: 'Nguồn: sổ của hệ thống khác',
} as const

/** What the counts of a look or of a taking say, each with its sign. */
export const countWords = (
  { filed, numbered, taken, held, refused }: RowCounts,
  isTaken: boolean,
): { words: string; sign: 'certain' | 'likely' | 'guess' | 'plain' }[] =>
  [
    { n: filed, words: isTaken ? 'đã vào sổ' : 'sẽ vào sổ', sign: 'certain' as const },
    { n: numbered, words: 'trong đó được cấp số mới', sign: 'likely' as const },
    { n: held, words: 'trùng với kho hoặc trùng trong tệp', sign: 'plain' as const },
    { n: taken, words: 'đã nhập lần trước', sign: 'plain' as const },
    { n: refused, words: 'không nhận', sign: 'guess' as const },
  ]
    .filter(({ n, sign }) => n > 0 || sign === 'certain')
    .map(({ n, words, sign }) => ({ words: `${count(n)} ${words}`, sign }))

/** What else an entry has, in a line. */
export const otherWords = ({ entry }: Extract<RowOutcome, { kind: 'filed' }>): string =>
  [
    entry.fields.doKhan,
    entry.fields.nguoiKy?.hoTen,
    entry.register.donViNhan,
    entry.register.hanXuLy && `hạn ${dayWords(entry.register.hanXuLy)}`,
    entry.register.ghiChu,
  ]
    .filter(Boolean)
    .join(' · ')
