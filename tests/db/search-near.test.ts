// Search with a slip of the finger: a sign nearly right, compared with going through all signs one by one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { soHieuKey } from '../../core/link/so-hieu.ts'
import { readSoHieu } from '../../core/query/so-hieu.ts'
import { writing } from '../../db/handle.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now, seededArchive } from './archive-builder.ts'
import { ask, found, pages } from './searching.ts'

const archiveOf = (signs: readonly string[]) => {
  const db = newArchive()
  const ids = writing(db, () =>
    signs.map(soKyHieu => fileVanBan(db, filing({ soKyHieu, ngayBanHanh: '2021-05-12' }, { text: 'Kính gửi' }), now).id),
  )
  return { db, ids }
}

const signs = [
  ...['2680/UBND-KGVX', '1892/UBND-KGVX', '12/CT-TTg', '1112/CT-TTg', '012/KH-UBND', '5/BNV-VP', '30/2020/NĐ-CP', '30c/2006/QĐ-UBND'],
  ...['66.7/2025/NQ-CP', '217/2026/NÐ-CP', '1961/QĐUBND', '05-CT/TW', '30/2006/TTLT-BTC-BNN&PTNT-BTS', '7/STTTT'],
]

/** Strings one edit apart: a unit added, taken away, replaced, or two neighbours exchanged. */
function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a)
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (a.length < b.length) return a.length + 1 === b.length && a.slice(i) === b.slice(i + 1)
  return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
}

const units = [...'0123456789abcdefghiklmnopqrstuvxyABCDĐGHKLNQSTUVXY/-']
const damage = fc.record({ how: fc.constantFrom('add', 'drop', 'replace', 'exchange'), at: fc.nat(40), unit: fc.constantFrom(...units) })

function damaged(sign: string, { how, at, unit }: { how: string; at: number; unit: string }): string {
  const i = at % sign.length
  const [before, first, rest] = [sign.slice(0, i), sign.charAt(i), sign.slice(i + 1)]
  if (how === 'add') return before + unit + first + rest
  if (how === 'drop') return before + rest
  if (how === 'replace') return before + unit + rest
  return before + rest.charAt(0) + first + rest.slice(1)
}

