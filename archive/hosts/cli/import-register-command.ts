// The row of the command `import-register` in the table of commands.
import type { Command, Option } from './command.ts'

const json: Option = { says: 'in đúng một tài liệu JSON' }
const archive: Option = { value: 'DIR', says: 'thư mục kho (mặc định: thư mục dữ liệu của người dùng)' }
const direction: Option = { value: 'den|di', says: 'văn bản đến (mặc định) hay đi', oneOf: ['den', 'di'] }

export const importRegisterCommand: Command = {
  name: 'import-register',
  takes: 'FILE',
  says: 'nhập sổ đăng ký của hệ thống khác (.xlsx, .csv): mỗi dòng một văn bản không kèm tệp',
  words: [1, 1],
  options: {
    'dry-run': { says: 'chỉ xem: cột nào là gì, dòng nào sẽ vào sổ, dòng nào không, vì sao; không ghi gì' },
    map: { value: 'CỘT=TRƯỜNG', says: 'cột (tên hoặc chữ A, B …) là trường nào; bỏ: “CỘT=”. Dùng được nhiều lần', isMany: true },
    sheet: { value: 'TÊN|N', says: 'trang tính (mặc định: trang đầu)' },
    direction: { ...direction, says: 'sổ văn bản đến hay đi (mặc định: theo sổ)' },
    so: { value: 'TÊN', says: 'vào sổ nào, nếu có nhiều sổ đăng ký (mặc định: sổ chung)' },
    year: { value: 'NĂM', says: 'năm của những ngày chỉ ghi ngày, tháng' },
    'blank-days': {
      value: 'refuse|above',
      says: 'ngày đến để trống hoặc ghi “nt”: không nhận dòng ấy (mặc định) hay lấy của dòng trên',
      oneOf: ['refuse', 'above'],
    },
    twins: { value: 'skip|again', says: 'văn bản kho đã có: bỏ qua (mặc định) hay vào sổ lần nữa', oneOf: ['skip', 'again'] },
    clash: { value: 'refuse|next', says: 'số đến đã dùng: không nhận dòng ấy (mặc định) hay cấp số mới', oneOf: ['refuse', 'next'] },
    'left-out': { value: 'FILE', says: 'ghi các dòng chưa nhập, kèm lý do, ra tệp .csv' },
    archive,
    json,
  },
  load: () => import('./import-register.ts'),
}
