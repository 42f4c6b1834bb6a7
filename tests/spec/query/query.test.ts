// What a typed line asks for: rules TK-1 to TK-18 of core/query/SPEC.md.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { heirsOf } from '../../../core/link/heirs.ts'
import { agenciesIn } from '../../../core/query/agency.ts'
import { formsOf } from '../../../core/query/forms.ts'
import { asksMarks, isSentence, numberMayGrow, readQuery } from '../../../core/query/query.ts'
import { readSoHieu, tails } from '../../../core/query/so-hieu.ts'
import { accentKey, fold } from '../../../core/text/fold.ts'

const termsOf = (line: string) => readQuery(line).terms.map(term => term.words.join(' '))
const minusOf = (line: string) => readQuery(line).minus.map(term => term.words.join(' '))
const sign = (line: string) => {
  const asked = readSoHieu(line)
  return asked && [asked.so, asked.kyHieu, asked.isSign]
}

describe('words', () => {
  test('[TK-1] each stretch between white space is a term, its words together', () => {
    expect(termsOf('UBND-KGVX  báo\tchí')).toEqual(['ubnd kgvx', 'bao', 'chi'])
  })
  test.each(['"Tạp chí" năm', '“Tạp chí” năm', '«Tạp chí» năm'])('[TK-2] quotation marks make one term: %s', line => {
    expect(termsOf(line)).toEqual(['tap chi', 'nam'])
  })
  test('[TK-2] an unclosed quotation mark reaches to the end', () => {
    expect(termsOf('báo "Tạp chí Năm')).toEqual(['bao', 'tap chi nam'])
  })
  test('[TK-3] a hyphen before a term asks for its absence', () => {
    expect([termsOf('chỉ thị -"báo chí" −tỉnh'), minusOf('chỉ thị -"báo chí" −tỉnh')]).toEqual([
      ['chi', 'thi'],
      ['bao chi', 'tinh'],
    ])
  })
  test('[TK-3] a hyphen inside a word or at the front of the line asks for nothing to be absent', () => {
    expect([termsOf('- Báo Đắk Nông;'), minusOf('- Báo Đắk Nông;'), minusOf('-Báo UBND-KGVX')]).toEqual([['bao', 'dak', 'nong'], [], []])
  })
  test('[TK-4] typed marks are remembered word by word, whatever form they were typed in', () => {
    const forms = ['Uỷ ban nhan dân', 'Ủy ban nhan dân', 'Ủy ban nhan dân'.normalize('NFD')]
    const marked = forms.map(line => readQuery(line).terms.map(term => term.marked))
    expect(marked[0]).toEqual([[accentKey('ủy')], [null], [null], ['dân']])
    expect(marked).toEqual([marked[0], marked[0], marked[0]])
    expect([asksMarks(readQuery('dak nong')), asksMarks(readQuery('đak nong'))]).toEqual([false, true])
  })
  test.each(['', '   ', '*', '":', 'NEAR(', '()', '^', '{}', '- -', '"""', '\u0301\u00ad'])('[TK-5] %j asks for no syntax', line => {
    expect(termsOf(line).every(words => /^[a-z ]+$/u.test(words))).toBe(true)
  })
  test('[TK-6] only an unquoted last word without a space behind it is growing', () => {
    expect(['nam nu', 'nam nu ', 'nam "nu"', 'nam -nu'].map(line => readQuery(line).isOpen)).toEqual([true, false, false, false])
  })
})

