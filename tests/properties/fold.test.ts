// What must hold of folding for any text: the index, the query and every comparison stand on it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accentKey, findFolded, firstFolded, fold, foldSame, foldUnitsOf, hasMarks, tokens } from '../../core/text/fold.ts'
import { beginsWith, lastIn, lettersIn, wordEdgesOf } from '../../core/text/word-edges.ts'

const vietnamese = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ'
const letters = [...vietnamese, ...vietnamese.toUpperCase(), ...'0123456789 .,/-–\n\t&()"*']
const written = fc.string({ unit: fc.constantFrom(...letters), maxLength: 120 })
const anything = fc.string({ unit: 'binary', maxLength: 80 })
const either = fc.oneof(written, anything)

/** The rule as the standard library says it, slow and plain. */
const plainly = (s: string) =>
  s
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a sign by itself folds to, asked of the standard library sign by sign; ASCII in the width of a Chinese sign is ASCII. */
function firstLetter(sign: string): string {
  const narrow = /[\uff01-\uff5e]/u.test(sign) ? sign.normalize('NFKC') : sign
  if (!/[\p{L}\p{N}]/u.test(narrow)) return ''
  const lower = narrow.toLowerCase()
  return (lower.length === 1 ? lower : narrow).normalize('NFD').charAt(0)
}

describe('fold', () => {
  test('is for every unit what the standard library says of it alone, but for what stands for đ, ư and i', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
    const others = units.filter(unit => fold(unit) !== firstLetter(unit))
    expect(others.map(unit => unit + fold(unit)).join(' ')).toBe('Ðd ðd Đd đd ıi Ɖd Ƣu ƣu ɖd')
  })
  test('is what the standard library says, for Vietnamese', () => {
    fc.assert(
      fc.property(written, s => {
        expect(fold(s)).toBe(plainly(s))
      }),
    )
  })
  test('is idempotent', () => {
    fc.assert(
      fc.property(either, s => {
        expect(fold(fold(s))).toBe(fold(s))
      }),
    )
  })
  test('is the same for NFC, NFD and either case', () => {
    fc.assert(
      fc.property(written, s => {
        const forms = [s.normalize('NFC'), s.normalize('NFD'), s.toUpperCase(), s.toLowerCase()]
        expect(forms.map(fold)).toEqual(forms.map(() => fold(s)))
      }),
    )
  })
  test('parts words by single spaces and has none at its ends', () => {
    fc.assert(
      fc.property(either, s => {
        expect(fold(s)).toBe(tokens(s).join(' '))
      }),
    )
  })
  test('is the same for short and long texts, by whatever way they are made', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(1, 40, 4000), (s, n) => {
        expect(fold(`${s} `.repeat(n))).toBe(`${fold(s)} `.repeat(fold(s) ? n : 0).trimEnd())
      }),
    )
  })
  test('has its first word alone in firstFolded', () => {
    fc.assert(
      fc.property(either, s => {
        expect(firstFolded(s)).toBe(fold(s).split(' ', 1)[0])
      }),
    )
    expect(firstFolded('— Ủy ban nhân dân', 4)).toBe('uy')
    expect(firstFolded('— Ủy ban nhân dân', 2)).toBe('')
  })
  test('reads what fonts print for another letter', () => {
    expect(fold('NÐ-CP ðồng VĂN THƢ lƣu Ɖắk thi\u00adhành ＮĐ／１２')).toBe('nd cp dong van thu luu dak thihanh nd 12')
  })
})

describe('foldSame', () => {
  test('keeps every place', () => {
    fc.assert(
      fc.property(either, s => {
        expect(foldSame(s)).toHaveLength(s.length)
      }),
    )
  })
  test('folds to what fold folds to', () => {
    fc.assert(
      fc.property(either, s => {
        expect(fold(foldSame(s))).toBe(fold(s))
      }),
    )
  })
})

