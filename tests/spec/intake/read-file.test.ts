import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../contract/refusal.ts'
import { toLetterText } from '../../../core/text/letter-text.ts'
import { checkSize, maxFileBytes } from '../../../intake/limits.ts'
import { readText } from '../../../intake/read-file.ts'
import { encodings, unicodeEncodings } from '../../fuzz/encodings.ts'

const letter = `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI

Số: 415/UBND-VX
Lào Cai, ngày 03 tháng 02 năm 2020

Kính gửi: các sở, ban, ngành của tỉnh.

Ủy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện nghiêm việc phòng, chống dịch bệnh; báo cáo kết quả trước ngày 20 tháng 02 năm 2020.
`

const utf8 = unicodeEncodings['UTF-8']
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, c => c.charCodeAt(0))

const marked = unicodeEncodings['UTF-8 with a byte order mark']
const utf16 = unicodeEncodings['UTF-16 little endian without a byte order mark']
const joinedBytes = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const refusalOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'no refusal'
}
const plain = (pages: string[]): string => toLetterText(pages).letter.text.normalize('NFC')

describe('a text file', () => {
  test.each(Object.entries(unicodeEncodings))('in %s gives its characters', (_, encode) => {
    expect(readText(encode(letter), 'cong-van.txt')).toEqual([letter])
  })

  test('in Windows-1258 gives its characters', () => {
    expect(readText(encodings['Windows-1258'](letter), 'cong-van.txt')).toEqual([letter])
  })

  test.each(['TCVN3', 'VNI'] as const)('typed in a %s font reaches the letter text as Unicode', font => {
    expect(plain(readText(encodings[font](letter), 'cong-van.txt')).toLowerCase()).toBe(letter.toLowerCase())
  })

  test.each(['TCVN3', 'VNI'] as const)(
    '[CHU-2] in %s is told from the other old font by all its signs, not by a frequent word such as của',
    font => {
      const long = `${letter}${'Quyết định của Ủy ban nhân dân tỉnh về kế hoạch của các sở, ngành.\n'.repeat(12)}`
      expect(plain(readText(encodings[font](long), 'cong-van.txt')).toLowerCase()).toBe(long.toLowerCase())
    },
  )

  test('that was UTF-8, taken for Windows-1252 and saved as UTF-8 again, gives the characters it had first', () => {
    const shown = new TextDecoder('windows-1252').decode(utf8(letter))
    expect(shown).toContain('á»¦Y BAN')
    expect(readText(utf8(shown), 'cong-van.txt')).toEqual([letter])
  })

  test('put together from two has no byte order mark in its middle', () => {
    const [head = '', body = ''] = letter.split('\n\nKính')
    const joined = joinedBytes(marked(`${head}\n\n`), marked(`Kính${body}`))
    expect(plain(readText(joined, 'cong-van.txt'))).toBe(letter)
  })

  test('ends a page at a form feed, and a last form feed opens no page', () => {
    expect(readText(utf8('Trang một\n\fTrang hai\n\f'), 'a.md')).toEqual(['Trang một\n', 'Trang hai\n'])
    expect(readText(utf8('Trang một\f\fTrang ba'), 'a.md')).toEqual(['Trang một', '', 'Trang ba'])
  })

  test('is known by its ending in either case', () => {
    expect(readText(utf8(letter), 'CONG VAN.TXT')).toEqual([letter])
    expect(readText(utf8(letter), 'công văn.Md')).toEqual([letter])
  })

  test('comes back as it was written, whatever Vietnamese it holds', () => {
    const words = fc.array(fc.constantFrom('Ủy ban', 'số 12', 'ngày', 'Đắk Nông', '“trích”', 'nghĩa–vụ', '\n'), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(words, list => {
        const text = `Kính gửi ${list.join(' ')}`
        expect(readText(utf8(text), 'a.txt')).toEqual([text])
        expect(readText(encodings['UTF-16 little endian with a byte order mark'](text), 'a.txt')).toEqual([text])
      }),
    )
  })
})