describe('số, ký hiệu', () => {
  test.each([
    ['2680', ['2680', null, false]],
    ['05', ['5', null, false]],
    ['30c', ['30c', null, false]],
    ['66.7', ['66.7', null, false]],
    ['2680/', ['2680', null, false]],
  ])('[TK-7] %s is a number', (line, expected) => {
    expect(sign(line)).toEqual(expected)
  })
  test.each([
    ['2680/UBND-KGVX', ['2680', 'ubndkgvx', true]],
    ['2680/ubnd', ['2680', 'ubnd', true]],
    ['2680 / UBND - KGVX', ['2680', 'ubndkgvx', true]],
    ['12/CT-TTg', ['12', 'ctttg', true]],
    ['05-CT/TW', ['5', 'cttw', true]],
    ['1961/QĐUBND', ['1961', 'qdubnd', true]],
    ['217/2026/NÐ-CP', ['217', 'ndcp', true]],
    ['66.7/2025/NQ-CP', ['66.7', 'nqcp', true]],
    ['30/2006/TTLT-BTC-BNN&PTNT-BTS', ['30', 'ttltbtcbnnptntbts', true]],
  ])('[TK-8] %s is a sign', (line, expected) => {
    expect(sign(line)).toEqual(expected)
  })
  test.each(['(2680/UBND-KGVX)', '2680／UBND－KGVX', '2680/UBND−KGVX', '2680\u200b/UBND\u00ad-KGVX', '\ufeff[2680/UBND–KGVX]'])(
    '[TK-8] %j copied from a page is the sign it shows',
    line => {
      expect(sign(line)).toEqual(['2680', 'ubndkgvx', true])
    },
  )
  test.each(['2680/UBND – KGVX', '2680\\UBND-KGVX', '2680_UBND-KGVX', '2680_UBND_KGVX.pdf', 'Công văn số 2680/UBND — KGVX'])(
    '[TK-8] %s with a dash, or with what stands for a stroke in the name of a file, is that sign',
    line => {
      expect(sign(line)).toEqual(['2680', 'ubndkgvx', true])
    },
  )
  test.each([
    '"2680/UBND-KGVX"',
    '“2680/UBND-KGVX”',
    'Công văn số «2680/UBND-KGVX»;',
    '- 2680/UBND-KGVX',
    '-2680/UBND-KGVX',
    '• 2680/UBND-KGVX',
    '1. Công văn số 2680/UBND-KGVX',
    'a) Công văn số 2680/UBND-KGVX.',
    '- Căn cứ Công văn số 2680/UBND-KGVX ngày 31 tháng 5 năm 2021 của UBND tỉnh Đắk Nông;',
    '"Công văn số 2680/UBND-KGVX"',
    '2680/UBND-KGVX.pdf',
  ])('[TK-8] %s is the sign without what stands around it', line => {
    expect(sign(line)).toEqual(['2680', 'ubndkgvx', true])
  })
  test('[TK-8] what is quoted without a stroke, and a number in a list, are none', () => {
    expect(['"2680"', '"12 ct ttg"', '1. 2680 trang', '1. tháng'].map(sign)).toEqual([null, null, null, null])
  })
  test('[TK-8] the year inside a sign is told apart', () => {
    expect(readSoHieu('30/2020/NĐ-CP')).toMatchObject({ so: '30', kyHieu: 'ndcp', nam: 2020 })
  })
  test.each([
    ['1892 ubnd', ['1892', 'ubnd', false]],
    ['12 ct ttg', ['12', 'ctttg', false]],
    ['12 ct-ttg', ['12', 'ctttg', false]],
    ['30 2020 nđ cp', ['30', 'ndcp', false]],
  ])('[TK-9] %s may be a sign', (line, expected) => {
    expect(sign(line)).toEqual(expected)
  })
  test.each([
    ['12/CT-TTg ngày 12/5/2021', '2021-05-12', 2021],
    ['12/CT-TTg, ngày 12 tháng 5 năm 2021', '2021-05-12', 2021],
    ['12/CT-TTg năm 2021', null, 2021],
    ['12 ct ttg 2021', null, 2021],
    ['số 12 ngày 12/5/2021', '2021-05-12', 2021],
    ['12/2021', null, 2021],
    ['12/CT-TTg/2021', null, 2021],
    ['12/CT-TTg 12/5/2021', '2021-05-12', 2021],
    ['12/CT-TTg, 12/5/2021', '2021-05-12', 2021],
    ['12/CT-TTg (12/5/2021)', '2021-05-12', 2021],
    ['12/CT-TTg - 12/5/2021', '2021-05-12', 2021],
    ['Chỉ thị 12/CT-TTg (ngày 12/5/2021) của Thủ tướng', '2021-05-12', 2021],
    ['12/ct-ttg ngày 12/5/21', '2021-05-12', 2021],
    ['12/ct-ttg ngày 12-5-98', '1998-05-12', 1998],
    ['12/ct-ttg năm 21', null, 2021],
    ['12/CT-TTg (2021)', null, 2021],
    ['12/CT-TTg ngày 12/5', '-05-12', null],
    ['số 12 ngày 12 tháng 5', '-05-12', null],
  ])('[TK-10] %s is narrowed', (line, ngayBanHanh, nam) => {
    expect(readSoHieu(line)).toMatchObject({ so: '12', ngayBanHanh, nam })
  })
  test.each(tails)('[TK-10] the example of each form is read by it: $example', ({ example }) => {
    expect(readSoHieu(example)).toMatchObject({ so: '12', kyHieu: 'ctttg', nam: 2021 })
  })
  test.each([
    ['Chỉ thị số 12/CT-TTg', 'Chỉ thị'],
    ['công văn 2680/UBND-KGVX', 'Công văn'],
    ['Số: 12/CT-TTg', null],
    ['văn bản 12/CT-TTg', null],
  ])('[TK-11] %s: the kind narrows', (line, tenLoai) => {
    expect(readSoHieu(line)).toMatchObject({ tenLoai, isSign: true })
  })
  test.each([
    ['cv 12', 'Công văn'],
    ['CT 12/CT-TTg', 'Chỉ thị'],
    ['qđ số 12', null],
    ['da 12', null],
    ['kh 12', 'Kế hoạch'],
    ['CT12', 'Chỉ thị'],
    ['nđ12/2013', 'Nghị định'],
    ['CV12/CT-TTg', 'Công văn'],
    ['qđ12', null],
  ])('[TK-11] %s: the kind in short narrows where it means only one', (line, tenLoai) => {
    expect(readSoHieu(line)).toMatchObject({ so: '12', tenLoai })
  })
  test.each([
    'đã 12',
    'covid12',
    'A12',
    'hộ12',
    'cv',
    'ct ttg 12',
    '12/5/2021',
    '12-5-2021',
    '12 tháng 5',
    '3 quyết định',
    'ngày 12',
    '12/CT-TTg báo chí',
    'so 12 12/5/2021',
    '12 năm 21',
    'báo chí',
    'UBND-KGVX',
    '',
  ])('[TK-12] %s is words', line => {
    expect(sign(line)).toBeNull()
  })
})