describe('accentKey', () => {
  test('is the same for NFC, NFD and either case', () => {
    fc.assert(
      fc.property(written, s => {
        const forms = [s.normalize('NFC'), s.normalize('NFD'), s.toUpperCase()]
        expect(forms.map(accentKey)).toEqual(forms.map(() => accentKey(s)))
      }),
    )
  })
  test('folds to what fold folds to, word by word', () => {
    fc.assert(
      fc.property(either, s => {
        expect(fold(accentKey(s))).toBe(fold(s))
      }),
    )
  })
  test('is the same for the old and the new place of the tone', () => {
    for (const [old, now] of [
      ['hòa', 'hoà'],
      ['Ủy', 'Uỷ'],
      ['THÚY', 'THUÝ'],
      ['khỏe', 'khoẻ'],
    ] as const)
      expect(accentKey(old)).toBe(accentKey(now))
  })
  test('tells different tones and letters apart', () => {
    const words = ['ma', 'má', 'mà', 'mả', 'mã', 'mạ', 'mâ', 'mă', 'mấ', 'đa', 'da']
    expect(new Set(words.map(accentKey)).size).toBe(words.length)
    expect(words.filter(hasMarks)).toEqual(words.filter(word => !['ma', 'da'].includes(word)))
  })
})

describe('findFolded', () => {
  test('finds a stretch of a text wherever it stands between words, in NFC and NFD alike', () => {
    fc.assert(
      fc.property(written, written, written, fc.constantFrom('NFC', 'NFD'), (before, wanted, after, form) => {
        fc.pre(fold(wanted) !== '')
        const text = `${before} ${wanted} ${after}`.normalize(form)
        const spans = findFolded(text, fold(wanted))
        expect(spans.length).toBeGreaterThan(0)
        for (const { start, end } of spans) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
          expect(fold(text.slice(start, end))).toContain(fold(wanted))
        }
      }),
    )
  })
  test('gives spans in order that do not overlap', () => {
    fc.assert(
      fc.property(written, fc.array(written, { maxLength: 4 }), (text, phrases) => {
        const spans = findFolded(text, ...phrases, ...tokens(text).slice(0, 3))
        for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
      }),
    )
  })
  test('finds whole words only', () => {
    expect(findFolded('Nông dân, nông thôn', 'non')).toEqual([])
    expect(findFolded('Báo Đắk Nông', 'dak nong')).toEqual([{ start: 4, end: 12 }])
  })
})

describe('wordEdgesOf', () => {
  const signed = fc.string({ unit: fc.constantFrom(...letters, '\u00ad', '\u0301', '\u0323', '\u200b'), maxLength: 60 })
  const long = written.map(s => `${s} `.repeat(Math.ceil(40_000 / (s.length + 1))))

  test('finds the words that folding finds, each with its first and last letter and its number of letters', () => {
    fc.assert(
      fc.property(fc.oneof(written, signed, anything), s => {
        const { begins, at, words } = foldUnitsOf(s)
        const folded = Array.from({ length: words }, (_, i) => {
          const [from, end] = [begins[i] as number, (begins[i + 1] as number) - 1]
          return { first: at[from], last: at[end - 1], letters: end - from }
        })
        const all = wordEdgesOf(s)
        const found = Array.from({ length: all.words }, (_, i) => ({
          first: all.edges[2 * i],
          last: lastIn(all, i),
          letters: lettersIn(all, i),
        }))
        expect(found).toEqual(folded)
        if (!all.hasPassed)
          for (const [i, { letters }] of folded.entries()) expect((all.edges[2 * i + 1] ?? 0) - (all.edges[2 * i] ?? 0)).toBe(letters)
      }),
    )
  })
  test('tells of each word which folded ones it begins with, in a text of any length', () => {
    const agree = (s: string) => {
      const all = wordEdgesOf(s)
      const words = tokens(s)
      expect(all.words).toBe(words.length)
      for (const [i, word] of words.slice(-40).entries()) {
        const place = Math.max(0, words.length - 40) + i
        for (const end of [1, word.length - 1, word.length]) expect(beginsWith(all, place, word.slice(0, end))).toBe(true)
        expect(beginsWith(all, place, `${word}x`)).toBe(false)
      }
    }
    fc.assert(fc.property(fc.oneof(written, signed), agree))
    fc.assert(fc.property(long, agree), { numRuns: 5 })
  })
})
