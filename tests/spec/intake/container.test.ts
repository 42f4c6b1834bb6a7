// Files that hold others: what comes out of a zip, under which names, and what is refused.
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../contract/refusal.ts'
import { containerKind, partsOf } from '../../../intake/container.ts'
import { entryName, entryPath } from '../../../intake/zip-names.ts'
import { encodings } from '../../fuzz/encodings.ts'
import { type ZipEntry, zipOf } from './zip-file.ts'

const letter = 'Số: 415/UBND-VX\nLào Cai, ngày 03 tháng 02 năm 2020\n'

/** What lies in a file: the place of each part, and its text or the code of its refusal. */
async function told(bytes: Uint8Array, name = 'hồ sơ.zip'): Promise<[string, string][]> {
  const all: [string, string][] = []
  for await (const part of partsOf(bytes, name))
    all.push([[...part.within, part.name].join(' › '), 'bytes' in part ? Buffer.from(part.bytes).toString('utf8') : part.refusal.code])
  return all
}
const toldOf = (...entries: ZipEntry[]) => told(zipOf(entries))
const refusal = (bytes: Uint8Array, name?: string) =>
  told(bytes, name).then(
    () => 'no refusal',
    error => (error instanceof Refusal ? error.code : Promise.reject(error)),
  )
const rawEntry = (fileNameRaw: Uint8Array, generalPurposeBitFlag = 0, extraFields: { id: number; data: Buffer }[] = []) => ({
  fileNameRaw: Buffer.from(fileNameRaw),
  generalPurposeBitFlag,
  extraFields,
})

describe('a zip file', () => {
  test('gives each file in it, in its order, under its own name and where it lay', async () => {
    const other = { name: 'Năm 2020/Quý I/Kế hoạch.md', content: '# Kế hoạch', method: 0 }
    expect(await toldOf({ name: 'Năm 2020/' }, { name: 'Công văn số 415.txt', content: letter }, other)).toEqual([
      ['hồ sơ.zip › Công văn số 415.txt', letter],
      ['hồ sơ.zip › Năm 2020 › Quý I › Kế hoạch.md', '# Kế hoạch'],
    ])
  })

  test('refuses what is no letter, locked, empty or damaged in its place, and the others go on', async () => {
    const cut = { name: 'hỏng.txt', content: letter, claims: { crc: 1 } }
    const longer = { name: 'dài hơn.txt', content: letter.repeat(9), claims: { size: 9 } }
    const packedOtherwise = { name: 'nén kiểu khác.txt', content: letter, method: 12 }
    expect(
      await toldOf(
        { name: 'bảng.xlsx', content: 'x' },
        { name: 'khóa.txt', content: letter, flags: 0x801 },
        { name: 'trống.txt' },
        cut,
        longer,
        packedOtherwise,
        { name: 'dẫn đi nơi khác.txt', content: '/etc/passwd', mode: 0xa1ff },
        { name: 'được.txt', content: letter },
      ),
    ).toEqual([
      ['hồ sơ.zip › bảng.xlsx', 'file-kind-unknown'],
      ['hồ sơ.zip › khóa.txt', 'file-encrypted'],
      ['hồ sơ.zip › trống.txt', 'file-empty'],
      ['hồ sơ.zip › hỏng.txt', 'file-damaged'],
      ['hồ sơ.zip › dài hơn.txt', 'file-damaged'],
      ['hồ sơ.zip › nén kiểu khác.txt', 'text-unreadable'],
      ['hồ sơ.zip › dẫn đi nơi khác.txt', 'file-kind-unknown'],
      ['hồ sơ.zip › được.txt', letter],
    ])
  })

  test('what systems put beside files is passed over, as hidden files of a folder are', async () => {
    const names = ['__MACOSX/._a.txt', '.DS_Store', 'Thumbs.db', 'thư mục/desktop.ini', '.ẩn/b.txt']
    expect(await toldOf(...names.map(name => ({ name, content: letter })), { name: 'a.txt', content: letter })).toEqual([
      ['hồ sơ.zip › a.txt', letter],
    ])
    expect(await refusal(zipOf(names.map(name => ({ name, content: letter }))))).toBe('folder-empty')
    expect(await refusal(zipOf([]))).toBe('folder-empty')
  })

  test('a name that leads elsewhere is only a name', async () => {
    const names = ['../../lên trên.txt', '/etc/gốc.txt', 'C:\\Windows\\ổ đĩa.txt', 'a/../b.txt', 'xuống\ndòng.txt']
    expect((await toldOf(...names.map(name => ({ name, content: letter })))).map(([place]) => place)).toEqual([
      'hồ sơ.zip › lên trên.txt',
      'hồ sơ.zip › etc › gốc.txt',
      'hồ sơ.zip › Windows › ổ đĩa.txt',
      'hồ sơ.zip › a › b.txt',
      'hồ sơ.zip › xuốngdòng.txt',
    ])
    expect(await toldOf({ name: '../..', content: letter })).toEqual([['hồ sơ.zip › tệp không tên', 'file-kind-unknown']])
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[./\\a-c:]{0,12}$/u)), name => {
        const { path } = entryPath(rawEntry(Buffer.from(name, 'utf8')))
        expect(path.filter(segment => /[/\\\p{Cc}]/u.test(segment) || ['', '.', '..'].includes(segment) || segment.length > 255)).toEqual(
          [],
        )
      }),
    )
  })

  test('a zip in a zip is opened, one deeper is refused by itself', async () => {
    const inmost = zipOf([{ name: 'c.txt', content: letter }])
    const inner = zipOf([
      { name: 'sâu/b.txt', content: letter },
      { name: 'trong cùng.zip', content: inmost },
    ])
    expect(
      await toldOf(
        { name: 'năm/trong.zip', content: inner },
        { name: 'không phải.zip', content: letter },
        { name: 'a.txt', content: letter },
      ),
    ).toEqual([
      ['hồ sơ.zip › năm › trong.zip › sâu › b.txt', letter],
      ['hồ sơ.zip › năm › trong.zip › trong cùng.zip', 'container-too-deep'],
      ['hồ sơ.zip › không phải.zip', 'file-damaged'],
      ['hồ sơ.zip › a.txt', letter],
    ])
  })

  test('that is cut off, none at all or empty is refused whole', async () => {
    const whole = zipOf([{ name: 'a.txt', content: letter }])
    expect(await refusal(whole.subarray(0, whole.length - 30))).toBe('file-damaged')
    expect(await refusal(Buffer.from(letter))).toBe('file-damaged')
    expect(await refusal(new Uint8Array())).toBe('file-empty')
    expect(await refusal(whole, 'a.rar')).toBe('file-kind-unknown')
    expect([containerKind('A.ZIP'), containerKind('zip'), containerKind('a.docx')]).toEqual(['zip', null, null])
  })
})

