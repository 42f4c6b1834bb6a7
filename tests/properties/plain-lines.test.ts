// A recipient or a signature printed as most letters print it is read in one pass. The long way, asked for the same lines, must say the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parts, rareTitles, titles } from '../../core/tables/titles.ts'
import { type Line, linesOf, partOf } from '../../core/text/lines.ts'
import { postColumns, splitColumns } from '../../core/the-thuc/columns.ts'
import { itemsOn } from '../../core/the-thuc/list-marks.ts'
import { signerOf } from '../../core/the-thuc/nguoi-ky.ts'
import { isName, isPlainName, isSoundName } from '../../core/the-thuc/person-name.ts'
import { plainItem, plainLuuItem } from '../../core/the-thuc/plain-item.ts'
import { plainSigner } from '../../core/the-thuc/plain-signature.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import { signLines } from '../../core/the-thuc/sign-lines.ts'
import { isSignLine } from '../../core/the-thuc/sign-text.ts'

const linesIn = (text: string): Line[] => linesOf({ text, pages: [0], runs: [] })
const partsIn = (text: string) => linesIn(text).map(line => partOf(line))
const list = (words: string) => fc.constantFrom(...words.split(' '))

describe('a signature of plain lines', () => {
  const uppercase = (posts: readonly string[]) => posts.map(title => title.toUpperCase())
  const above = (post: string) => ['', 'KT. GIÁM ĐỐC\n', 'TL. BỘ TRƯỞNG\nKT. VỤ TRƯỞNG\n', `KT. ${post}\n`, `TL. ${post}\nKT. CHỦ TỊCH\n`]
  const signsOf = (post: string) => above(post).map(lines => partsIn(`${lines}${post}\nTrần Văn An`))

  it.each(uppercase(titles))('is read the long way too: [NK-2] %s', post => {
    const plains = signsOf(post).filter(sign => plainSigner(sign) !== null)
    expect(plains.length).toBeGreaterThanOrEqual(2)
    for (const sign of plains) {
      const value = plainSigner(sign)
      expect(signerOf(signLines(sign), true)).toEqual({ value, parts: sign, isMended: false, isRepaired: false, isSound: true })
      expect(sign.slice(0, -1).every(isSignLine)).toBe(true)
    }
  })

  it.each(uppercase([...rareTitles, ...parts]))('is left to the long way: [NK-2] %s', post => {
    expect(signsOf(post).map(plainSigner)).toEqual(above(post).map(() => null))
  })

  it.each(['\t', '  ', '\u00a0', ' \t', '\u3000'])('[NK-3] gives a name with one blank for %j', space => {
    const read = (name: string) =>
      readTheThuc({ text: `Số: 12/UBND-KT\n\nNơi nhận:\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n${name}`, pages: [0], runs: [] })
    expect(read(`Lê Tấn${space}Dũng`).theThuc.nguoiKy?.value.hoTen).toBe('Lê Tấn Dũng')
  })

  it('[NK-1] is one with posts behind authorities above its own', () => {
    expect(plainSigner(partsIn('TL. BỘ TRƯỞNG\nKT. VỤ TRƯỞNG\nPHÓ VỤ TRƯỞNG\nLê Thị Mai'))).toEqual({
      quyenHan: 'TL. KT.',
      chucVu: 'PHÓ VỤ TRƯỞNG',
      hoTen: 'Lê Thị Mai',
    })
  })

  it.each([
    'KT. CHỦ TỊCH\nCHỦ TỊCH\nLê Thị Mai',
    'KT. CHỦ TỊCH\nLê Thị Mai',
    'CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Mai',
    'PHÓ CHỦ TỊCH UBND\nLê Thị Mai',
    'KT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Mai',
    'CHU TICH\nLê Thị Mai',
    'CHỦ TỊCH',
  ])('is none of these: %j', text => {
    expect(plainSigner(partsIn(text))).toBeNull()
  })

  const word = list('Trần Văn An Y Hà Nam Ký Đã Chủ Tịch Thư Lý Đại Tá Hạ Sĩ Bà Ông Lâm Đồng Sơn La Lê Vũ Le VĂN an Ng Phương Nguyễn Thủy')
  it('is read the long way too, whatever its name', () => {
    let plains = 0
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), words => {
        const name = words.join(' ')
        if (isPlainName(name)) expect(isName(name) && isSoundName(name)).toBe(true)
        const sign = partsIn(`KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n${name}`)
        const plain = plainSigner(sign)
        if (!plain) return
        plains++
        expect(signerOf(signLines(sign), true)).toEqual({ value: plain, parts: sign, isMended: false, isRepaired: false, isSound: true })
      }),
      { numRuns: 3000 },
    )
    expect(plains).toBeGreaterThan(100)
  })
})

describe('a recipient of plain words', () => {
  const capitals = 'UBND HĐND PCT VP KT TM TL Lưu VT Như 12 - CHỦ TỊCH GIÁM ĐỐC BỘ TRƯỞNG TTg'
  const small = 'Sở Tài chính các tỉnh Y tế Phó Thủ tướng Trần Văn An để biết ký đã trên tá úy nvx x Danh mục'
  const words = fc
    .array(fc.tuple(list(`${capitals} ${small} ${small}`), fc.constantFrom(' ', ' ', ' ', ', ', ',')), { minLength: 1, maxLength: 7 })
    .map(several => several.map(([word, between], i) => (i < several.length - 1 ? word + between : word)).join(''))

  it('has one column and is one item', () => {
    let plains = 0
    fc.assert(
      fc.property(words, text => {
        const lines = linesIn(`KT. BỘ TRƯỞNG\n- ${text};`)
        const [, line] = lines
        if (!line || plainItem(line) === 0) return
        plains++
        expect(postColumns(lines, line)).toBeNull()
        expect(splitColumns(line)).toEqual({ left: partOf(line), right: null })
        for (const marks of ['sign', 'number', 'semicolon', 'line'] as const) expect(itemsOn(partOf(line), marks)).toEqual([partOf(line)])
      }),
      { numRuns: 5000 },
    )
    expect(plains).toBeGreaterThan(100)
  })

  it('[NN-1] says the same with another white space between two words', () => {
    const read = (text: string) =>
      readTheThuc({ text: `Số: 12/UBND-KT\n\nNơi nhận:\n- Như trên;\n- ${text};\n- Lưu: VT.`, pages: [0], runs: [] }).theThuc.noiNhan.map(
        ({ value, sure, rule }) => ({ value, sure, rule }),
      )
    fc.assert(
      fc.property(fc.array(list(small), { minLength: 1, maxLength: 6 }), several => {
        expect(read(`Sở\u00a0${several.join(' ')}`)).toEqual(read(`Sở ${several.join(' ')}`))
      }),
      { numRuns: 1500 },
    )
  })
})

describe('a lưu line of plain units', () => {
  it('has one column', () => {
    let plains = 0
    fc.assert(
      fc.property(
        fc.array(list('VT KT TM TL TUQ QLĐT CHỦ TỊCH GIÁM ĐỐC PHÓ BÍ THƯ TH KTN VỤ BỘ TPHCM'), { minLength: 1, maxLength: 5 }),
        units => {
          const lines = linesIn(`KT. BỘ TRƯỞNG\n- Lưu: ${units.join(', ')}.`)
          const [, line] = lines
          if (!line || plainLuuItem(line) === 0) return
          plains++
          expect(postColumns(lines, line)).toBeNull()
          expect(splitColumns(line, 0, true)).toEqual({ left: partOf(line), right: null })
        },
      ),
      { numRuns: 3000 },
    )
    expect(plains).toBeGreaterThan(100)
  })
})
