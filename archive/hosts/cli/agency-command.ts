// The rows of the commands about agencies in the table of commands.
import type { Command } from './command.ts'
import { archive, json } from './options.ts'

export const agencyCommand: Command = {
  name: 'agency',
  takes: 'TÊN',
  says: 'một cơ quan: từ khi nào, tiền thân, kế thừa, tên khác, số văn bản',
  words: [1, 30],
  options: {
    on: { value: 'NGÀY', says: 'vào ngày nào (mặc định: hôm nay)' },
    province: { value: 'TỈNH', says: 'tên ấy in trong văn bản của tỉnh nào (mặc định: tỉnh của cơ quan dùng kho)' },
    archive,
    json,
  },
  load: () => import('./agency.ts'),
}

export const directoryCommand: Command = {
  name: 'directory',
  takes: '[FILE]',
  says: 'danh bạ cơ quan ra .csv; có FILE thì nhập bảng .csv ấy vào danh bạ, ô trống không đổi gì',
  words: [0, 1],
  options: {
    'dry-run': { says: 'chỉ xem từng dòng sẽ đổi gì; không ghi gì' },
    out: { value: 'FILE', says: 'ghi ra tệp .csv; không có thì in ra màn hình' },
    archive,
    json,
  },
  load: () => import('./directory.ts'),
}