describe('a sign with one slip', () => {
  test.each([
    '2608/UBND-KGVX',
    '2680/UBND-KGXV',
    '268/UBND-KGVX',
    '26880/ubnd-kgvx',
    '2680UBND-KGVX',
    '2608 ubnd kgvx',
    'Công văn số 2608/UBND-KGVX',
  ])('%s finds 2680/UBND-KGVX, said to be near', line => {
    const { db, dakNong } = seededArchive()
    const [hit] = ask(db, line).hits
    expect([hit?.id, hit?.why[0], hit?.instead]).toEqual([
      dakNong,
      'gan-dung',
      { how: 'gan-dung', asked: line.replace('Công văn số ', '') },
    ])
  })
  test('is found whatever the slip, unless something has the damaged sign or begins with it', () => {
    const { db, ids } = archiveOf(signs)
    fc.assert(
      fc.property(fc.nat(signs.length - 1), damage, (which, slip) => {
        const line = damaged(signs[which] ?? '', slip)
        const { hits } = ask(db, line)
        const isTaken = hits.some(hit => hit.instead === null && hit.why[0] === 'so-hieu')
        expect(isTaken || hits.some(hit => hit.id === ids[which]), line).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  test('brings nothing that is farther than one slip, and says of each whether it is the sign itself', () => {
    const { db } = archiveOf(signs)
    const plain = (sign: string) =>
      sign
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/[đð]/gu, 'd')
        .replaceAll(/[^a-z0-9.]/gu, '')
    const forms = (sign: string) => [
      plain(sign),
      plain(sign).replace(/^0+/u, ''),
      `0${plain(sign)}`,
      plain(sign.replace(/\/(?:19|20)\d\d\//u, '/')),
    ]
    const same = (a: string, b: string) => JSON.stringify(soHieuKey(a)) === JSON.stringify(soHieuKey(b))
    fc.assert(
      fc.property(fc.nat(signs.length - 1), damage, damage, (which, first, second) => {
        const line = damaged(damaged(signs[which] ?? '', first), second)
        const { hits, didYouMean } = ask(db, line)
        for (const { soKyHieu, why, instead } of didYouMean === null ? hits : []) {
          if (why[0] === 'so-hieu' && soHieuKey(line)?.so) expect(soHieuKey(soKyHieu ?? '')?.so).toBe(soHieuKey(line)?.so)
          if (instead?.how !== 'gan-dung') continue
          expect(readSoHieu(line) !== null && same(soKyHieu ?? '', line), line).toBe(false)
          const asTyped = [line, line.replace(/^\p{L}{2,5}(?=\d)/u, '')].flatMap(forms)
          const isNear = forms(soKyHieu ?? '').some(form => asTyped.some(other => form === other || isOneEdit(form, other)))
          expect(isNear, `${line}: ${soKyHieu}`).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
  test('12/CT-TTg never brings 1112/CT-TTg', () => {
    const { db, ids } = archiveOf(signs)
    const other = archiveOf(['1112/CT-TTg', '112/CT-TTg'])
    expect([found(db, '12/CT-TTg'), ask(other.db, '12/CT-TTg').hits.map(hit => [hit.id, hit.why[0]])]).toEqual([
      [ids[2]],
      [[other.ids[1], 'gan-dung']],
    ])
  })
  test('neighbours exchanged come first; all are given page by page and counted', () => {
    const all = ['2680/UBND-KGVX', '2618/UBND-KGVX', '608/UBND-KGVX', '2608/UBND-KGV']
    const { db, ids } = archiveOf(all)
    const expected = [ids[0], ids[3], ids[2], ids[1]]
    expect([pages(db, '2608/UBND-KGVX', 1).map(hit => hit.id), ask(db, '2608/UBND-KGVX').total]).toEqual([expected, 4])
  })
  test('a day, a year or a kind asked for beside it still narrows', () => {
    const { db, ids } = archiveOf(['2680/UBND-KGVX'])
    expect([found(db, '2608/UBND-KGVX năm 2021'), found(db, '2608/UBND-KGVX năm 2020')]).toEqual([ids, []])
    expect(found(db, 'số 2608/UBND-KGVX ngày 12/5/2021 của UBND tỉnh Đắk Nông về việc họp')).toEqual(ids)
  })
  test('the end of a sign, behind its stroke, is asked for as words: none of those that have it is nearer', () => {
    const { db, ids } = archiveOf(['4/CT-TTg', '16/CT-TTg', '1112/CT-TTg'])
    expect(ask(db, '/CT-TTg').hits.map(hit => [hit.id, hit.instead])).toEqual(ids.toReversed().map(id => [id, null]))
  })
  test('a number alone is not asked for so, nor what is words', () => {
    const { db } = archiveOf(['2680/UBND-KGVX', '12/BC', '5/SAO'])
    expect(['2608', '12 bo', 'số 2608'].map(line => found(db, line))).toEqual([[], [], []])
  })
})

describe('[TK-21] a sign that is held, but not as asked', () => {
  const fields = { soKyHieu: '2680/UBND-KGVX', ngayBanHanh: '2021-05-12', tenLoai: 'Công văn', coQuanBanHanh: 'UBND tỉnh Đắk Nông' }
  test.each([
    ['2680/UBND-KGVX năm 2022', ['nam']],
    ['2680/UBND-KGVX ngày 13/5/2021', ['ngay']],
    ['Chỉ thị 2680/UBND-KGVX', ['loai']],
    ['2680/UBND-KGVX của UBND tỉnh Lâm Đồng', ['co-quan']],
    ['2680 ubnd kgvx năm 2022', ['nam']],
    ['Chỉ thị số 2680/UBND-KGVX năm 2022 của Bộ Y tế', ['nam', 'loai', 'co-quan']],
  ])('%s is answered by the one held, which says what differs', (line, differs) => {
    const db = newArchive()
    const { id } = fileVanBan(db, filing(fields, { text: 'Số: 2680/UBND-KGVX' }), now)
    const page = ask(db, line)
    expect([page.total, page.hits.map(hit => [hit.id, hit.why[0], hit.instead])]).toEqual([
      1,
      [[id, 'gan-dung', { how: 'cung-so', asked: line, differs }]],
    ])
  })
  test.each([
    '2680/UBND-KGVX năm 2021',
    'Công văn số 2680/UBND-KGVX ngày 12/5/2021 của UBND tỉnh Đắk Nông',
    '2680/UBND-KGVX của Chủ tịch UBND Đắk Nông',
  ])('%s is the very one, though another is held', line => {
    const db = newArchive()
    const own = fileVanBan(db, filing(fields), now).id
    fileVanBan(db, filing({ ...fields, ngayBanHanh: '2022-05-12', coQuanBanHanh: 'UBND tỉnh Gia Lai' }), now)
    expect(ask(db, line).hits.map(hit => [hit.id, hit.instead])).toEqual([[own, null]])
  })
  test('of several the one that differs least stands first, then the latest; the direction narrows them', () => {
    const db = newArchive()
    const file = (more: Partial<typeof fields>, direction: 'den' | 'di' = 'den') =>
      fileVanBan(db, filing({ ...fields, ...more }, { direction }), now).id
    const [first, other, last, out] = [file({}), file({ tenLoai: 'Chỉ thị' }), file({}), file({}, 'di')]
    expect(found(db, 'Công văn 2680/UBND-KGVX năm 2022')).toEqual([out, last, first, other])
    expect(found(db, 'Công văn 2680/UBND-KGVX năm 2022', { direction: 'di' })).toEqual([out])
  })
  test('a number alone, and what a document does not tell, are no difference', () => {
    const db = newArchive()
    const { id } = fileVanBan(db, filing({ soKyHieu: '2680/UBND-KGVX' }), now)
    fileVanBan(db, filing({ soKyHieu: '15/BC', ngayBanHanh: '2021-05-12' }), now)
    expect(ask(db, '2680/UBND-KGVX năm 2022 của Bộ Y tế').hits.map(hit => [hit.id, hit.instead])).toEqual([[id, null]])
    expect(found(db, 'số 15 năm 2022')).toEqual([])
  })
})

describe('[TK-20] a sign cited in prose', () => {
  test.each([
    'số 12/ct-ttg của thủ tướng chính phủ',
    '12/CT-TTg của Thủ tướng',
    'Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ về việc chấn chỉnh hoạt động báo chí',
    'Chỉ thị số 12/CT-TTg của Thủ tướng Chính phủ ngày 12 tháng 5 năm 2021;',
  ])('%s finds the document, its family below it', line => {
    const db = newArchive()
    const fields = { soKyHieu: '12/CT-TTg', tenLoai: 'Chỉ thị', ngayBanHanh: '2021-05-12', coQuanBanHanh: 'THỦ TƯỚNG CHÍNH PHỦ' }
    const { id } = fileVanBan(db, filing(fields, { text: 'Về báo chí' }), now)
    const [first] = ask(db, line).hits
    expect([first?.id, first?.why[0], first?.instead]).toEqual([id, 'so-hieu', null])
  })
  test('the issuer narrows as it is named, also by one of several issuers', () => {
    const db = newArchive()
    const file = (coQuanBanHanh: string, coQuanLienTich: string[] = []) =>
      fileVanBan(db, filing({ soKyHieu: '3/KH-UBND', coQuanBanHanh, coQuanLienTich }), now).id
    const [dakNong, , joint] = [file('ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG'), file('UBND tỉnh Gia Lai'), file('Bộ Y tế', ['Bộ Tài chính'])]
    expect(['UBND tỉnh Đắk Nông', 'ubnd dak nong', 'Bộ Tài chính'].map(name => found(db, `Kế hoạch 3/KH-UBND của ${name}`))).toEqual([
      [dakNong],
      [dakNong],
      [joint],
    ])
  })
})
