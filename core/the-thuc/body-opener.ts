// How the body of a letter begins. Matched line by line; knows nothing of what stands above.
import type { Line } from '../text/lines.ts'
import { anyOf, type Pattern } from './pattern.ts'

/** How a body begins; matched at the start of a folded line. */
export const bodyOpeners: readonly Pattern[] = [
  { rule: 'TY-4', example: 'Căn cứ Luật Đất đai;', not: 'Tăng cường căn cứ', pattern: /^[^\p{L}\d]{0,5}can[.,]? cu\b/u },
  { rule: 'TY-4', example: 'Xét đề nghị của Sở Nội vụ', not: 'Về xét đề nghị', pattern: /^[^\p{L}\d]{0,4}(?:xet|theo) d[a-z] nghi cua/u },
  {
    rule: 'TY-4',
    example: 'Thực hiện Chỉ thị số 12/CT-TTg',
    not: 'Thực hiện công tác dân vận',
    pattern: /^[^\p{L}\d]{0,4}t[a-z]{2,3}c hien (?:\p{L}+ ){1,6}?so \d/u,
  },
  {
    rule: 'TY-4',
    example: 'Ngày 23 tháng 3 năm 2024, Thủ tướng',
    not: 'Ngày hội đọc sách',
    pattern: /^[^\p{L}\d]{0,4}ngay \d(?!\d? thang \d{1,2} nam \d{4}[^\p{L}\d]{0,3}$)/u,
  },
  {
    rule: 'TY-4',
    example: 'Hôm nay, hồi 8 giờ 30, tại Sở Y tế',
    not: 'Hội nghị hôm nay',
    pattern: /^[^\p{L}\d]{0,4}(?:hom nay[, ]|(?:vao )?(?:hoi|luc) \d)/u,
  },
  {
    rule: 'TY-4',
    example: 'Điều 1. Ban hành',
    not: 'Điều chỉnh quy hoạch',
    pattern: /^[^\p{L}\d]{0,4}(?:dieu|chuong|phan) (?:\d|i{1,3}\b)/u,
  },
  { rule: 'TY-4', example: 'I. MỤC ĐÍCH', not: 'Ia Grai', pattern: /^[^\p{L}\d]{0,4}i[.-] ?\p{L}/u },
  {
    rule: 'TY-4',
    example: 'Trong thời gian qua, công tác',
    not: 'Trong tỉnh',
    pattern:
      /^[^\p{L}\d]{0,4}(?:trong thoi gian|thoi gian qua|vua qua|hien nay|de (?:tiep tuc|thuc hien|tang cuong|kip thoi|bao dam|dam bao)|tra loi|phuc dap|trien khai thuc hien (?:\p{L}+ ){1,5}?so \d)/u,
  },
  {
    rule: 'TY-4',
    example: 'Sở Tài chính nhận được công văn số 12/UBND-KT',
    not: 'Về việc tiếp nhận công văn',
    pattern:
      /^[^\p{L}\d]{0,6}[^.;:]{4,70} nhan d[a-z]{1,3}c (?:cong|van|phieu|kien|phan|thu|vuong|don|to trinh|bao cao|y kien|de nghi|hoi)\b/u,
    oneOf: [' nhan d'],
  },
  {
    rule: 'TY-4',
    example: 'Bệnh viện Sông Thao trân trọng kính mời ông',
    not: 'Về việc mời họp',
    pattern: /^[^\p{L}\d]{0,6}[^.;:]{4,70} (?:tran trong (?:kinh moi|thong bao|de nghi|gui)|kinh (?:moi|de nghi))\b/u,
    oneOf: [' tran trong ', ' kinh '],
  },
]

const opensBody = anyOf(bodyOpeners)

export const isBodyOpener = (line: Line): boolean => opensBody(line.folded) && /^\P{L}{0,6}\p{Lu}/u.test(line.text)