describe('a file that is no letter is refused', () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 0xff)
  test.each([
    ['without a byte', new Uint8Array(0), 'a.txt', 'file-empty'],
    ['of white space', utf8(' \r\n\t\u00a0\ufeff\f\n'), 'a.txt', 'file-empty'],
    ['of white space in UTF-16', Uint8Array.of(0xff, 0xfe, 0x20, 0, 0x0a, 0), 'a.txt', 'file-empty'],
    ['with an ending nobody knows', utf8(letter), 'a.xyz', 'file-kind-unknown'],
    ['without an ending', utf8(letter), 'README', 'file-kind-unknown'],
    ['that is a zip by its name', utf8(letter), 'a.zip', 'file-kind-unknown'],
    ['that is a PDF inside', utf8('%PDF-1.7\n1 0 obj'), 'a.txt', 'file-not-text'],
    ['that is a zip inside', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'a.txt', 'file-not-text'],
    ['that is a picture inside', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'a.md', 'file-not-text'],
    ['that is a program inside', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), 'a.txt', 'file-not-text'],
    ['of noise', noise, 'a.txt', 'file-not-text'],
    ['with a zero in its middle', utf8(`${letter}\u0000${letter}`), 'a.txt', 'file-not-text'],
    ['of control characters', utf8('\u0001\u0002\u0003 Kính gửi'), 'a.txt', 'file-not-text'],
    ['with a broken UTF-8 sequence', Uint8Array.of(...utf8(letter), 0xe1, 0xbb, 0x0a), 'a.txt', 'file-encoding'],
    ['of UTF-8 and TCVN3', joinedBytes(utf8(letter), encodings.TCVN3(letter)), 'a.txt', 'file-encoding'],
    ['of VNI and UTF-8', joinedBytes(encodings.VNI(letter), utf8(letter)), 'a.txt', 'file-encoding'],
    ['of Windows-1258 and UTF-8', joinedBytes(encodings['Windows-1258'](letter), utf8(letter)), 'a.txt', 'file-encoding'],
    [
      'of UTF-16 and UTF-8',
      joinedBytes(Uint8Array.of(0xff, 0xfe), utf16(letter), utf8(letter.replace('a', 'aa'))),
      'a.txt',
      'file-encoding',
    ],
    ['of UTF-16 with half a sign', joinedBytes(Uint8Array.of(0xff, 0xfe), utf16('Kính gửi \ud800 Sở')), 'a.txt', 'file-encoding'],
    ['of UTF-8 with half a sign', joinedBytes(utf8(letter), Uint8Array.of(0xed, 0xa0, 0x80)), 'a.txt', 'file-encoding'],
    ['of UTF-32', new Uint8Array(Uint32Array.from(letter, c => c.codePointAt(0) ?? 0).buffer), 'a.txt', 'file-not-text'],
    [
      'in another old code',
      latin1('Le préfet de région a décidé que les élèves étaient reçus à l’école.'.replace('’', "'")),
      'a.txt',
      'file-encoding',
    ],
  ])('%s', (_, bytes, name, code) => {
    expect(refusalOf(() => readText(bytes, name))).toBe(code)
  })

  test('over 20 MB, by its size alone', () => {
    expect(refusalOf(() => checkSize(maxFileBytes + 1, 'a.txt'))).toBe('file-too-large')
    expect(refusalOf(() => checkSize(maxFileBytes, 'a.txt'))).toBe('no refusal')
    expect(refusalOf(() => checkSize(0, 'a.txt'))).toBe('file-empty')
  })

  test('and any other bytes give pages or a refusal, never another error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.txt', 'a.md', 'a'), (bytes, name) => {
        const outcome = refusalOf(() => expect(readText(bytes, name).join('')).not.toBe(''))
        expect(['no refusal', 'file-empty', 'file-not-text', 'file-encoding', 'file-kind-unknown']).toContain(outcome)
      }),
      { numRuns: 500 },
    )
  })
})
