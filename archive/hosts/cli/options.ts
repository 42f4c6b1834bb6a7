// Options that several commands have.
import type { Option } from './command.ts'

export const json: Option = { says: 'in đúng một tài liệu JSON' }
export const archive: Option = { value: 'DIR', says: 'thư mục kho (mặc định: thư mục dữ liệu của người dùng)' }
export const year: Option = { value: 'NĂM', says: 'chọn theo năm khi số hiệu chỉ nhiều văn bản' }
export const agency: Option = { value: 'TÊN', says: 'chọn theo cơ quan ban hành' }
export const out: Option = { value: 'FILE', says: 'ghi ra tệp; không có thì in ra màn hình (txt, csv, html)' }
export const format: Option = {
  value: 'txt|csv|html|xlsx|docx|pdf',
  says: 'định dạng (mặc định: theo đuôi của --out, không có thì txt)',
  oneOf: ['txt', 'csv', 'html', 'xlsx', 'docx', 'pdf'],
}
export const posting = {
  heirs: { says: 'ghi tên cơ quan kế thừa thay cho cơ quan không còn (mặc định: tên như đã in, và báo)' },
  'to-file': { value: 'FILE', says: 'chỉ những nơi trong tệp, mỗi dòng: tên, dấu tab, địa chỉ' },
  offset: { value: 'X,Y', says: 'độ lệch của máy in: dời sang phải X mm, xuống dưới Y mm' },
  out: { value: 'FILE', says: 'ghi ra tệp .pdf; không có thì chỉ liệt kê sẽ gửi cho ai' },
} as const satisfies Record<string, Option>
export const direction: Option = { value: 'den|di', says: 'văn bản đến (mặc định) hay đi', oneOf: ['den', 'di'] }
export const late: Option = { value: 'LÝ DO', says: 'vào cả sổ của năm đã đóng, với lý do ghi ở nhật ký và Ghi chú (không có: từ chối)' }
