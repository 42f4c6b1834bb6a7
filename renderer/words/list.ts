// What the list of văn bản and its search say.
export const listWords = {
  title: 'Văn bản',
  tabs: { all: 'Tất cả', den: 'Đến', di: 'Đi', 'tham-chieu': 'Tham chiếu', removed: 'Thùng rác' },
  tabsLabel: 'Loại danh sách',
  search: 'Tìm văn bản',
  searchHint: 'Số hiệu, cơ quan, người ký, trích yếu hoặc bất kỳ chữ nào; gõ không dấu cũng được',
  searchKeys: 'Ctrl+K',
  clear: 'Xóa chữ đang tìm',
  suggestions: 'Gợi ý',
  forgetAsked: 'Xóa lịch sử tìm trên máy này',
  suggestKind: {
    'cau-tim': 'Đã lưu',
    'da-tim': 'Đã tìm',
    'xoa-da-tim': '',
    loc: 'Điều kiện',
    'so-hieu': 'Số hiệu',
    'co-quan': 'Cơ quan',
    nguoi: 'Người ký',
    'trich-yeu': 'Trích yếu',
  },
  sort: 'Thứ tự',
  newest: 'Mới nhất',
  relevance: 'Khớp nhất',
  total: (n: string) => `${n} văn bản`,
  atLeast: (n: string) => `hơn ${n} văn bản`,
  column: { soDen: 'Số đến', ngayDen: 'Ngày đến', soKyHieu: 'Số, ký hiệu', coQuan: 'Cơ quan ban hành', trichYeu: 'Trích yếu' },
  grid: 'Danh sách văn bản',
  more: 'Xem thêm',
  loading: 'Đang tải…',
  counting: 'Đang đếm…',
  keys: '↑ ↓ PgUp PgDn · Enter mở · X chọn · / về ô tìm',
  keysWide: '↑ ↓ PgUp PgDn · Enter mở · phím cách xem nhanh · X chọn · / về ô tìm',
  why: 'Khớp ở',
  child: 'thuộc văn bản ở trên',
  noHits: (query: string) => `Không tìm thấy văn bản nào khớp với “${query}”`,
  noHitsHint: 'Thử ít chữ hơn, chỉ số (2680), hoặc gõ không dấu. Thùng rác không nằm trong kết quả tìm.',
  emptyTab: {
    all: 'Chưa có văn bản nào',
    den: 'Chưa có văn bản đến',
    di: 'Chưa có văn bản đi',
    'tham-chieu': 'Chưa có văn bản nào được viện dẫn mà kho chưa có',
    removed: 'Thùng rác trống',
  },
  noSo: 'chưa có số',
  paper: 'văn bản giấy',
} as const

/** Ticked rows. */
export const tickedWords = {
  tick: (name: string): string => `Chọn ${name}`,
  chosen: (n: string): string => `Đã chọn ${n} văn bản`,
  print: 'Danh sách nơi nhận của các văn bản đã chọn',
  letGo: 'Bỏ chọn hết',
  most: (n: string): string => `Một danh sách gồm nhiều nhất ${n} văn bản.`,
} as const

/** What can be done with all answers of a line. */
export const answersWords = {
  menu: 'Lưu kết quả',
  making: 'Đang lập bảng…',
  xlsx: 'Bảng tính Excel (.xlsx)',
  csv: 'Bảng CSV (.csv)',
  link: 'Chép câu tìm và liên kết',
  copied: 'Đã chép câu tìm và liên kết',
  notCopied: 'Máy không cho chép. Hãy chép câu tìm ngay trong ô tìm.',
} as const

/** A line kept under a name. */
export const savingWords = {
  save: 'Lưu câu tìm',
  title: 'Lưu câu tìm',
  name: 'Tên',
  hint: (query: string) => `Gọi lại “${query}” bằng tên này ở ô tìm. Mọi người dùng kho đều thấy.`,
  replaces: 'Đã có câu tìm mang tên này; lưu sẽ thay nó.',
  saved: (name: string) => `Đã lưu câu tìm “${name}”`,
  forget: (name: string) => `Bỏ câu tìm đã lưu “${name}”`,
  isSaved: (name: string) => `Đã lưu: ${name}`,
  forgotten: (name: string) => `Đã bỏ câu tìm “${name}”`,
  undo: 'Hoàn tác',
  needed: 'Cần có tên.',
} as const

export const welcomeWords = {
  title: 'Kho còn trống. Bắt đầu từ đâu?',
  lead: 'Văn Thư đọc thể thức của từng văn bản, để người duyệt xem lại rồi vào sổ, và tìm lại được bằng số hiệu, cơ quan hay bất kỳ chữ nào. Mọi thứ ở lại trên máy này.',
  drop: 'Thả tệp vào cửa sổ',
  dropHint: 'Tệp PDF, bản quét, ảnh chụp, Word, thư điện tử, gói edXML hay tệp nén .zip; một tệp, nhiều tệp hay cả thư mục.',
  choose: 'Chọn tệp…',
  paper: 'Đăng ký văn bản giấy',
  paperHint: 'Gõ thể thức; bản quét đính kèm sau.',
  sample: 'Xem thử với hai văn bản mẫu',
  sampleHint: 'Hai công văn cùng thực hiện một Chỉ thị; xóa được sau khi xem.',
  waiting: (n: string) => `${n} văn bản đang chờ duyệt`,
  toQueue: 'Duyệt tiếp',
} as const

export const firstStartWords = {
  title: 'Chào mừng đến với Văn Thư',
  lead: 'Trước hết, đây là kho của cơ quan nào? Tên cơ quan đứng đầu sổ đăng ký và giúp nhận ra nơi gửi, nơi nhận.',
  save: 'Lưu và bắt đầu',
  later: 'Để sau',
  laterHint: 'Khai hoặc sửa lúc nào cũng được trong Cài đặt.',
} as const
