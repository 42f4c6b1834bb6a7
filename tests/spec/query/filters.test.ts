// The filters of a typed line: rules TK-30 to TK-40 of core/query/SPEC.md, what they ask for and how a line is put together again.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterName } from '../../../contract/filters.ts'
import { filterTable, writeFilter } from '../../../core/query/filters.ts'
import { chipsOf, readLine, writeQuery } from '../../../core/query/line.ts'
import { readQuery } from '../../../core/query/query.ts'

const filters = (line: string) => readQuery(line).filters.map(({ name, value, isExcluded }) => [name, value, isExcluded])
const asked = (line: string) => readQuery(line).filters.map(filter => filter.asked)
const words = (line: string) => readQuery(line).terms.map(term => term.words.join(' '))

describe('a filter', () => {
  test('[TK-30] has a row for each name of the contract', () => {
    expect(filterTable.map(row => row.name)).toEqual(filterName.options)
  })
  test.each(['nơi-nhận:x', 'noi-nhan:x', 'nơinhận:x', 'NOINHAN:x', 'Nơi-Nhận:"x"', 'nơi-nhận:x'.normalize('NFD')])(
    '[TK-30] is known by its name however typed: %s',
    line => {
      expect(filters(line)).toEqual([['noi-nhan', 'x', false]])
    },
  )
  test('[TK-30] has a bare value or a quoted one of several words', () => {
    expect(filters('loại:chỉ-thị nơi-nhận:“Báo Đắk Nông” cơ-quan:"Sở Y tế')).toEqual([
      ['loai', 'chỉ-thị', false],
      ['noi-nhan', 'Báo Đắk Nông', false],
      ['co-quan', 'Sở Y tế', false],
    ])
  })
  test('[TK-30] is excluded by a minus, at the front of the line too', () => {
    expect(filters('-loại:chỉ-thị báo −chưa-có-văn-bản-gốc')).toEqual([
      ['loai', 'chỉ-thị', true],
      ['chua-co-goc', '', true],
    ])
  })
  test.each(['gồm:báo', 'Nơi nhận: Báo', 'http://a.vn', '12:30', 'ghi-chú:"Báo"', 'chưa có văn bản gốc', 'loại'])(
    '[TK-30] with a name that no table has is words: %s',
    line => {
      expect(filters(line)).toEqual([])
      expect(words(line).length).toBeGreaterThan(0)
    },
  )
  test('[TK-30] stands beside words, which are read as if it were not there', () => {
    expect(words('báo loại:chỉ-thị chí')).toEqual(['bao', 'chi'])
    expect(readQuery('12/CT-TTg loại:chỉ-thị').soHieu).toEqual(readQuery('12/CT-TTg').soHieu)
    expect(['báo loại:x', 'loại:x báo', 'loại:x báo '].map(line => readQuery(line).isOpen)).toEqual([false, true, false])
    expect(readQuery('loại:x -báo').minus).toHaveLength(1)
  })
})

describe('a value', () => {
  test.each(filterTable)('[TK-30] the example of each filter is understood: $example', ({ example, name }) => {
    expect(readQuery(example).filters).toEqual([expect.objectContaining({ name, asked: expect.any(Object) })])
  })
  test('[TK-31] a kind is known by its name or its abbreviation', () => {
    expect(asked('loại:chỉ-thị loại:"CHỈ THỊ" loại:ct loại:QĐ loại:phiếu-lạ')).toEqual([
      { kind: 'names', names: ['chi thi'] },
      { kind: 'names', names: ['chi thi'] },
      { kind: 'names', names: ['chi thi'] },
      { kind: 'names', names: ['quy dinh', 'quyet dinh'] },
      { kind: 'names', names: ['phieu la'] },
    ])
  })
  test.each([
    ['từ:01/05/2021', '2021-05-01'],
    ['từ:1-5-2021', '2021-05-01'],
    ['từ:1.5.2021', '2021-05-01'],
    ['từ:2021-05-01', '2021-05-01'],
    ['từ:5/2021', '2021-05-01'],
    ['từ:2021', '2021-01-01'],
    ['đến:30/06/2021', '2021-06-30'],
    ['đến:2/2020', '2020-02-29'],
    ['đến:2021', '2021-12-31'],
  ])('[TK-32] %s is the day %s', (line, day) => {
    expect(asked(line)).toEqual([{ kind: 'day', day }])
  })
  test.each([
    ['ngày:31/5/2021', '2021-05-31', '2021-05-31'],
    ['tháng:2/2020', '2020-02-01', '2020-02-29'],
    ['ngày-ban-hành:2021', '2021-01-01', '2021-12-31'],
  ])('[TK-32] %s is the days %s to %s', (line, first, last) => {
    expect(asked(line)).toEqual([{ kind: 'days', first, last }])
  })
  test('[TK-32] a year is a year', () => {
    expect(asked('năm:2021')).toEqual([{ kind: 'year', year: 2021 }])
  })
  test('[TK-33] names are words next to each other', () => {
    expect(asked('người-ký:tôn-thị nơi-nhận:"Báo Đắk Nông"')).toEqual([
      { kind: 'phrase', words: 'ton thi' },
      { kind: 'phrase', words: 'bao dak nong' },
    ])
  })
  test('[TK-34] a province is known in any spelling', () => {
    expect(asked('tỉnh:dak-nong tỉnh:"Tỉnh Đăk Nông"')).toEqual(['Đắk Nông', 'Đắk Nông'].map(name => ({ kind: 'names', names: [name] })))
  })
  test('[TK-35] a unit is letters', () => {
    expect(asked('đơn-vị:KGVX đơn-vị:2680')).toEqual([{ kind: 'phrase', words: 'kgvx' }, 'not-a-unit'])
  })
  test('[TK-36] a parent is a sign, which a year may follow in quotation marks', () => {
    expect(asked('gốc:12/CT-TTg gốc:"12/CT-TTg năm 2021"')).toMatchObject([
      { kind: 'sign', sign: { so: '12', kyHieu: 'ctttg', nam: null } },
      { kind: 'sign', sign: { so: '12', kyHieu: 'ctttg', nam: 2021 } },
    ])
  })
  test('[TK-37] a direction and a number of the register', () => {
    expect(asked('chiều:đi chiều:tham-chiếu số-đến:0152 số-đến:152/2021')).toEqual([
      { kind: 'names', names: ['di'] },
      { kind: 'names', names: ['tham-chieu'] },
      { kind: 'so-den', so: 152, nam: null },
      { kind: 'so-den', so: 152, nam: 2021 },
    ])
  })
  test.each([
    ['từ:abc', 'not-a-day'],
    ['đến:30/02/2021', 'not-a-day'],
    ['từ:13/2021', 'not-a-day'],
    ['năm:21', 'not-a-year'],
    ['loại:', 'no-value'],
    ['loại:""', 'no-value'],
    ['loại:*', 'no-words'],
    ['người-ký:…', 'no-words'],
    ['tỉnh:sao-hỏa', 'not-a-province'],
    ['gốc:báo-chí', 'not-a-sign'],
    ['chiều:ngang', 'not-a-direction'],
    ['chiều:constructor', 'not-a-direction'],
    ['số-đến:0', 'not-a-number'],
    ['có-văn-bản-gốc:12', 'takes-no-value'],
  ])('[TK-39] %s makes no sense and is told so', (line, fault) => {
    expect(asked(line)).toEqual([fault])
    expect(chipsOf(readLine(line))).toEqual([expect.objectContaining({ fault })])
    expect(words(line)).toEqual([])
  })
  test.each(['từ:30/06/2021 đến:01/05/2021', 'đến:2020 báo từ:2021'])(
    '[TK-39] %s has its days the wrong way round: neither limits, both are told',
    line => {
      expect(asked(line)).toEqual(['days-reversed', 'days-reversed'])
      expect(chipsOf(readLine(line)).flatMap(({ fault }) => fault ?? [])).toEqual(['days-reversed', 'days-reversed'])
    },
  )
  test.each(['từ:01/05/2021 đến:01/05/2021', '-từ:2021 đến:2020', 'từ:2021'])('[TK-39] %s has its days in order', line => {
    expect(asked(line)).toEqual(asked(line).map(() => expect.objectContaining({ kind: 'day' })))
  })
})

