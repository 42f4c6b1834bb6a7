// The Vietnamese words of the desktop itself: title, dialogs, menu. Everything on a page has its words in the renderer.

export const windowTitle = 'Văn Thư'

export const dialogWords = {
  chooseTitle: 'Chọn văn bản để đưa vào',
  chooseButton: 'Đưa vào',
  folderTitle: 'Chọn thư mục để theo dõi',
  folderButton: 'Theo dõi',
  letters: 'Văn bản',
  registers: 'Sổ đăng ký (bảng tính, csv)',
  allFiles: 'Mọi tệp',
  saveTitle: 'Lưu tệp',
  saveButton: 'Lưu',
  cannotStart: 'Không mở được kho văn bản',
  defect: 'Văn Thư gặp lỗi và phải dừng',
  ended: 'Phần giữ kho đã dừng (mã {code}). Không có gì bị thay đổi. Hãy mở lại Văn Thư; nếu vẫn vậy, báo cho người phụ trách máy.',
} as const

export const menuWords = {
  file: '&Tệp',
  close: 'Đóng cửa sổ',
  quit: 'Thoát',
  edit: '&Sửa',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  cut: 'Cắt',
  copy: 'Sao chép',
  paste: 'Dán',
  selectAll: 'Chọn tất cả',
  view: '&Xem',
  largerType: 'Chữ to hơn',
  smallerType: 'Chữ nhỏ hơn',
  usualType: 'Cỡ chữ thường',
  fullScreen: 'Toàn màn hình',
} as const
