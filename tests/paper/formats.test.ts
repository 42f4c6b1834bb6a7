// csv and plain text, and how streams that fail are told.
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvText } from '../../archive/paper/csv.ts'
import { fontFile } from '../../archive/paper/font-file.ts'
import { makeRecipientsPaper } from '../../archive/paper/make-recipients.ts'
import { lettersOf } from '../../archive/paper/txt.ts'
import { Refusal } from '../../contract/refusal.ts'
import { makeRegisterPaper } from './make-register.ts'
import { collector } from './read-pdf.ts'
import { dakNong, entriesOf, ownAgency, printedOn } from './sample-papers.ts'

const register = { own: ownAgency, kind: 'den', from: '2026-01-01', to: '2026-12-31', now: printedOn } as const

/** A plain reader of RFC 4180, none of it ours: each cell with what ends it. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

/** What OWASP names as the beginnings that a spreadsheet may calculate. */
const harmful = ['=1+1', '+84', '-', '@a', '\tx', '\rx', '\n=1', '＝1+1', '＋84', '－1', '＠a']

describe('csv', () => {
  it('gives back every cell, harmful ones behind an apostrophe', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom(...harmful, 'a,b', '"', 'a\nb', 'Số, ký hiệu'))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 }), rows => {
        const read = readCsv([...csvText(['a', 'b', 'c'], rows)].join('').slice(1))
        const harmless = rows.map(row => row.map(text => (harmful.some(one => text !== '' && one[0] === text[0]) ? `'${text}` : text)))
        expect(read).toEqual([['a', 'b', 'c'], ...harmless])
      }),
    )
  })

  it('quotes only where it must', () => {
    expect(['Sở Nội vụ', 'a,b', 'a"b', 'a\nb', ''].map(csvCell)).toEqual(['Sở Nội vụ', '"a,b"', '"a""b"', '"a\nb"', ''])
  })

  it('has the ten columns of the register and a line an entry', async () => {
    const { out, bytes } = collector()
    await makeRegisterPaper({ ...register, entries: entriesOf(3), format: 'csv' }, out)
    const rows = readCsv(bytes().toString('utf8').slice(1))
    expect(bytes().subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(rows.map(row => row.length)).toEqual([10, 10, 10, 10])
    expect(rows[2]?.slice(0, 5)).toEqual(['03/01/2026', '2', 'Sở Nội vụ', '2682/GM-SNV', '03/01/2026'])
  })
})

describe('plain text', () => {
  it('aligns the columns of the register in every line', async () => {
    const { out, bytes } = collector()
    const made = await makeRegisterPaper({ ...register, entries: entriesOf(5), format: 'txt' }, out)
    expect(made).toEqual({
      pages: null,
      name: 'Sổ đăng ký văn bản đến 2026-01-01 – 2026-12-31.txt',
      mediaType: 'text/plain; charset=utf-8',
    })
    const lines = bytes().toString('utf8').split('\n')
    const table = lines.filter(line => /^[│┌├└]/u.test(line))
    expect(new Set(table.map(lettersOf)).size).toBe(1)
    const bars = table.filter(line => line.startsWith('│')).map(line => [...line.matchAll(/│/gu)].map(({ index }) => index).join())
    expect(new Set(bars).size).toBe(1)
    expect(lines.some(line => line.trim() === 'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN')).toBe(true)
    expect(lines.some(line => line.includes('│ 02/01/2026 │   1   │'))).toBe(true)
    expect(lines).toContain('In từ hệ thống Văn Thư lúc 08:05 02/01/2026')
  })

  it('writes the recipient list with Lưu apart', async () => {
    const { out, bytes } = collector()
    await makeRecipientsPaper({ own: ownAgency, vanBan: [dakNong], expand: true, format: 'txt', now: printedOn }, out)
    const text = bytes().toString('utf8')
    expect(text).toMatch(/│ {3}8 {3}│Thường trực Tỉnh ủy *│b\/c/u)
    expect(text).toMatch(/┘\n\nLưu: VT, TTĐT, NgV, KGVX \(Q\)\.\n/u)
  })

  it('counts the letters a terminal shows', () => {
    expect(['Đắk Nông', 'Đắk Nông'.normalize('NFD'), '漢字', ''].map(lettersOf)).toEqual([8, 8, 4, 0])
  })
})

describe('streams', () => {
  const failing = (after: number) => {
    let taken = 0
    return new Writable({
      write(chunk: Buffer, _encoding, done) {
        taken += chunk.length
        done(taken > after ? Object.assign(new Error('full'), { code: 'ENOSPC' }) : null)
      },
    })
  }

  it.each(['pdf', 'csv', 'txt'] as const)(
    'a full disk while a %s is written is told as the stream tells it, and the entries are closed',
    async format => {
      let isClosed = false
      function* entries() {
        try {
          yield* entriesOf(5000)
        } finally {
          isClosed = true
        }
      }
      const made = makeRegisterPaper({ ...register, entries: entries(), format }, failing(200_000))
      await expect(made).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(isClosed).toBe(true)
    },
  )

  it.each(['pdf', 'docx', 'xlsx', 'csv', 'txt', 'html'] as const)(
    'a %s whose rows fail is told so, and its stream is closed',
    async format => {
      function* entries() {
        yield* entriesOf(300)
        throw new Refusal('cancelled')
      }
      const { out } = collector()
      const made = makeRegisterPaper({ ...register, entries: entries(), format }, out)
      await expect(made).rejects.toMatchObject({ code: 'cancelled' })
      expect(out.destroyed).toBe(true)
    },
  )

  it('a paper is whole on disk when its promise is kept', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-paper-'))
    try {
      const file = path.join(folder, 'sổ.pdf')
      const { pages } = await makeRegisterPaper({ ...register, entries: entriesOf(200), format: 'pdf' }, createWriteStream(file))
      const text = readFileSync(file, 'latin1')
      expect(text.trimEnd().endsWith('%%EOF')).toBe(true)
      expect(text.match(/\/Type \/Page\n/gu)).toHaveLength(pages ?? 0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('a slow reader gets every byte a fast one gets', async () => {
    const fast = collector()
    await makeRegisterPaper({ ...register, entries: entriesOf(100), format: 'pdf' }, fast.out)
    const chunks: Buffer[] = []
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk)
        setTimeout(done, 3)
      },
    })
    await makeRegisterPaper({ ...register, entries: entriesOf(100), format: 'pdf' }, slow)
    expect(Buffer.concat(chunks).equals(fast.bytes())).toBe(true)
  })

  it.each(['regular', 'bold', 'italic', 'bold-italic'] as const)('the %s font is a full TrueType file', style => {
    const file = readFileSync(fontFile(style))
    expect([file.readUInt32BE(0), file.length > 500_000]).toEqual([0x00010000, true])
  })
})
