// How the entries, strings and dates of a PDF dictionary are read (ISO 32000-1, 7.3 and 7.9).
import { describe, expect, test } from 'vitest'
import { dateOf, hexBytes, plainName, readDictionary, stringText } from '../../../intake/pdf-spans.ts'

/** The entries as the text of their values. */
const entriesOf = (text: string): Record<string, string> | null => {
  const read = readDictionary(text, 0)
  return read && Object.fromEntries([...read.entries].map(([key, { start, end }]) => [key, text.slice(start, end)]))
}

describe('a dictionary', () => {
  test('has values of every kind, with white space, comments and none between', () => {
    expect(entriesOf('<</A/B/C(x \\) (y))/D<48 69>/E[1 [2] <<>> 3 0 R]/F 12 0 R/G true %>>\n/H<</A 1>>/I -1.5>>')).toEqual({
      A: '/B',
      C: '(x \\) (y))',
      D: '<48 69>',
      E: '[1 [2] <<>> 3 0 R]',
      F: '12 0 R',
      G: 'true',
      H: '<</A 1>>',
      I: '-1.5',
    })
  })

  test('ends where it closes; a key that comes twice has its last value; a name may write its signs by number', () => {
    expect(readDictionary('<< /A 1 >> /B 2 >>', 0)?.end).toBe(10)
    expect(entriesOf('<< /A 1 /A 2 >>')).toEqual({ A: '2' })
    expect(entriesOf('<< /Byte#52ange 1 >>')).toEqual({ ByteRange: '1' })
    expect(plainName('/iText#205')).toBe('iText 5')
  })

  test.each(['<< /A 1', '<< /A (x', '<< /A [1', '<< A 1 >>', '<< /A >>', '<< /A <48', `<< /A ${'['.repeat(100)}`])(
    'that is broken is none: %s',
    text => {
      expect(readDictionary(text, 0)).toBe(null)
    },
  )
})

describe('a string', () => {
  test('is UTF-16 or UTF-8 by its mark, else Latin-1, with its escapes', () => {
    expect(stringText('(\\376\\377\\0001\\036\\005)')).toBe('1ḅ')
    expect(stringText('<FEFF00411EF3>')).toBe('Aỳ')
    expect(stringText('(\\357\\273\\277ch\\341\\273\\257)')).toBe('chữ')
    expect(stringText('(a\\\nb\\(\\)\\\\\\n\\53\\q)')).toBe('ab()\\\n+q')
    expect(stringText('/Name')).toBe(null)
  })

  test('of digits has no other signs; a missing last digit is 0', () => {
    expect(hexBytes('<4 8\n6>')).toEqual(Buffer.from([0x48, 0x60]))
    for (const text of ['<4g>', '(48)', '48', '<48']) expect(hexBytes(text)).toBe(null)
  })
})

test.each([
  ["D:20240409101500+07'00'", '2024-04-09T03:15:00.000Z'],
  ["D:20240409101500-03'30", '2024-04-09T13:45:00.000Z'],
  ['D:20240409101500Z', '2024-04-09T10:15:00.000Z'],
  ['D:20240409101500', '2024-04-09T03:15:00.000Z'],
  ['D:20241309101500Z', undefined],
  ['hôm qua', undefined],
])('the date %s is %s', (text, iso) => {
  expect(dateOf(text)?.toISOString()).toBe(iso)
})