test('[TK-13] only a bare number of two digits or more without a space behind it is growing', () => {
  expect(['26', '268'].map(line => numberMayGrow(readQuery(line)))).toEqual([true, true])
  const others = ['2', '268 ', '"268"', 'số 268', '268/ubnd', '268 ubnd', '30c', '268 năm 2021', '268/2021', 'báo', '']
  expect(others.filter(line => numberMayGrow(readQuery(line)))).toEqual([])
})

describe('short forms and names', () => {
  const forms = (line: string) => formsOf(readQuery(line).terms.flatMap(term => term.words)).map(words => words.join(' '))
  test.each([
    ['UBND', 'uy ban nhan dan'],
    ['Ủy ban nhân dân', 'ubnd'],
    ['ubnd tỉnh', 'uy ban nhan dan tinh'],
    ['HĐND', 'hoi dong nhan dan'],
    ['UBND Lâm Đồng', 'uy ban nhan dan tinh lam dong'],
    ['sở tttt hà nội', 'so tttt thanh pho ha noi'],
    ['BCĐ', 'ban chi dao'],
    ['ban chỉ đạo', 'bcd'],
    ['CP', 'chinh phu'],
    ['TTg', 'thu tuong'],
    ['GD&ĐT', 'gddt'],
    ['Sở GDĐT', 'so giao duc va dao tao'],
    ['sở tttt hà nội', 'so thong tin va truyen thong ha noi'],
    ['VHTTDL', 'van hoa the thao va du lich'],
    ['LĐTBXH', 'lao dong thuong binh va xa hoi'],
    ['TNMT', 'tai nguyen va moi truong'],
    ['KHĐT', 'ke hoach va dau tu'],
    ['NNPTNT', 'nong nghiep va phat trien nong thon'],
    ['Bộ Thông tin và Truyền thông', 'btttt'],
    ['BHXH', 'bao hiem xa hoi'],
    ['BHXH Việt Nam', 'bao hiem xa hoi viet nam'],
    ['bảo hiểm xã hội', 'bhxh'],
    ['thuế GTGT', 'thue gia tri gia tang'],
    ['thuế TNCN', 'thue thu nhap ca nhan'],
    ['TPHCM', 'thanh pho ho chi minh'],
    ['TP.HCM', 'thanh pho ho chi minh'],
    ['TP Hồ Chí Minh', 'tphcm'],
  ])('[TK-15] %s is also asked for as %s', (line, form) => {
    expect(forms(line)).toContain(form)
  })
  test('[TK-15] the words as typed come first, other words stay alone, and the forms of a long line are few', () => {
    expect([forms('UBND tỉnh')[0], forms('báo chí')]).toEqual(['ubnd tinh', ['bao chi']])
    expect(forms('UBND HĐND '.repeat(60)).length).toBeLessThan(9)
  })
})

