// Copies: the letter that was copied stays what it is; what the copy adds stands apart.
import { describe, expect, it } from 'vitest'
import { letterWith, readLetter, readWith } from './reading-of.ts'

const inner = letterWith({ foot: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, NVY.\n\nGIÁM ĐỐC\n\nTrần Văn Bình' })
const block =
  'UBND HUYỆN CHỢ MỚI\nPHÒNG Y TẾ\nSố: 07/SL-PYT\nSAO LỤC\nChợ Mới, ngày 15 tháng 3 năm 2022\n\nNơi nhận:\n- Các trạm y tế;\n- Lưu: VT.\n\nTRƯỞNG PHÒNG\n\nLê Thị Dung'
const others = ({ values: { banSao: _, ...rest } }: ReturnType<typeof readLetter>) => rest

describe('The block of a copy', () => {
  it('[BS-1] [VB-3] is read apart and adds nothing to the letter', () => {
    const read = readLetter(`${inner}\n\n${block}`)
    expect(others(read)).toEqual(others(readLetter(inner)))
    expect(read.values.banSao).toEqual({
      hinhThuc: 'sao-luc',
      coQuan: 'PHÒNG Y TẾ',
      soKyHieu: '07/SL-PYT',
      ngay: '2022-03-15',
      nguoiKy: { quyenHan: null, chucVu: 'TRƯỞNG PHÒNG', hoTen: 'Lê Thị Dung' },
    })
    expect(read.codes).toContain('copy')
  })

  it.each([
    ['SAO Y', 'SY', 'sao-y'],
    ['SAO Y BẢN CHÍNH', 'SY', 'sao-y'],
    ['TRÍCH SAO', 'TrS', 'trich-sao'],
    ['SAO LỤC', 'SL', 'sao-luc'],
  ])('[BS-1] tells its form by its words: %s', (words, sign, hinhThuc) => {
    const { values } = readLetter(`${inner}\n\n${block.replace('SAO LỤC', words).replace('SL-', `${sign}-`)}`)
    expect(values.banSao).toMatchObject({ hinhThuc, soKyHieu: `07/${sign}-PYT` })
  })

  it('[BS-1] stands in two columns', () => {
    const columns =
      'UBND HUYỆN CHỢ MỚI   SAO Y\nPHÒNG Y TẾ\nSố: 08/SY-PYT   Chợ Mới, ngày 16 tháng 3 năm 2022\nNơi nhận:   TRƯỞNG PHÒNG\n- Các trạm y tế;\n- Lưu: VT.   Lê Thị Dung'
    const read = readLetter(`${inner}\n\n${columns}`)
    expect(others(read)).toEqual(others(readLetter(inner)))
    expect(read.values.banSao).toMatchObject({
      hinhThuc: 'sao-y',
      coQuan: 'PHÒNG Y TẾ',
      soKyHieu: '08/SY-PYT',
      ngay: '2022-03-16',
      nguoiKy: { hoTen: 'Lê Thị Dung' },
    })
  })

  it('[BS-1] is no further letter, and likely only where its number is lost', () => {
    const { codes, theThuc } = readLetter(`${inner}\n\n${block.replace('Số: 07/SL-PYT\n', '')}`)
    expect(codes).not.toContain('several-letters')
    expect(theThuc.banSao).toMatchObject({ sure: 'likely', value: { soKyHieu: null, ngay: '2022-03-15' } })
  })

  const title = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
  const sheet = block.replace('PHÒNG Y TẾ\n', `PHÒNG Y TẾ\n${title}\n`)
  const copied = { hinhThuc: 'sao-luc', coQuan: 'PHÒNG Y TẾ', soKyHieu: '07/SL-PYT', ngay: '2022-03-15', nguoiKy: { hoTen: 'Lê Thị Dung' } }

  it.each([
    ['behind the letter', `${inner}\n\n${sheet}`],
    ['in front of it', `${sheet}\n\n${inner}`],
  ])('[BS-1] [VB-3] may have a head of its own: %s', (_, text) => {
    const read = readLetter(text)
    expect(others(read)).toEqual(others(readLetter(inner)))
    expect(read.values.banSao).toMatchObject(copied)
    expect(read.codes).not.toContain('several-letters')
  })

  it('[BS-1] is not meant by the words in running text', () => {
    expect(readWith({ body: 'Hồ sơ gồm bản sao y giấy phép và bản trích sao sổ theo dõi.' }).values.banSao).toBeNull()
  })
})

describe('The stamp of an electronic copy', () => {
  const above = (stamp: string) => readWith({ above: stamp })

  it.each([
    ['SAO Y; SỞ NỘI VỤ; 16/03/2022 09:07:04', 'SỞ NỘI VỤ', '2022-03-16'],
    ['SAO Y; SỞ NỘI VỤ TỈNH AN GIANG;\nThời gian ký: 2022-03-16T09:07:04+07:00', 'SỞ NỘI VỤ TỈNH AN GIANG', '2022-03-16'],
    ['Ký bởi: Sở Nội vụ\nSAO Y   Thời gian ký: 16.03.2022 10:22', 'Sở Nội vụ', '2022-03-16'],
    ['SAO Y; UBND tỉnh Hà Giang; 25/05/2022 08:12:09 +07:00', 'UBND tỉnh Hà Giang', '2022-05-25'],
    ['ĐẾN Ngày: 20/5/2022\nSAO Y; UBND tỉnh Hà Giang; 25/05/2022 08:12:09 +07:00', 'UBND tỉnh Hà Giang', '2022-05-25'],
    ['SAO Y BẢN CHÍNH', null, null],
  ])('[BS-2] gives form, body and day: %s', (stamp, coQuan, ngay) => {
    const read = above(stamp)
    expect(read.values.banSao).toEqual({ hinhThuc: 'sao-y', coQuan, soKyHieu: null, ngay, nguoiKy: null })
    expect(others(read)).toEqual(others(readWith({})))
  })
})
