// `node tools/with-node.mjs tests/bench/typing.ts`: the type-ahead over 90,000 texts: taking them in, memory, each keystroke of names typed letter by letter.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { makeSuggest } from '../../archive/suggest.ts'
import { makeSuggestIndex } from '../../archive/suggest-index.ts'
import { emptyFields } from '../../contract/van-ban.ts'
import { provinces } from '../../core/tables/provinces.ts'
import type { Filing } from '../../db/filing.ts'
import { attemptEach } from '../../db/handle.ts'
import { closeDb, openReader, openWriter } from '../../db/open.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { line, milliseconds, processorTime, section, spread } from './timing.ts'

const letters = 20_000
const now = new Date('2026-01-05T08:00:00Z')
const register = { ngayDen: '2026-01-05', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
const heads = [
  'Trường Trung học phổ thông',
  'Trung tâm Y tế huyện',
  'Công ty cổ phần',
  'Phòng Giáo dục và Đào tạo huyện',
  'UBND xã',
  'Chi cục Kiểm lâm huyện',
]
const syllables = [
  'an',
  'bình',
  'châu',
  'đông',
  'gia',
  'hòa',
  'khánh',
  'long',
  'minh',
  'nam',
  'phú',
  'quang',
  'sơn',
  'tân',
  'thanh',
  'vĩnh',
  'xuân',
  'yên',
  'hưng',
  'lộc',
]
const works = [
  'tăng cường quản lý',
  'triển khai thực hiện',
  'báo cáo kết quả',
  'phối hợp tuyên truyền',
  'rà soát, đề xuất',
  'góp ý dự thảo',
]

const at = (list: readonly string[], i: number): string => list[i % list.length] ?? ''
const place = (i: number): string => `${at(syllables, i)} ${at(syllables, Math.floor(i / 20))} ${at(syllables, Math.floor(i / 400))}`
const agency = (i: number): string => `${at(heads, i)} ${place(i)}, tỉnh ${provinces[Math.floor(i / 7) % provinces.length]?.name}`
const person = (i: number): string => `${at(['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng'], i)} ${place(i)}`

const filing = (i: number): Filing => ({
  fields: {
    ...emptyFields,
    soKyHieu: `${i % 5000}/UBND-KGVX`,
    coQuanBanHanh: agency(i % 20_000),
    noiNhan: [20_000 + 2 * i, 20_001 + 2 * i].map(n => ({ text: agency(n), purpose: null })),
    trichYeu: `V/v ${at(works, i)} công tác ${place(i * 7)} năm ${1990 + (i % 36)}`,
    nguoiKy: { quyenHan: null, chucVu: null, hoTen: person(i % 10_000) },
  },
  register,
  direction: 'den',
  so: null,
  reading: null,
  letter: null,
  files: [],
})

/** Each prefix of what is typed. */
const keystrokes = (typed: string): string[] => Array.from({ length: typed.length }, (_, i) => typed.slice(0, i + 1))

const megabytes = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-typing-'))
try {
  const writer = openWriter(folder)
  for (let from = 0; from < letters; from += 1000) {
    const filings = Array.from({ length: 1000 }, (_, i) => filing(from + i))
    for (const done of attemptEach(writer, filings, one => fileVanBan(writer, one, now))) if ('error' in done) throw done.error
  }
  const reader = openReader(folder)
  const before = megabytes()
  const first = makeSuggest(reader)
  const index = makeSuggestIndex(reader)
  section(`Type-ahead: ${letters} letters with as many trích yếu, 60,000 agencies, 10,000 people`)
  line('first question of all', `${processorTime(() => first('u', 8)).toFixed(0)} ms`, 'waits for the latest 500 rows of each kind')
  line('taking all in', `${processorTime(() => index.fill()).toFixed(0)} ms`, 'in stretches between questions')
  const sizes = Object.values(index.shelves).map(shelf => shelf.size())
  line('memory', `${(megabytes() - before).toFixed(0)} MB`, `${sizes.reduce((a, b) => a + b)} texts (${sizes.join(', ')})`)
  const suggest = makeSuggest(reader, index)
  const classes: [string, string[]][] = [
    ['số hiệu', ['2680/UBND-KGVX', '12/ub'].flatMap(keystrokes)],
    ['agencies', ['ubnd xã tân an', 'phòng giáo dục đào tạo huyện sơn', 'trung tam y te huyen'].flatMap(keystrokes)],
    ['people', ['Nguyễn Bình', 'tran chau', 'le minh long'].flatMap(keystrokes)],
    ['trích yếu', ['tăng cường quản lý công tác', 'bao cao ket qua'].flatMap(keystrokes)],
    ['filters', ['loại:chỉ-thị', 'nơi-nhận:"trường trung', 'người-ký:nguyen'].flatMap(keystrokes)],
    ['found nowhere', ['xyz abc', 'qqq'].flatMap(keystrokes)],
  ]
  section('Each keystroke, ms p50 / p95')
  for (const [name, typed] of classes) line(name, spread(milliseconds(typed, prefix => suggest(prefix, 8))))
  const all = classes.flatMap(([, typed]) => typed)
  line(
    'all',
    spread(milliseconds(all, prefix => suggest(prefix, 8))),
    `slowest ${Math.max(...milliseconds(all, prefix => suggest(prefix, 8))).toFixed(1)}`,
  )
  const taken = Array.from({ length: 20 }, (_, i) => {
    for (const done of attemptEach(writer, [filing(letters + i)], one => fileVanBan(writer, one, now)))
      if ('error' in done) throw done.error
    return processorTime(() => suggest('tang cuo', 8))
  })
  line('the first after a new letter', spread(taken))
  closeDb(reader)
  closeDb(writer)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
