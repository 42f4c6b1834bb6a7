// Whole letters, read into whole values: the two sample letters and letters written for this test in other forms.
// `GOLDEN=write` rewrites the expected values; the difference is reviewed as a change of the reader.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { toLetterText } from '../../core/text/letter-text.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import { valuesOf } from '../../core/the-thuc/values.ts'

const lettersIn = (folder: string): string[] =>
  readdirSync(path.resolve(folder))
    .filter(name => name.endsWith('.txt'))
    .map(name => path.resolve(folder, name))
const letters = [...lettersIn('archive/samples'), ...lettersIn('tests/golden/letters')]
const expected = (letter: string): string => path.resolve('tests/golden/expected', `${path.basename(letter, '.txt')}.json`)

describe('whole letters', () => {
  it('are at least the two samples and six of our own', () => {
    expect(letters.length).toBeGreaterThanOrEqual(8)
  })

  it.each(letters.map(letter => [path.basename(letter), letter]))('%s is read exactly', (_, letter) => {
    const { letter: text, issues } = toLetterText([readFileSync(letter, 'utf8')])
    const reading = readTheThuc(text)
    const read = {
      values: valuesOf(reading.theThuc),
      notCertain: Object.entries(reading.theThuc).flatMap(([field, found]) =>
        (Array.isArray(found) ? found : [found]).flatMap(one =>
          one && one.sure !== 'certain' ? [`${field} ${one.sure} ${one.reason?.code}`] : [],
        ),
      ),
      issues: [...issues, ...reading.issues].map(issue => issue.code),
    }
    if (process.env.GOLDEN === 'write') writeFileSync(expected(letter), `${JSON.stringify(read, null, 2)}\n`)
    expect(existsSync(expected(letter))).toBe(true)
    expect(read).toEqual(JSON.parse(readFileSync(expected(letter), 'utf8')))
  })
})
