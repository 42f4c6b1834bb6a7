// What the screens say of reports and of lists of hồ sơ on paper.
import type { FileListKind } from '../../contract/paper.ts'
import type { ReportKind } from '../../contract/report.ts'

export const reportWords = {
  title: 'Báo cáo',
  open: 'Báo cáo…',
  kind: 'Loại báo cáo',
  kinds: [
    { value: 'den', label: 'Giải quyết văn bản đến' },
    { value: 'di', label: 'Văn bản đi' },
  ] satisfies { value: ReportKind; label: string }[],
}

export const fileListWords = {
  names: {
    'danh-muc': 'Danh mục hồ sơ',
    'nop-luu': 'Mục lục hồ sơ, tài liệu nộp lưu',
    'van-ban': 'Mục lục văn bản, tài liệu trong hồ sơ',
  } satisfies Record<FileListKind, string>,
  empty: {
    'danh-muc': 'Năm này chưa có hồ sơ nào',
    'nop-luu': 'Năm này chưa có hồ sơ nào đã kết thúc và bảo quản từ 5 năm trở lên',
    'van-ban': 'Hồ sơ này chưa có văn bản',
  } satisfies Record<FileListKind, string>,
}
