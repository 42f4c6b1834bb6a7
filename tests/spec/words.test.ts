// The sentences of contract/words.ts as a person reads them.
import { describe, expect, test } from 'vitest'
import { takenEndings } from '../../contract/arrive.ts'
import { reasonSentence, reasonWords, refusalWords } from '../../contract/words.ts'

describe('the sentence for a reason', () => {
  test('quotes its evidence, a day as letters print it (HAN-4)', () => {
    expect(reasonSentence({ code: 'several', evidence: ['2025-02-08', '2025-03-01'] })).toBe(
      'Có nhiều giá trị: “08/02/2025”, “01/03/2025”.',
    )
    expect(reasonSentence({ code: 'inferred', evidence: ['', 'Hà Nội'] })).toBe('Văn bản không in; suy từ “Hà Nội”.')
  })

  test('without evidence is a sentence of its own', () => {
    const codes = Object.keys(reasonWords) as (keyof typeof reasonWords)[]
    expect(codes.map(code => reasonSentence({ code, evidence: [] }))).toEqual([
      'Văn bản không in.',
      'Đã sửa lỗi nhận dạng.',
      'Chữ bị gạch ngang trong tệp.',
      'Ghép từ nhiều dòng.',
      'Không có chữ mở đầu quen thuộc; nhận theo vị trí.',
      'Nằm ngoài chỗ thường gặp.',
      'Có nhiều giá trị.',
      'Có vẻ viết tay.',
      'Nhận dạng từ ảnh không chắc.',
    ])
  })
})

test('the refusal of an unknown kind names every ending that is read', () => {
  const named = refusalWords['file-kind-unknown'].match(/\.[a-z]+(?=[, .])/gu) ?? []
  expect([...named, '.htm'].sort()).toEqual(takenEndings.map(ending => `.${ending}`).sort())
})
