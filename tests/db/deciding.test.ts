// The clerk's decision on what a newer reading says otherwise, and that what a clerk set stands.
import { describe, expect, test } from 'vitest'
import type { LetterReading } from '../../contract/the-thuc.ts'
import { emptyTheThuc } from '../../contract/the-thuc.ts'
import { acceptProposals, refuseProposals, takeBackProposals } from '../../db/deciding.ts'
import { keepDifferences } from '../../db/differences.ts'
import { writing } from '../../db/handle.ts'
import { historyOf } from '../../db/journal.ts'
import { acceptWaiting, attachWaiting, queueLetter } from '../../db/queue.ts'
import { listRereading, rereadStatusOf } from '../../db/rereading.ts'
import { findVanBan } from '../../db/search.ts'
import { correctVanBan, fileVanBan, openVanBan } from '../../db/van-ban.ts'
import { codeOf, fieldsRead, filing, newArchive, now, sample } from './archive-builder.ts'
import { fieldsProposed, fileOld, letter, otherwise, proposed, provenanceOf, readBefore, reading } from './read-before.ts'

describe('the clerk’s decision', () => {
  test('to accept is a correction in the journal with the reader’s version, found by search, and can be taken back', () => {
    const db = newArchive()
    const id = fileOld(db, otherwise('trichYeu', 'về việc chăn nuôi'))
    keepDifferences(db, id, reading, 2)
    const { ids } = acceptProposals(db, { kind: 'letter', id }, now)
    const trichYeu = reading.theThuc.trichYeu!
    expect(openVanBan(db, { id }).fields.trichYeu).toBe(trichYeu.value)
    const { at, rule, sure } = trichYeu
    expect(provenanceOf(db, id, 'trichYeu')).toEqual([{ field: 'trichYeu', by: 'reader', isConfirmed: true, at, rule, sure }])
    expect(historyOf(db, { id })[0]).toMatchObject({
      act: 'correct',
      changes: [
        { field: 'trichYeu', before: 'về việc chăn nuôi', after: trichYeu.value },
        { field: 'reader', before: null, after: '2' },
      ],
    })
    const hits = (query: string) =>
      findVanBan(db, { query, limit: 5, after: null, sort: 'newest', direction: null }).hits.filter(({ instead }) => instead === null)
        .length
    expect(hits('chăn nuôi')).toBe(0)
    expect(takeBackProposals(db, ids, now).ids).toEqual(ids)
    expect([openVanBan(db, { id }).fields.trichYeu, hits('chăn nuôi'), fieldsProposed(db, id)]).toEqual([
      'về việc chăn nuôi',
      1,
      ['trichYeu'],
    ])
    expect(historyOf(db, { id })[0]?.changes.at(-1)).toEqual({ field: 'reader', before: '2', after: null })
  })

  test('to accept decides the doubts about that field, of số, ký hiệu too; taken back they are doubts again; others stand', () => {
    const db = newArchive()
    const doubts: LetterReading['issues'] = [
      { code: 'no-nguoi-ky', field: 'nguoiKy', at: [], rule: 'NK-4' },
      { code: 'so-blank', field: 'so', at: [], rule: 'SKH-6' },
      { code: 'no-kinh-gui', field: 'kinhGui', at: [], rule: 'KG-1' },
      { code: 'several-letters', field: null, at: [], rule: 'VB-2' },
    ]
    const old = { ...readBefore({ nguoiKy: null, soKyHieu: null, kinhGui: [] }), issues: doubts }
    const { id } = fileVanBan(db, filing(fieldsRead(old), { letter, reading: old, readBy: 1 }), now)
    keepDifferences(db, id, reading, 2)
    const named = proposed(db, id).filter(({ field }) => field !== 'kinhGui')
    const doubted = () => openVanBan(db, { id }).issues
    const ids = named.map(one => one.id)
    acceptProposals(db, { kind: 'these', ids }, now)
    expect(doubted().map(issue => issue.code)).toEqual(['no-kinh-gui', 'several-letters'])
    takeBackProposals(db, ids.slice(0, 1), now)
    expect(doubted().map(issue => issue.code)).toEqual(['no-kinh-gui', 'several-letters', 'so-blank'])
    takeBackProposals(db, ids, now)
    expect(new Set(doubted())).toEqual(new Set(doubts))
    acceptProposals(db, { kind: 'these', ids }, now)
    expect(doubted().map(issue => issue.code)).toEqual(['no-kinh-gui', 'several-letters'])
  })

  test('to refuse is remembered: the same value is not asked again, another is', () => {
    const db = newArchive()
    const id = fileOld(db, otherwise('diaDanh', 'Đắc Nông'))
    keepDifferences(db, id, reading, 2)
    const { ids } = refuseProposals(db, { kind: 'letter', id })
    expect([keepDifferences(db, id, reading, 3), fieldsProposed(db, id)]).toEqual([[], []])
    keepDifferences(db, id, readBefore(otherwise('diaDanh', 'Gia Nghĩa')), 4)
    expect(proposed(db, id).map(({ after }) => after[0]?.value)).toEqual(['Gia Nghĩa'])
    expect(openVanBan(db, { id }).fields.diaDanh).toBe('Đắc Nông')
    expect(takeBackProposals(db, ids, now).ids).toEqual([])
  })

  test('to refuse can be taken back', () => {
    const db = newArchive()
    const id = fileOld(db, otherwise('diaDanh', 'Đắc Nông'))
    keepDifferences(db, id, reading, 2)
    const { ids } = refuseProposals(db, { kind: 'letter', id })
    expect([takeBackProposals(db, ids, now).ids, fieldsProposed(db, id)]).toEqual([ids, ['diaDanh']])
  })

  test('is made for all letters of one field and rule at once, in their order and no others', () => {
    const db = newArchive()
    const letters = [1, 2, 3].map(n =>
      fileOld(db, { ...otherwise('diaDanh', `Đắc Nông ${n}`), ...(n === 2 ? otherwise('trichYeu', 'khác') : {}) }),
    )
    for (const id of letters) keepDifferences(db, id, reading, 2)
    const { rule } = reading.theThuc.diaDanh!
    const ruleOfTitle = reading.theThuc.trichYeu!.rule
    expect(rereadStatusOf(db).groups).toEqual([
      { field: 'diaDanh', rule, count: 3 },
      { field: 'trichYeu', rule: ruleOfTitle, count: 1 },
    ])
    const page = { field: 'diaDanh' as const, rule, ofClerk: false, limit: 2 }
    const first = listRereading(db, { ...page, after: null })
    expect(first.items.map(({ vanBan }) => vanBan.id)).toEqual([letters[2], letters[1]])
    expect(listRereading(db, { ...page, after: first.next }).items.map(({ vanBan }) => vanBan.id)).toEqual([letters[0]])
    expect(first.items[1]?.fields.map(({ field }) => field).sort()).toEqual(['diaDanh', 'trichYeu'])
    expect(acceptProposals(db, { kind: 'group', field: 'diaDanh', rule }, now)).toMatchObject({ left: 0 })
    expect(letters.map(id => openVanBan(db, { id }).fields.diaDanh)).toEqual(letters.map(() => fieldsRead(reading).diaDanh))
    expect(rereadStatusOf(db)).toMatchObject({ letters: 1, groups: [{ field: 'trichYeu', count: 1 }] })
  })

  test('of a group of more letters than one call decides tells how many are left', () => {
    const db = newArchive()
    const { diaDanh } = reading.theThuc
    const read = (value: string): LetterReading => ({ issues: [], theThuc: { ...emptyTheThuc, diaDanh: diaDanh && { ...diaDanh, value } } })
    writing(db, () => {
      for (let n = 0; n < 203; n++) {
        const { id } = fileVanBan(db, filing({ diaDanh: 'Đắc Nông' }, { letter, reading: read('Đắc Nông'), readBy: 1 }), now)
        keepDifferences(db, id, read('Đắk Nông'), 2)
      }
    })
    const group = { kind: 'group' as const, field: 'diaDanh' as const, rule: diaDanh!.rule }
    const [first, rest] = [acceptProposals(db, group, now), acceptProposals(db, group, now)]
    expect([first.ids.length, first.left, rest.ids.length, rest.left]).toEqual([200, 3, 3, 0])
  })

  test('is spared where the clerk corrects the field meanwhile: the correction stands and the proposal is gone', () => {
    const db = newArchive()
    const id = fileOld(db, otherwise('diaDanh', 'Đắc Nông'))
    keepDifferences(db, id, reading, 2)
    const [waits] = proposed(db, id)
    correctVanBan(db, { id, fields: { diaDanh: 'Gia Nghĩa' }, register: {} }, now)
    expect(fieldsProposed(db, id)).toEqual([])
    expect(acceptProposals(db, { kind: 'these', ids: [waits!.id] }, now).ids).toEqual([])
    keepDifferences(db, id, reading, 3)
    expect([openVanBan(db, { id }).fields.diaDanh, fieldsProposed(db, id)]).toEqual(['Gia Nghĩa', []])
  })

  test('on a letter that turns out to be secret is refused with the reason, and only where it is named', () => {
    const db = newArchive()
    const id = fileOld(db, {})
    keepDifferences(db, id, readBefore({ doMat: { ...reading.theThuc.diaDanh!, value: 'MẬT' } }), 2)
    expect(acceptProposals(db, { kind: 'letter', id }, now).ids).toEqual([])
    const [secret] = proposed(db, id)
    expect(codeOf(() => acceptProposals(db, { kind: 'these', ids: [secret!.id] }, now))).toBe('do-mat')
  })
})

