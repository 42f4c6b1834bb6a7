// Search: what is found, in which order, how it is shown.
import { describe, expect, test } from 'vitest'
import type { VienDan } from '../../contract/the-thuc.ts'
import type { WritableDb } from '../../db/handle.ts'
import { writing } from '../../db/handle.ts'
import { marksIn } from '../../db/search.ts'
import { fileVanBan, removeVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now, seededArchive } from './archive-builder.ts'
import { ask, found, pages, texts } from './searching.ts'

const unnamed: VienDan = {
  quanHe: 'thuc-hien',
  tenLoai: null,
  soKyHieu: null,
  ngayBanHanh: null,
  coQuanBanHanh: null,
  trichYeu: null,
}

describe('by words', () => {
  test('neighbours in a field come first, then neighbours in the text, then all words anywhere; the latest first in each', () => {
    const db = newArchive()
    const [apart, text1, field, text2] = texts(
      db,
      'báo cáo về việc chí lớn',
      'tin báo chí',
      ['', { trichYeu: 'về báo chí' }],
      'họp báo chí',
    )
    expect(found(db, 'bao chi ')).toEqual([field, text2, text1, apart])
  })
  test('typed with marks the exactly spelled come first, the others after', () => {
    const db = newArchive()
    const [nam, năm1, năm2, nám] = texts(db, 'miền Nam', 'một năm', 'hai năm', 'nám da')
    expect(found(db, 'năm ')).toEqual([năm2, năm1, nám, nam])
    expect(found(db, 'nam ')).toEqual([nám, năm2, năm1, nam])
    expect(pages(db, 'năm ', 1).map(hit => hit.id)).toEqual([năm2, năm1, nám, nam])
  })
  test('a line in the fields is asked for its marks there: what the text has beside it is not what was found', () => {
    const db = newArchive()
    const [hạnh, text, hành] = texts(db, ['tin', { trichYeu: 'bà Ngọc Hạnh' }], 'Độc lập - Tự do - Hạnh phúc', [
      'Độc lập - Tự do - Hạnh phúc',
      { trichYeu: 'ban hành quy chế' },
    ])
    expect(pages(db, 'hạnh ', 1).map(hit => hit.id)).toEqual([hạnh, text, hành])
    expect(found(db, 'hanh ')).toEqual([hành, hạnh, text])
  })
  test('quotes ask for a phrase, a minus for absence', () => {
    const db = newArchive()
    const [together, apart] = texts(db, 'tuyên truyền, định hướng', 'truyền tin và tuyên bố')
    expect([found(db, '"tuyên truyền"'), found(db, 'tuyen truyen -"định hướng"'), found(db, 'truyen -tuyen')]).toEqual([
      [together],
      [apart],
      [],
    ])
  })
  test('an unfinished last word is completed when few have it as it is', () => {
    const db = newArchive()
    const [nung] = texts(db, 'Tạp chí Năm Nung', 'tạp chí năm trâu')
    expect([found(db, 'tap chi nam nu'), found(db, 'tap chi nam nu '), found(db, 'tap chi n')]).toEqual([
      [nung],
      [],
      expect.arrayContaining([nung]),
    ])
    expect(ask(db, 'tap chi nam nu').hits[0]?.snippet?.marks).toEqual([{ start: 0, end: 16 }])
  })
  test('only the asked direction is given', () => {
    const { db, dakNong, haNoi } = seededArchive()
    const parent = found(db, 'tuyen truyen', { direction: 'tham-chieu' })
    expect([found(db, 'tuyen truyen', { direction: 'den' }), parent.length, found(db, 'tuyen truyen', { direction: 'di' })]).toEqual([
      [haNoi, dakNong],
      1,
      [],
    ])
    expect(ask(db, 'tuyen truyen', { direction: 'den' }).total).toBe(2)
    expect(found(db, '12/CT-TTg', { direction: 'den' })).toEqual([haNoi, dakNong])
    expect(ask(db, '12/CT-TTg', { direction: 'den' }).total).toBe(2)
  })
  test('fields that the text does not print are searched with it', () => {
    const { db, haNoi } = seededArchive()
    const [id] = texts(db, [
      'Không có đầu đề',
      { coQuanBanHanh: 'Sở Y tế tỉnh Đắk Nông', noiNhan: [{ text: 'Hội Đông y', purpose: null }] },
    ])
    expect([found(db, 'đầu đề "y tế" đắk nông'), found(db, '"hội đông y"'), found(db, 'ủy ban nhân dân thành phố hà nội')]).toEqual([
      [id],
      [id],
      [haNoi],
    ])
  })
  test('phrases do not run from one field into the next', () => {
    const db = newArchive()
    texts(db, ['cuối văn bản', { trichYeu: 'đầu trích yếu', nguoiKy: { quyenHan: null, chucVu: null, hoTen: 'Nguyễn Văn An' } }])
    expect([found(db, '"ban dau"'), found(db, '"yeu nguyen"')]).toEqual([[], []])
  })
  test('nothing asked for finds nothing', () => {
    const { db } = seededArchive()
    for (const query of ['', '  ', '"', '*', '-', '()', ':'])
      expect(ask(db, query)).toEqual({ total: 0, hits: [], next: null, didYouMean: null, unread: [] })
  })
})

