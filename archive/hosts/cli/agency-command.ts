// The row of the command `agency` in the table of commands.
import type { Command } from './command.ts'

export const agencyCommand: Command = {
  name: 'agency',
  takes: 'TÊN',
  says: 'một cơ quan: từ khi nào, tiền thân, kế thừa, tên khác, số văn bản',
  words: [1, 30],
  options: {
    on: { value: 'NGÀY', says: 'vào ngày nào (mặc định: hôm nay)' },
    province: { value: 'TỈNH', says: 'tên ấy in trong văn bản của tỉnh nào (mặc định: tỉnh của cơ quan dùng kho)' },
    archive: { value: 'DIR', says: 'thư mục kho (mặc định: thư mục dữ liệu của người dùng)' },
    json: { says: 'in đúng một tài liệu JSON' },
  },
  load: () => import('./agency.ts'),
}
