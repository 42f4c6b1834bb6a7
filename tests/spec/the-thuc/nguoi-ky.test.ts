// Who signed: authority, post, name.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const list = 'Nơi nhận:\n- Như trên;\n- Phó Thủ tướng Vương Đình An;\n- Lưu: VT.'
const signed = (block: string) => readWith({ foot: `${list}\n\n${block}` }).values.nguoiKy
const who = (quyenHan: string | null, chucVu: string | null, hoTen: string | null) => ({ quyenHan, chucVu, hoTen })

describe('the signer', () => {
  it.each([
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTôn Thị Hạnh', who('KT.', 'PHÓ CHỦ TỊCH', 'Tôn Thị Hạnh')],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An', who('TM.', 'CHỦ TỊCH', 'Lê Văn An')],
    ['TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLê Văn An', who('TL. KT.', 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Văn An')],
    ['TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ Y TẾ\n\nLê Văn An', who('TUQ.', 'GIÁM ĐỐC SỞ Y TẾ', 'Lê Văn An')],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn An', who('T/M', 'PHÓ BÍ THƯ', 'Lê Văn An')],
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG Đỗ Văn An KẾ HOẠCH TRIỂN KHAI', who('KT.', 'THỨ TRƯỞNG', 'Đỗ Văn An')],
    ['TL.\nBỘ TRƯỞNG CHÁNH VĂN PHÒNG Lê Văn An', who('TL.', 'CHÁNH VĂN PHÒNG', 'Lê Văn An')],
  ])('[NK-1] %j', (block, expected) => expect(signed(block)).toEqual(expected))

  it.each([
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn An', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn An'],
    ['TL.\nBỘ TRƯỞNG CHÁNH VĂN PHÒNG Lê Văn An', 'TL.\nBỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\nLê Văn An'],
  ])('[NK-1] %j shows where the authority stands too', (block, raw) => {
    expect(readWith({ foot: `${list}\n\n${block}` }).theThuc.nguoiKy?.raw.replace(/ +$/gmu, '')).toBe(raw)
  })

  it('[NK-1] has an authority without a post where the post is lost', () => {
    expect(signed('KT. BỘ TRƯỞNG')).toEqual(who('KT.', null, null))
  })

  it('[NK-2] signs himself when no authority is printed', () => {
    expect(signed('BỘ TRƯỞNG, CHỦ NHIỆM\n\nMai Văn An')).toEqual(who(null, 'BỘ TRƯỞNG, CHỦ NHIỆM', 'Mai Văn An'))
  })

  it('[NK-2] may stand above the list', () => {
    expect(readWith({ foot: `KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n${list}\n\nLê Hồng An` }).values.nguoiKy).toEqual(
      who('KT.', 'PHÓ CHỦ TỊCH', 'Lê Hồng An'),
    )
  })

  it.each([
    ['GIÁM ĐỐC\n\nĐại tá Lê Văn An', 'Lê Văn An'],
    ['GIÁM ĐỐC\n\nPGS.TS. Trần Thị Bình', 'Trần Thị Bình'],
    ['GIÁM ĐỐC\n(đã ký)\nTrần Thị Bình (đã ký)', 'Trần Thị Bình'],
  ])('[NK-3] %j', (block, name) => expect(signed(block)?.hoTen).toBe(name))

  it('[NK-3] gets a lost first letter back, likely', () => {
    const { theThuc } = readWith({ foot: `${list}\n\nGIÁM ĐỐC\n\nguyễn Sinh An` })
    expect([theThuc.nguoiKy?.value.hoTen, theThuc.nguoiKy?.sure]).toEqual(['Nguyễn Sinh An', 'likely'])
  })

  it('[NK-4] is null with an issue when nothing is printed', () => {
    const { values, codes } = readWith({ foot: list })
    expect([values.nguoiKy, codes.includes('no-nguoi-ky')]).toEqual([null, true])
  })

  it('[NK-4] is nobody of the recipients', () => {
    expect(
      readWith({ foot: 'Nơi nhận:\n- Như trên;\n- VPCP: các PCN: Nguyễn Văn An,\nNguyễn Văn Bình,\nTrợ lý TTg;\n- Lưu: VT.' }).values
        .nguoiKy,
    ).toBeNull()
  })
})