describe('a bomb', () => {
  const claim = (size: number) => ({ name: 'a.txt', content: letter, claims: { size } })

  test('whose entries claim more than letters pack to is refused before any is unpacked', async () => {
    const entries = Array.from({ length: 6 }, () => ({ ...claim(19 * 1024 * 1024) }))
    await expect(toldOf(...entries)).rejects.toEqual(new Refusal('file-too-large', { name: 'hồ sơ.zip', limit: '100 MB sau khi giải nén' }))
  })

  test('whose entries lie over each other is refused', async () => {
    const entries = Array.from({ length: 40 }, () => ({ name: 'a.txt', content: letter.repeat(100), method: 0 }))
    expect(await refusal(zipOf(entries))).toBe('no refusal')
    expect(await refusal(zipOf(entries, true))).toBe('file-damaged')
  })

  test('an entry larger than a letter may be is refused in its place', async () => {
    const content = Buffer.alloc(21 * 1024 * 1024, 'a')
    expect(await toldOf({ name: 'to.txt', content }, { name: 'a.txt', content: letter })).toEqual([
      ['hồ sơ.zip › to.txt', 'file-too-large'],
      ['hồ sơ.zip › a.txt', letter],
    ])
  })

  test('of many entries is refused as what must be divided', async () => {
    const entries = Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}.txt`, method: 0 }))
    await expect(toldOf(...entries)).rejects.toEqual(new Refusal('container-too-many', { name: 'hồ sơ.zip', limit: '10.000' }))
  })
})

describe('a name in a zip file', () => {
  const name = 'Quyết định số 12 về việc phân bổ dự toán.txt'

  test('in UTF-8 is read with the flag and without it, composed or not', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const raw = Buffer.from(name.normalize(form), 'utf8')
      expect([entryName(rawEntry(raw, 0x800)), entryName(rawEntry(raw))]).toEqual([name, name])
    }
  })

  test('in Windows-1258 or TCVN3 is told by its syllables', () => {
    expect(entryName(rawEntry(encodings['Windows-1258'](name)))).toBe(name)
    expect(entryName(rawEntry(encodings.TCVN3(name)))).toBe(name)
  })

  test('of another language is what the standard says: CP437', () => {
    expect(entryName(rawEntry(Uint8Array.of(0x52, 0x82, 0x73, 0x75, 0x6d, 0x82)))).toBe('Résumé')
    expect(entryName(rawEntry(Buffer.from('plan.txt')))).toBe('plan.txt')
  })

  test('beside which Info-ZIP wrote it in UTF-8 is that one, while it was made for it', () => {
    const old = Buffer.from('Quy_t d_nh.txt')
    const data = (checksum: number) => {
      const head = Buffer.alloc(5, 1)
      head.writeUInt32LE(checksum, 1)
      return Buffer.concat([head, Buffer.from(name, 'utf8')])
    }
    expect(entryName(rawEntry(old, 0, [{ id: 0x7075, data: data(crc32(old)) }]))).toBe(name)
    expect(entryName(rawEntry(old, 0, [{ id: 0x7075, data: data(1) }]))).toBe('Quy_t d_nh.txt')
  })
})
