// The queries by which a clerk must find the two sample letters and their parent.
import { describe, expect, test } from 'vitest'
import { findVanBan } from '../../db/search.ts'
import { namedVanBan } from '../../db/van-ban.ts'
import { seededArchive } from './archive-builder.ts'

const find = (db: ReturnType<typeof seededArchive>['db'], query: string) =>
  findVanBan(db, { query, limit: 50, after: null, sort: 'newest', direction: null })

describe('the two sample letters and their parent are found', () => {
  const queries: [string, ('dakNong' | 'haNoi' | 'parent')[]][] = [
    ['2680', ['dakNong']],
    ['2680/UBND-KGVX', ['dakNong']],
    ['2680/ubnd', ['dakNong']],
    ['1892 ubnd', ['haNoi']],
    ['12 ct ttg', ['parent', 'haNoi', 'dakNong']],
    ['12/CT-TTg', ['parent', 'haNoi', 'dakNong']],
    ['Chỉ thị số 12/CT-TTg ngày 12/5/2021', ['parent', 'haNoi', 'dakNong']],
    ['dak nong', ['dakNong']],
    ['Uỷ ban nhân dân thành phố', ['haNoi', 'dakNong']],
    ['Tôn Thị Ngọc Hạnh', ['dakNong']],
    ['tap chi nam nung', ['dakNong']],
    ['Tạp chí Năm Nung', ['dakNong']],
  ]
  test.each(queries)('by %s', (query, expected) => {
    const { db, ...ids } = seededArchive()
    const parent = namedVanBan(db, { soKyHieu: '12/CT-TTg', year: 2021, agency: null })[0]?.id
    const wanted = expected.map(name => (name === 'parent' ? parent : ids[name]))
    for (const form of ['NFC', 'NFD'])
      expect(
        find(db, query.normalize(form)).hits.map(hit => hit.id),
        form,
      ).toEqual(wanted)
  })
})