describe('by số hiệu', () => {
  const numbers = (db: WritableDb) =>
    writing(db, () =>
      ['12/CT-TTg', '1112/CT-TTg', '12/CT-UBND', '12/KH-UBND', '112/CT-TTg', '012/CT-TTg'].map(
        (soKyHieu, i) => fileVanBan(db, filing({ soKyHieu, ngayBanHanh: `202${i % 2}-05-12` }, { text: `Số: ${soKyHieu}` }), now).id,
      ),
    )
  test('a whole sign brings itself and nothing that ends or begins like it', () => {
    const db = newArchive()
    const [ct, , , , , padded] = numbers(db)
    texts(db, 'ngày 12 tháng 5, theo CT của TTg')
    for (const query of ['12/CT-TTg', '12/ct-ttg', '12 ct ttg', '12 CT-TTg']) expect(found(db, query), query).toEqual([padded, ct])
    expect(found(db, '12/CT-TTg năm 2020')).toEqual([ct])
    expect(found(db, '12/CT-TTg ngày 12/5/2021')).toEqual([padded])
  })
  test('the beginning of a sign brings all that begin so; a bare number all of that number', () => {
    const db = newArchive()
    const [ct, , ctUbnd, kh, , padded] = numbers(db)
    expect(found(db, '12/ct')).toEqual([padded, ctUbnd, ct])
    expect(found(db, '12')).toEqual([padded, kh, ctUbnd, ct])
    expect(found(db, '13')).toEqual([])
  })
  test('an unfinished number brings those it begins after those that are it', () => {
    const db = newArchive()
    const [longer, exact, letter] = writing(db, () =>
      ['2680/UBND-KGVX', '268/KH-UBND', '268c/QĐ-UBND', '1268/UBND-VX'].map(
        soKyHieu => fileVanBan(db, filing({ soKyHieu }, { text: `Số: ${soKyHieu}` }), now).id,
      ),
    )
    expect([pages(db, '268', 1).map(hit => hit.id), found(db, '268 '), ask(db, '268').total]).toEqual([[exact, longer, letter], [exact], 3])
    expect([found(db, '26'), found(db, '2')]).toEqual([[exact, longer, letter], []])
    expect(ask(db, '26').hits[0]?.why).toContain('so-hieu')
  })
  test('a number that many letters share is given whole, page by page, in its direction, and counted once', () => {
    const db = newArchive()
    const ids = writing(db, () =>
      Array.from({ length: 60 }, (_, i) => {
        const direction = i % 3 ? 'den' : 'di'
        return { id: fileVanBan(db, filing({ soKyHieu: `12/B${i}-UBND` }, { text: 'Số: 12', direction }), now).id, direction }
      }),
    ).reverse()
    for (const direction of [null, 'den', 'di'] as const) {
      const expected = ids.filter(one => direction === null || one.direction === direction).map(one => one.id)
      expect(pages(db, '12', 7, { direction }).map(hit => hit.id)).toEqual(expected)
      expect(ask(db, '12', { direction }).total).toBe(expected.length)
    }
  })
  test('a document found by number is followed by those whose text names it', () => {
    const db = newArchive()
    const [ct] = numbers(db)
    const [citing] = texts(db, 'như đã nêu ở Chỉ thị 12/CT-TTg năm 2020')
    expect(found(db, '12/CT-TTg').at(-1)).toBe(citing)
    expect(found(db, '12/CT-TTg')).toContain(ct)
    expect(ask(db, '12/CT-TTg').hits.find(hit => hit.id === citing)?.why).toEqual(['noi-dung'])
  })
  test('a family larger than what is read at once stands below its parent in order, each once, on one page and over many', () => {
    const db = newArchive()
    const cite = (soKyHieu: string): VienDan => ({ ...unnamed, soKyHieu })
    const citing = Array.from({ length: 40 }, (_, i) =>
      i % 9 === 4 ? { vienDan: [cite('77/CT-TTg'), cite('77/NQ-CP')] } : { vienDan: [cite(i < 20 ? '77/CT-TTg' : '77/NQ-CP')] },
    )
    const ids = texts(db, ...citing.map((fields, i): [string, typeof fields] => [`văn bản ${i}`, fields]))
    removeVanBan(db, { id: ids[7] as number }, now)
    const whole = ask(db, '77', { limit: 100 }).hits
    const families = Map.groupBy(
      whole.filter(hit => hit.parentId !== null),
      hit => hit.parentId,
    )
    expect(
      [...families.values()]
        .flat()
        .map(hit => hit.id)
        .toSorted((a, b) => a - b),
    ).toEqual(ids.filter((_, i) => i !== 7))
    for (const members of families.values())
      expect(members.map(hit => hit.id)).toEqual(members.map(hit => hit.id).toSorted((a, b) => b - a))
    for (const limit of [1, 7, 18, 41]) expect(pages(db, '77', limit)).toEqual(whole)
  })
  test('its family stands below it, each once, also over pages', () => {
    const { db, dakNong, haNoi } = seededArchive()
    const all = ask(db, '12 ct ttg')
    expect(all.hits.map(hit => [hit.id, hit.why[0], hit.parentId])).toEqual([
      [all.hits[0]?.id, 'so-hieu', null],
      [haNoi, 'gia-dinh', all.hits[0]?.id],
      [dakNong, 'gia-dinh', all.hits[0]?.id],
    ])
    expect(all.total).toBe(3)
    for (const sort of ['newest', 'relevance'] as const) expect(pages(db, '12 ct ttg', 1, { sort })).toEqual(all.hits)
  })
})

