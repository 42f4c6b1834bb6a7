// Where the subject of a cited document ends, and what of its signs is its own.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const subjectIn = (body: string) => readWith({ body }).values.vienDan[0]?.trichYeu

describe('the subject of a cited document', () => {
  it.each([
    'phát triển hạ tầng viễn thông (5G)',
    'quản lý tàu cá (tàu từ 15 m) ven bờ',
    'chống khai thác "3 không"',
    'công tác "dân vận khéo" năm 2022',
  ])('[VD-2] keeps the bracket and the quotes it opens: %s', subject => {
    expect(
      subjectIn(`Thực hiện Công văn số 15/UBND-KT ngày 05/3/2022 của UBND tỉnh về ${subject}; Sở Y tế đề nghị các đơn vị thực hiện.`),
    ).toBe(subject)
  })

  it('[VD-2] leaves out the bracket it stands in', () => {
    expect(subjectIn('Hồ sơ đã gửi (Công văn số 15/UBND-KT ngày 05/3/2022 của UBND tỉnh về giá đất) được giữ nguyên.')).toBe('giá đất')
  })

  it.each([
    ', Nhà trường thông báo như sau:',
    ', Bệnh viện có ý kiến như sau:',
    '; Căn cứ Luật Giá;',
    '; Trung tâm yêu cầu các khoa:',
    ', QUYẾT ĐỊNH:',
    ' (bản chụp gửi kèm), Sở Y tế có ý kiến như sau:',
    ', Đoàn thanh tra đã tiến hành thanh tra;',
    '; thực hiện Công văn số 7/BYT-KH ngày 06/3/2022, Sở Y tế thông báo:',
    '; từ ngày 10/3/2022 đến ngày 20/3/2022 Đoàn đã làm việc;',
    ', Nhà trường xin gửi kế hoạch;',
    ' như sau: tại trang 2',
    ' và ý kiến của Sở Tài chính tại Công văn số 7/STC-NS ngày 06/3/2022, Sở Y tế thông báo:',
  ])('[VD-2] ends where somebody acts, another’s words or another ground begin, an enclosure is noted or the decision is taken: %s', next =>
    expect(subjectIn(`Thực hiện Công văn số 15/UBND-KT ngày 05/3/2022 của UBND tỉnh về giá đất, thuế${next}`)).toBe('giá đất, thuế'),
  )
})