describe('a value that the clerk set', () => {
  test('is told apart where the reader now sees something new, and is not taken with others', () => {
    const db = newArchive()
    const old = { ...otherwise('trichYeu', 'về báo'), ...otherwise('diaDanh', 'Đắc Nông') }
    const id = fileOld(db, old, { trichYeu: 'Về việc của văn thư' })
    keepDifferences(db, id, reading, 2)
    expect(fieldsProposed(db, id)).toEqual(['diaDanh', 'trichYeu (văn thư)'])
    expect(rereadStatusOf(db)).toMatchObject({ letters: 1, ofClerk: 1, groups: [{ field: 'diaDanh', count: 1 }] })
    acceptProposals(db, { kind: 'letter', id }, now)
    acceptProposals(db, { kind: 'group', field: 'trichYeu', rule: reading.theThuc.trichYeu!.rule }, now)
    expect(openVanBan(db, { id }).fields.trichYeu).toBe('Về việc của văn thư')
    const list = (ofClerk: boolean) => listRereading(db, { field: null, rule: null, ofClerk, after: null, limit: 9 }).items.length
    expect([list(false), list(true)]).toEqual([0, 1])
  })

  test('is not asked about where the reader sees what it saw before', () => {
    const db = newArchive()
    const id = fileOld(db, {}, { trichYeu: 'Về việc của văn thư', kinhGui: ['Sở Y tế'] })
    expect(keepDifferences(db, id, reading, 2)).toEqual([])
  })

  test('gives way to a reading only by its own name, and comes back as the clerk’s when that is taken back', () => {
    const db = newArchive()
    const id = fileOld(db, otherwise('trichYeu', 'về báo'), { trichYeu: 'Của văn thư' })
    keepDifferences(db, id, reading, 2)
    const ids = proposed(db, id).map(one => one.id)
    acceptProposals(db, { kind: 'these', ids }, now)
    expect(provenanceOf(db, id, 'trichYeu')[0]?.by).toBe('reader')
    takeBackProposals(db, ids, now)
    expect([openVanBan(db, { id }).fields.trichYeu, provenanceOf(db, id, 'trichYeu')[0]?.by]).toEqual(['Của văn thư', 'clerk'])
    expect(fieldsProposed(db, id)).toEqual(['trichYeu (văn thư)'])
  })

  test('stands on every path: review, correction, a tham chiếu made real, a further file, a re-reading', () => {
    const db = newArchive()
    const child = {
      quanHe: 'thuc-hien' as const,
      tenLoai: 'Công văn',
      soKyHieu: '2680/UBND-KGVX',
      ngayBanHanh: '2021-05-31',
      trichYeu: null,
    }
    fileVanBan(db, filing({ vienDan: [{ ...child, coQuanBanHanh: 'Ủy ban nhân dân tỉnh Đắk Nông' }] }), now)
    const waits = queueLetter(db, { name: 'a.txt', sha256: 'a'.repeat(64), bytes: 1, letter, reading }, now)
    const register = { ngayDen: '2021-06-20', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
    const fields = { ...fieldsRead(reading), trichYeu: 'Duyệt', kinhGui: ['Sở Y tế'] }
    const { id } = acceptWaiting(db, { id: waits, fields, register, direction: 'den', so: null }, now)
    expect(openVanBan(db, { id }).citedBy).toHaveLength(1)
    correctVanBan(db, { id, fields: { diaDanh: 'Gia Nghĩa' }, register: {} }, now)
    const second = queueLetter(db, { name: 'b.txt', sha256: 'b'.repeat(64), bytes: 1, ...sample('ha-noi-1892') }, now)
    attachWaiting(db, { id: second, vanBanId: id, role: 'ban-quet' }, now)
    const others = sample('ha-noi-1892').reading
    keepDifferences(db, id, others, 2)
    acceptProposals(db, { kind: 'letter', id }, now)
    const vanBan = openVanBan(db, { id })
    expect([vanBan.fields.trichYeu, vanBan.fields.kinhGui, vanBan.fields.diaDanh]).toEqual(['Duyệt', ['Sở Y tế'], 'Gia Nghĩa'])
    expect(vanBan.provenance.filter(p => p.by === 'clerk').map(p => p.field)).toEqual(['diaDanh', 'trichYeu', 'kinhGui'])
  })

  test('of a list keeps the place of each item that stands as it was read', () => {
    const db = newArchive()
    const { kinhGui } = reading.theThuc
    const id = fileOld(db, {}, { kinhGui: [kinhGui[2]!.value, 'Sở Y tế'] })
    expect(provenanceOf(db, id, 'kinhGui').map(({ by, at }) => [by, at])).toEqual([
      ['clerk', kinhGui[2]!.at],
      ['clerk', []],
    ])
  })
})
