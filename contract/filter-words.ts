// The Vietnamese words of filters: what each limits, why one limits nothing, the headings of the facets.
import type { FacetName, FilterFault, FilterName } from './filters.ts'

/** What a filter limits, as a chip names it. */
export const filterWords = {
  loai: 'Loại',
  tu: 'Từ ngày',
  den: 'Đến ngày',
  ngay: 'Ngày ban hành',
  nam: 'Năm',
  'noi-nhan': 'Nơi nhận',
  'kinh-gui': 'Kính gửi',
  'co-quan': 'Cơ quan',
  'nguoi-ky': 'Người ký',
  tinh: 'Tỉnh',
  'don-vi': 'Đơn vị',
  goc: 'Văn bản gốc',
  'chua-co-goc': 'Chưa có văn bản gốc',
  'co-goc': 'Có văn bản gốc',
  chieu: 'Chiều',
  'so-den': 'Số đến',
} as const satisfies Record<FilterName, string>

/** Why a filter limits nothing, and what to type. */
export const filterFaultWords = {
  'no-value': 'Chưa có giá trị sau dấu hai chấm.',
  'takes-no-value': 'Điều kiện này không có giá trị; hãy bỏ phần sau dấu hai chấm.',
  'no-words': 'Giá trị không có chữ nào để tìm.',
  'not-a-day': 'Không phải là ngày có thật; hãy gõ như 01/05/2021, 5/2021 hoặc 2021.',
  'days-reversed': '“Từ” sau “đến”: không có ngày nào ở giữa; hãy đổi chỗ hai ngày.',
  'not-a-year': 'Không phải là năm; hãy gõ bốn chữ số, như 2021.',
  'not-a-number': 'Không phải là số; hãy gõ như 152 hoặc 152/2021.',
  'not-a-direction': 'Chiều của văn bản là đến, đi hoặc tham-chiếu.',
  'not-a-province': 'Không có tỉnh, thành phố nào tên như thế.',
  'not-a-sign': 'Không phải là số, ký hiệu; hãy gõ như 12/CT-TTg.',
  'not-a-unit': 'Không phải là đơn vị trong ký hiệu; hãy gõ như KGVX.',
} as const satisfies Record<FilterFault, string>

export const facetWords = {
  loai: 'Loại',
  'co-quan': 'Cơ quan ban hành',
  tinh: 'Tỉnh, thành phố',
  nam: 'Năm',
  'don-vi': 'Đơn vị',
  goc: 'Văn bản gốc',
} as const satisfies Record<FacetName, string>