describe('a line', () => {
  const value = fc.oneof(
    fc.constantFrom('chỉ-thị', '"Báo Đắk Nông"', '01/05/2021', 'abc', '', '12/CT-TTg', '"a « b"', '“x', '-', 'a:b'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  const name = fc.constantFrom(...filterTable.flatMap(row => [row.typed, ...row.also]), 'ghi-chú', '')
  const typedFilter = fc.tuple(fc.constantFrom('', '-'), name, fc.constantFrom(':', ''), value).map(parts => parts.join(''))
  const word = fc.constantFrom('báo', '-chí', '"Đắk Nông"', '2680', '12/CT-TTg', 'năm', '2021', '-', '"', '«', '12"x"')
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.oneof(typedFilter, word), { maxLength: 6 }).map(parts => parts.join(' ')),
    fc.array(fc.oneof(typedFilter, word), { maxLength: 6 }).map(parts => parts.join('')),
  )

  test('[TK-40] put together again asks for the same, whatever is typed', () => {
    fc.assert(
      fc.property(line, typed => {
        const written = writeQuery(readLine(typed))
        expect(readQuery(written)).toEqual(readQuery(typed))
        expect(writeQuery(readLine(written))).toBe(written)
        const texts = chipsOf(readLine(typed)).map(chip => chip.text)
        expect(readQuery(`${texts.join(' ')} `)).toEqual({ ...readQuery(typed), isOpen: false })
      }),
      { numRuns: 500, examples: [['«loại: ']] },
    )
  })
  test('[TK-40] without one of its filters asks for the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(typedFilter, fc.constantFrom('báo', '2680', '"Đắk Nông"')), { maxLength: 6 }), typed => {
        const { pieces } = readLine(typed.join(' '))
        const filtersAt = pieces.flatMap((one, i) => (one.kind === 'filter' ? [i] : []))
        for (const at of filtersAt) {
          const rest = pieces.filter((_, i) => i !== at)
          if (rest.some(one => one.kind === 'words' && one.hasMinus)) continue
          const again = readQuery(writeQuery({ pieces: rest, isEnded: true }))
          const whole = readQuery(`${writeQuery({ pieces, isEnded: true })}`)
          expect(again.filters).toEqual(whole.filters.toSpliced(filtersAt.indexOf(at), 1))
          expect([again.soHieu, words(writeQuery({ pieces: rest, isEnded: true }))]).toEqual([whole.soHieu, words(typed.join(' '))])
        }
      }),
    )
  })
  test('[TK-38] keeps filters in the order typed, several of one name too', () => {
    expect(filters('loại:a báo loại:b năm:2021').map(([one]) => one)).toEqual(['loai', 'loai', 'nam'])
  })
  test('[TK-40] writes a filter as it is typed', () => {
    const written = ['NOI-NHAN:báo', 'nơi-nhận:"Báo Đắk Nông"', '-chua-co-van-ban-goc'].map(typed =>
      readQuery(typed).filters.map(writeFilter),
    )
    expect(written.flat()).toEqual(['nơi-nhận:báo', 'nơi-nhận:"Báo Đắk Nông"', '-chưa-có-văn-bản-gốc'])
  })
})