describe('an answer', () => {
  test('shows where it was found, with marks on what was typed without', () => {
    const { db, dakNong } = seededArchive()
    const [hit] = ask(db, 'tap chi nam nung').hits
    const { text = '', marks = [] } = hit?.snippet ?? {}
    expect([hit?.id, hit?.why, marks.map(mark => text.slice(mark.start, mark.end))]).toEqual([
      dakNong,
      ['kinh-gui', 'noi-dung'],
      ['Tạp chí Năm Nung'],
    ])
    expect(text).not.toMatch(/[*#\n]/u)
  })
  test('marks the fields of the list', () => {
    const { db } = seededArchive()
    const [hit] = ask(db, 'dak nong').hits
    const name = hit?.coQuanBanHanh ?? ''
    expect([hit?.why[0], hit?.fieldMarks.coQuanBanHanh?.map(mark => name.slice(mark.start, mark.end))]).toEqual(['co-quan', ['ĐẮK NÔNG']])
    expect(ask(db, '2680').hits[0]?.fieldMarks.soKyHieu).toEqual([{ start: 0, end: 4 }])
  })
  test('marks the whole text of a letter for its page, in NFC and NFD alike', () => {
    const { db, dakNong } = seededArchive()
    const marks = marksIn(db, { id: dakNong, query: 'Tạp chí Năm Nung' })
    expect(marks).toHaveLength(3)
    expect(marksIn(db, { id: dakNong, query: 'Tạp chí Năm Nung'.normalize('NFD') })).toEqual(marks)
    expect([marksIn(db, { id: dakNong, query: '' }), marksIn(db, { id: 999, query: 'báo' })]).toEqual([[], []])
  })
  test('is gone while its letter is in the bin', () => {
    const { db, dakNong } = seededArchive()
    removeVanBan(db, { id: dakNong }, now)
    for (const query of ['2680', 'nam nung', '12/CT-TTg', 'dak nong']) expect(found(db, query)).not.toContain(dakNong)
  })
})

describe('by relevance', () => {
  test('of more letters than are weighed those with neighbours of the line are', () => {
    const db = newArchive()
    const filler = 'công việc thường ngày của cơ quan '.repeat(5)
    const [neighbours] = texts(db, `xăng dầu ${filler} nhớt`, ...Array.from({ length: 520 }, () => 'nhớt dầu xăng'))
    expect(found(db, 'xăng dầu nhớt ', { sort: 'relevance' })[0]).toBe(neighbours)
  })
  test('fields count above the text, words together above words apart', () => {
    const db = newArchive()
    const filler = 'công việc thường ngày của cơ quan '.repeat(30)
    const [apart, text, field] = texts(db, `${filler} môi ${filler} trường ${filler}`, `${filler} môi trường ${filler}`, [
      filler,
      { trichYeu: 'về môi trường' },
    ])
    expect(found(db, 'moi truong ', { sort: 'relevance' })).toEqual([field, text, apart])
  })
  test('letters with most of the words follow when few have all, and the total counts them', () => {
    const db = newArchive()
    const [one, most, all] = texts(db, 'xăng', 'xăng dầu', 'xăng dầu nhớt')
    const page = ask(db, 'xang dau nhot ', { sort: 'relevance' })
    expect([page.hits.map(hit => hit.id), page.total, found(db, 'xang dau nhot ')]).toEqual([[all, most, one], 3, [all]])
  })
  test('of a sentence the letter that has its words together stands above a long one that has all of them somewhere', () => {
    const db = newArchive()
    const sentence = 'Ai chịu trách nhiệm khi để xảy ra thất thoát xăng dầu tại kho?'
    const filler = 'công việc thường ngày của cơ quan '.repeat(40)
    const [scattered, together] = texts(
      db,
      sentence.replace('?', '').split(' ').toReversed().join(` ${filler} `),
      'Người đứng đầu chịu trách nhiệm khi để xảy ra thất thoát xăng dầu.',
    )
    expect(found(db, sentence, { sort: 'relevance' })).toEqual([together, scattered])
  })
  test('TK-18: a line that ends with a question mark is a sentence, however many letters have all its words', () => {
    const db = newArchive()
    const filler = 'công việc thường ngày của cơ quan '.repeat(30)
    const all = Array.from({ length: 12 }, (_, i) => `là ${filler} gì ${filler} lợi ${filler} tức ${i}`)
    const ids = texts(db, ...all, 'Lợi tức: khoản thu từ việc khai thác tài sản. Lợi tức là của chủ.')
    for (const line of ['Lợi tức là gì?', 'loi tuc la gi？ ']) expect(found(db, line, { sort: 'relevance' })[0], line).toBe(ids.at(-1))
    expect(new Set(found(db, 'lợi tức là gì ', { sort: 'relevance' }))).toEqual(new Set(ids.slice(0, 12)))
    expect(ask(db, 'Lợi tức là gì?', { sort: 'relevance' }).total).toBe(13)
  })
  test('TK-18: of a phrase that no letter has the words count in a sentence, and only there', () => {
    const db = newArchive()
    const [answer] = texts(db, 'Người lao động là người làm việc theo thỏa thuận', 'Định nghĩa của công việc')
    expect(found(db, 'Định nghĩa của "Ngưi lao động"?', { sort: 'relevance' })).toContain(answer)
    expect(found(db, 'Định nghĩa của "Ngưi lao động"', { sort: 'relevance' })).not.toContain(answer)
  })
  test('a word of one letter, which many have, tells no more than it should', () => {
    const db = newArchive()
    const others = Array.from({ length: 20 }, () => 'việc này ở tỉnh')
    const [many, telling] = texts(db, 'ở ở ở ở tỉnh', 'xăng ở kho', ...others)
    const answers = found(db, 'Xăng hay dầu thì để ở kho hay để ở tỉnh này', { sort: 'relevance' })
    expect([answers[0], answers.includes(many ?? 0)]).toEqual([telling, true])
  })
  test('pages give each answer once, in the order of one long page', () => {
    const db = newArchive()
    texts(db, ...Array.from({ length: 25 }, (_, i) => `${'xăng '.repeat((i % 7) + 1)} dầu ${i}`))
    const whole = found(db, 'xăng dầu', { sort: 'relevance', limit: 100 })
    expect(whole).toHaveLength(25)
    expect(pages(db, 'xăng dầu', 4, { sort: 'relevance' }).map(hit => hit.id)).toEqual(whole)
  })
})
