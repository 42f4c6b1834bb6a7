// The table of commands. Help, parser and completion are made from it; to add a command, add a row and its file.
import type { Command, Option } from './command.ts'

const json: Option = { says: 'in đúng một tài liệu JSON' }
const archive: Option = { value: 'DIR', says: 'thư mục kho (mặc định: thư mục dữ liệu của người dùng)' }
const year: Option = { value: 'NĂM', says: 'chọn theo năm khi số hiệu chỉ nhiều văn bản' }
const agency: Option = { value: 'TÊN', says: 'chọn theo cơ quan ban hành' }
const out: Option = { value: 'FILE', says: 'ghi ra tệp; không có thì in ra màn hình (txt, csv)' }
const format: Option = { value: 'txt|csv|pdf', says: 'định dạng', oneOf: ['txt', 'csv', 'pdf'] }
const direction: Option = { value: 'den|di', says: 'văn bản đến (mặc định) hay đi', oneOf: ['den', 'di'] }

export const commands: readonly Command[] = [
  {
    name: 'read',
    takes: 'FILE…',
    says: 'đọc thể thức của tệp, không vào sổ',
    words: [1, 10_000],
    options: { json, values: { says: 'cùng --json: chỉ giá trị, không kèm vị trí và quy tắc' } },
    load: () => import('./read.ts'),
  },
  {
    name: 'import',
    takes: 'PATH…',
    says: 'nhập tệp và thư mục, vào sổ từng văn bản',
    words: [1, 10_000],
    options: { direction, received: { value: 'NGÀY', says: 'ngày đến (mặc định: hôm nay)' }, archive, json },
    load: () => import('./import.ts'),
  },
  {
    name: 'watch',
    takes: 'FOLDER',
    says: 'theo dõi một thư mục: tệp mới thì chép vào hàng chờ duyệt, đến khi bấm Ctrl-C',
    words: [1, 1],
    options: { archive, json: { says: 'mỗi dòng một tài liệu JSON' } },
    load: () => import('./watch.ts'),
  },
  {
    name: 'search',
    takes: 'QUERY',
    says: 'tìm theo số hiệu, cơ quan, người ký hay bất cứ chữ nào',
    words: [0, 1000],
    options: {
      limit: { value: 'N', says: 'số văn bản mỗi trang (mặc định 50)' },
      after: { value: 'KEY', says: 'trang sau, theo khóa “next” của trang trước' },
      sort: { value: 'newest|relevance', says: 'mới nhất trước (mặc định) hay sát nhất trước', oneOf: ['newest', 'relevance'] },
      direction: { value: 'den|di|tham-chieu', says: 'chỉ văn bản đến, đi hoặc chỉ được dẫn chiếu', oneOf: ['den', 'di', 'tham-chieu'] },
      out: { value: 'FILE', says: 'ghi mọi kết quả, không chỉ một trang, ra tệp .xlsx hoặc .csv' },
      batch: { value: 'FILE', says: 'mỗi dòng một câu hỏi, mỗi dòng một kết quả JSON' },
      archive,
      json,
    },
    load: () => import('./search.ts'),
  },
  {
    name: 'show',
    takes: 'ID|SO-HIEU',
    says: 'một văn bản: nơi nhận, liên kết, nhiệm vụ, tệp, chữ ký số',
    words: [1, 20],
    options: { year, agency, archive, json },
    load: () => import('./show.ts'),
  },
  {
    name: 'family',
    takes: 'ID|SO-HIEU',
    says: 'văn bản cấp trên và mọi văn bản thực hiện nó',
    words: [1, 20],
    options: { year, agency, archive, json },
    load: () => import('./family.ts'),
  },
  {
    name: 'recipients',
    takes: 'ID|SO-HIEU',
    says: 'danh sách nơi nhận',
    words: [1, 20],
    options: { expand: { says: 'mở “Như trên” thành danh sách Kính gửi' }, format, out, year, agency, archive, json },
    load: () => import('./recipients.ts'),
  },
  {
    name: 'register',
    takes: '',
    says: 'sổ đăng ký văn bản',
    words: [0, 0],
    options: {
      from: { value: 'NGÀY', says: 'từ ngày' },
      to: { value: 'NGÀY', says: 'đến ngày' },
      kind: { ...direction, says: 'sổ văn bản đến (mặc định) hay đi' },
      format,
      out,
      archive,
      json,
    },
    load: () => import('./register.ts'),
  },
  {
    name: 'export',
    takes: 'ID|SO-HIEU',
    says: 'xuất một văn bản thành gói để gửi cơ quan khác',
    words: [1, 20],
    options: {
      edxml: { says: 'gói văn bản điện tử edXML (QCVN 102:2016): thông tin và mọi tệp của văn bản' },
      'organ-id': { value: 'MÃ', says: 'mã định danh của cơ quan ban hành' },
      out: { ...out, says: 'ghi ra tệp; không có thì in ra màn hình' },
      year,
      agency,
      archive,
      json,
    },
    load: () => import('./export.ts'),
  },
  {
    name: 'reread',
    takes: '',
    says: 'đọc lại văn bản đã lưu bằng bộ đọc mới hơn, liệt kê điểm khác; không tự sửa gì',
    words: [0, 0],
    options: {
      all: { says: 'mọi văn bản có phần chữ, không chỉ văn bản đọc bằng bản cũ' },
      'dry-run': { says: 'chỉ liệt kê, không ghi lại để duyệt' },
      archive,
      json,
    },
    load: () => import('./reread.ts'),
  },
  {
    name: 'serve',
    takes: '',
    says: 'mở ứng dụng trong trình duyệt, tại 127.0.0.1',
    words: [0, 0],
    options: {
      port: { value: 'N', says: 'cổng (mặc định: một cổng trống)' },
      open: { says: 'mở trình duyệt nếu có màn hình' },
      archive,
      json,
    },
    load: () => import('./serve.ts'),
  },
  {
    name: 'verify',
    takes: '',
    says: 'kiểm tra kho: tệp, chỉ mục, nhật ký',
    words: [0, 0],
    options: { repair: { says: 'lập lại chỉ mục trước khi kiểm tra; dừng giữa chừng thì lần sau làm tiếp' }, archive, json },
    load: () => import('./verify.ts'),
  },
  {
    name: 'help',
    takes: '[LỆNH]',
    says: 'hướng dẫn chung hoặc của một lệnh',
    words: [0, 1],
    options: { completion: { says: 'in tập lệnh gợi ý cho bash: source <(van-thu help --completion)' }, json },
    load: () => import('./help.ts'),
  },
  { name: 'version', takes: '', says: 'số phiên bản', words: [0, 0], options: { json }, load: () => import('./version.ts') },
]
