// What one printed line means, by the rules of core/recipients/SPEC.md.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printedCopies } from '../../../core/recipients/copies.ts'
import { readLine } from '../../../core/recipients/line.ts'
import { keptCopies } from '../../../core/recipients/luu.ts'
import { purposeWords } from '../../../core/recipients/purpose-words.ts'

const kindOf = (text: string, tinh: string | null = 'Lâm Đồng') => readLine(text, tinh).kind
const namesOf = (text: string, tinh: string | null = 'Lâm Đồng') => readLine(text, tinh).parts.map(({ name }) => name)
const bodiesOf = (text: string, tinh: string | null = 'Lâm Đồng') => readLine(text, tinh).parts.map(({ agency }) => agency)

describe('kinds', () => {
  // biome-ignore format: a table reads best with one row a line
  const lines: [string, string][] = [
    ['Sở Thông tin và Truyền thông', 'co-quan'],
    ['UBND TP. Hồ Chí Minh', 'co-quan'],
    ['Thủ tướng Chính phủ', 'co-quan'],
    ['Các Sở, Ban, ngành', 'nhom'],
    ['Các cơ quan báo chí Thành phố', 'nhom'],
    ['Thủ tướng, các Phó Thủ tướng CP', 'chuc-vu'],
    ['Thủ tướng, PTTgTT Phạm Gia Túc', 'chuc-vu'],
    ['VPUB: CVP, KGVX', 'don-vi'],
    ['Cổng Thông tin điện tử tỉnh', 'don-vi'],
    ['Như trên', 'nhu-tren'],
    ['Như Điều 3', 'nhu-dieu'],
    ['CVNCTH', 'chua-ro'],
  ]
  test.each(lines)('[NG-1] %s is %s', (text, kind) => expect(kindOf(text)).toBe(kind))

  test('[NG-1] what is not clear stays one receiver, as printed, and says so', () => {
    expect(readLine('CVNCTH', 'Lâm Đồng')).toMatchObject({ parts: [{ name: 'CVNCTH', agency: null }], doubts: ['unclear'] })
  })

  test('[NG-1] any text has a meaning, and its parts lie within it', () => {
    const words = fc.constantFrom(
      'các',
      'Sở',
      'UBND',
      'CT',
      'PCT',
      ':',
      ',',
      ';',
      '(3b)',
      'tỉnh',
      'Như',
      'Điều',
      '3',
      'và',
      'VPUB',
      'KGVX',
      'huyện',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map(all => all.join(' ')),
        ),
        text => {
          const { parts } = readLine(text, 'Lâm Đồng')
          for (const { at } of parts) expect(at.start >= 0 && at.start <= at.end && at.end <= text.length).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('[NG-3] each part keeps where it stands', () => {
    const text = 'VPUB: CVP, PCVP L.T. Lực, KGVX'
    expect(readLine(text, null).parts.map(({ at }) => text.slice(at.start, at.end))).toEqual(['CVP', 'PCVP L.T. Lực', 'KGVX'])
  })

  test('[NG-4] a collective body is said in full, by the letter that prints it', () => {
    expect(namesOf('TT. Tỉnh ủy')).toEqual(['Thường trực Tỉnh ủy'])
    expect(namesOf('TTTU', 'Hà Nội')).toEqual(['Thường trực Thành ủy'])
    expect(namesOf('TTTU, TTHĐND')).toEqual(['Thường trực Tỉnh ủy', 'Thường trực Hội đồng nhân dân tỉnh'])
  })
})

describe('purposes and copies', () => {
  // biome-ignore format: a table reads best with one row a line
  const purposes: [string, string | null][] = [
    ['b/c', 'để báo cáo'], ['để b/c', 'để báo cáo'], ['để ph/h th/h', 'để phối hợp, thực hiện'], ['để biết', 'để biết'],
    ['t/h', 'để thực hiện'], ['p/h', 'để phối hợp'], ['để đăng Công báo', null],
  ]
  test.each(purposes)('[NG-10] %s is %s', (printed, words) => expect(purposeWords(printed)).toBe(words))

  // biome-ignore format: a table reads best with one row a line
  const counts: [string, number | null][] = [
    ['Sở Y tế (3b)', 3], ['Sở Y tế (02)', 2], ['Văn phòng Quốc hội (02 bản)', 2], ['Sở Y tế (KGVX)', null],
  ]
  test.each(counts)('[NG-20] %s takes %s copies', (text, count) => expect(printedCopies(text).copies?.count ?? null).toBe(count))

  test('[NG-21] copies at the end of a line, and numbers that are none', () => {
    expect(printedCopies('Các huyện Đoàn 10b')).toMatchObject({ text: 'Các huyện Đoàn', copies: { count: 10 } })
    expect(printedCopies('Ban Chỉ đạo 389').copies).toBeNull()
    expect(printedCopies('Ban Chỉ đạo theo Quyết định 12/2021').copies).toBeNull()
  })

  // biome-ignore format: a table reads best with one row a line
  const kept: [string, [string, number][]][] = [
    ['VT, QHĐP (3) Cương', [['VT', 1], ['QHĐP', 3]]],
    ['VT, KGVX (02), VA', [['VT', 1], ['KGVX', 2], ['VA', 1]]],
    ['VT, TCCB (2b)', [['VT', 1], ['TCCB', 2]]],
    ['VT, NC.Châu', [['VT', 1], ['NC', 1]]],
    ['VT, KGVX Hương', [['VT', 1], ['KGVX', 1]]],
    ['VT, CN, Cm', [['VT', 1], ['CN', 1]]],
    ['TH-TĐ10b, VT-LT', [['TH-TĐ', 10], ['VT-LT', 1]]],
  ]
  test.each(kept)('[NG-60] %s', (text, parts) => {
    expect(keptCopies(text).parts.map(({ name, copies }) => [name, copies])).toEqual(parts)
    expect(keptCopies(text).run).toBeNull()
  })

  test('[NG-61] the run behind the drafter’s mark is of the whole letter', () => {
    expect(keptCopies('VT (NC). Thuận100b')).toMatchObject({ parts: [{ name: 'VT', copies: 1 }], run: { count: 100 } })
  })
})

describe('posts and offices', () => {
  test('[NG-30] posts by their short forms, before persons and behind Đ/c', () => {
    expect(namesOf('Thủ tướng, PTTgTT Phạm Gia Túc')).toEqual(['Thủ tướng', 'Phó Thủ tướng Thường trực Phạm Gia Túc'])
    expect(namesOf('Đ/c Bí thư Thành ủy', 'Hà Nội')).toEqual(['Bí thư Thành ủy'])
    expect(namesOf('Chủ tịch và các PCT UBND tỉnh')).toEqual(['Chủ tịch UBND tỉnh', 'các Phó Chủ tịch UBND tỉnh'])
  })

  test('[NG-31] posts share the body of the last; a person’s name is none', () => {
    expect(bodiesOf('CT, các PCT UBND tỉnh')).toEqual(['UBND tỉnh', 'UBND tỉnh'])
    expect(bodiesOf('CVP, các PCVP UBND tỉnh')).toEqual(['Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh'])
    expect(bodiesOf('Phó Chủ tịch Chử Xuân Dũng')).toEqual([null])
    expect(bodiesOf('Giám đốc Sở Y tế')).toEqual(['Sở Y tế'])
  })

  test('[NG-32] how many persons “các” means is not known', () => {
    expect(readLine('CT, các PCT UBND tỉnh', null)).toMatchObject({
      parts: [{ doubt: null }, { doubt: 'number-unknown' }],
      doubts: ['number-unknown'],
    })
  })

  test('[NG-34] posts and units of an office', () => {
    expect(namesOf('VPUB: CVP, PCVP L.T. Lực, KGVX, TKBT')).toEqual(['Chánh Văn phòng', 'Phó Chánh Văn phòng L.T. Lực', 'KGVX', 'TKBT'])
  })

  test('[NG-35] a word with a colon of its own stands before the codes behind it', () => {
    expect(namesOf('VPCP: BTCN, các PCN, Trợ lý TTg, TGĐ Cổng TTĐT, các Vụ: TH, CN')).toEqual([
      ...['Bộ trưởng, Chủ nhiệm', 'các Phó Chủ nhiệm', 'Trợ lý TTg', 'Tổng Giám đốc Cổng TTĐT', 'Vụ TH', 'Vụ CN'],
    ])
    expect(namesOf('VPUB: CVP, PCVP P.T.T.Huyền, phòng: KGVX, HC-QT, Trung tâm TTĐL&CNS Thành phố', 'Hà Nội').slice(2)).toEqual([
      ...['phòng KGVX', 'phòng HC-QT', 'Trung tâm TTĐL&CNS Thành phố'],
    ])
  })

  test('[NG-36] departments that a line names once', () => {
    expect(namesOf('Các Sở: Nội vụ, Văn hóa, Thể thao và Du lịch, Lao động - Thương binh và Xã hội')).toEqual([
      ...['Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Lao động - Thương binh và Xã hội'],
    ])
    expect(namesOf('Các Sở: Tài chính và Y tế; Công an tỉnh')).toEqual(['Sở Tài chính', 'Sở Y tế', 'Công an tỉnh'])
    expect(namesOf('Các Bộ: Công an, Tài chính', null)).toEqual(['Bộ Công an', 'Bộ Tài chính'])
  })

  test('[NG-37] a party committee and a council get the place of the last body, not the letter’s own', () => {
    const names = (text: string) => readLine(text, 'Đắk Nông').parts.map(({ name }) => name)
    expect(names('Huyện ủy, HĐND, UBND huyện Đắk Mil')).toEqual(['Huyện ủy Đắk Mil', 'HĐND huyện Đắk Mil', 'UBND huyện Đắk Mil'])
    expect(names('Tỉnh ủy, UBND huyện Đắk Mil')).toEqual(['Tỉnh ủy', 'UBND huyện Đắk Mil'])
    expect(names('Tỉnh ủy, UBND tỉnh')).toEqual(['Tỉnh ủy', 'UBND tỉnh'])
  })

  test('[NG-38] boards of a council are not the council; a management board of many zones is one', () => {
    const read = (text: string, tinh: string | null = 'Đắk Nông') => {
      const { kind, parts } = readLine(text, tinh)
      return [kind, ...parts.map(({ name }) => name)]
    }
    expect(read('Ban Văn hóa - Xã hội, HĐND tỉnh')).toEqual(['co-quan', 'Ban Văn hóa - Xã hội HĐND tỉnh'])
    expect(read('Ban VH-XH, KT-NS, HĐND tỉnh')).toEqual(['nhom', 'Ban VH-XH HĐND tỉnh', 'Ban KT-NS HĐND tỉnh'])
    expect(read('Ban Dân tộc, HĐND tỉnh')).toEqual(['nhom', 'Ban Dân tộc', 'HĐND tỉnh'])
    expect(read('Ban Quản lý các khu công nghiệp tỉnh')[0]).not.toBe('nhom')
    expect(read('Ban Quản lý các khu công nghiệp', null)).toEqual(['nhom'])
  })

  test('[NG-37] several agencies on one line, with the place that the last one says', () => {
    expect(namesOf('Tỉnh ủy, HĐND, UBND tỉnh Tiền Giang')).toEqual(['Tỉnh ủy Tiền Giang', 'HĐND tỉnh Tiền Giang', 'UBND tỉnh Tiền Giang'])
    expect(namesOf('Báo Quảng Ngãi, Đài PTTH tỉnh')).toEqual(['Báo Quảng Ngãi', 'Đài PTTH tỉnh'])
    expect(kindOf('VP Đoàn ĐBQH và HĐND tỉnh')).toBe('co-quan')
  })
})