describe('agencies beside the one named', () => {
  const heirs = (line: string) =>
    agenciesIn(readQuery(line).terms).flatMap(({ key }) =>
      heirsOf(key).map(heir => [fold(heir.key.khoa), heir.key.tinh, heir.how].join(', ')),
    )
  test.each([
    ['UBND Lâm Đồng', 'uy ban nhan dan, Đắk Nông, tien-than'],
    ['uỷ ban nhân dân tỉnh Lâm Đồng', 'uy ban nhan dan, Bình Thuận, tien-than'],
    ['họp UBND Lâm Đồng về báo chí', 'uy ban nhan dan, Bình Thuận, tien-than'],
    ['ubnd dak nong', 'uy ban nhan dan, Lâm Đồng, ke-thua'],
    ['ubnd tphcm', 'uy ban nhan dan, Bình Dương, tien-than'],
    ['Sở Y tế Lâm Đồng', 'so y te, Đắk Nông, tien-than'],
    ['so y te lam dong', 'so y te, Đắk Nông, tien-than'],
    ['sở tttt hà nội', 'so khoa hoc va cong nghe, Hà Nội, ke-thua'],
    ['so tttt dak nong', 'so khoa hoc va cong nghe, Lâm Đồng, ke-thua'],
    ['Sở KHCN Lâm Đồng', 'so thong tin va truyen thong, Đắk Nông, tien-than'],
    ['Sở Lao động - Thương binh và Xã hội Đắk Nông', 'so noi vu, Lâm Đồng, ke-thua'],
    ['Báo Đắk Nông', 'bao lam dong, Lâm Đồng, ke-thua'],
    ['Bộ TTTT', 'bo khoa hoc va cong nghe, , ke-thua'],
    ['bo khcn', 'bo thong tin va truyen thong, , tien-than'],
  ])('[TK-17] %s has beside it %s', (line, expected) => {
    expect(heirs(line)).toContain(expected)
  })
  test('[TK-17] a department that had ended before the provinces were merged comes from none of another province', () => {
    expect(heirs('Sở TTTT Lâm Đồng')).toEqual(['so khoa hoc va cong nghe, Lâm Đồng, ke-thua'])
  })
  test.each(['UBND tỉnh', 'Lâm Đồng', 'báo chí', 'Bộ Y tế', 'UBND Hà Nội', 'UBND huyện Cư Jút tỉnh Đắk Nông', '"UBND Lâm Đồng"', ''])(
    '[TK-17] %j has none',
    line => {
      expect(heirs(line)).toEqual([])
    },
  )
  test('[TK-17] a long line is a sentence and names none', () => {
    expect(agenciesIn(readQuery(`UBND Lâm Đồng ${'và '.repeat(20)}`).terms)).toEqual([])
  })
})

test.each([
  ['Tù chung thân là gì?', true],
  ['lợi tức là gì？ ', true],
  ['thế nào là “lợi tức”?', true],
  ['lợi tức?', false],
  ['lợi tức là gì', false],
  ['mot hai ba bon nam sau bay tam', false],
  ['mot hai ba bon nam sau bay tam chin', true],
])('[TK-18] whether %j is a sentence: %s', (line, expected) => {
  expect(isSentence(readQuery(line))).toBe(expected)
})

describe('core/query/SPEC.md', () => {
  test('has a test for every rule and a rule for every test', () => {
    const idsIn = (file: string, pattern: RegExp) =>
      [...new Set([...readFileSync(path.resolve(file), 'utf8').matchAll(pattern)].map(found => found[1]))].sort()
    const rules = idsIn('core/query/SPEC.md', /^\| (TK-\d+) \|/gmu)
    expect(rules.length).toBeGreaterThan(26)
    const files = [
      'tests/spec/query/query',
      'tests/spec/query/slips',
      'tests/spec/query/filters',
      'tests/spec/query/cited-line',
      'tests/spec/query/i-or-y',
      'tests/db/search-near',
    ]
    const tests = files.flatMap(name => idsIn(`${name}.test.ts`, /\[(TK-\d+)\]/gu))
    expect([...new Set(tests)].sort()).toEqual(rules)
    const named = ['so-hieu', 'filters'].flatMap(name => idsIn(`core/query/${name}.ts`, /rule: '(TK-\d+)'/gu))
    expect(named.filter(id => !rules.includes(id))).toEqual([])
  })
})
