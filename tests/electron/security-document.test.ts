// SECURITY.md and the tests it names stay together.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const tests = path.resolve(import.meta.dirname, '..')
const text = readFileSync(path.join(tests, '..', 'SECURITY.md'), 'utf8')
const code = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.test.ts'))
  .map(file => readFileSync(path.join(tests, file), 'utf8'))
  .join('\n')
const titles = new Set([...code.matchAll(/\b(?:test|it)(?:\.each\([^)]*\))?\(\s*(['"`])(.+?)\1,/gu)].map(([, , title]) => title))

describe('SECURITY.md', () => {
  test('answers the 20 items of Electron’s list, in order', () => {
    expect([...text.matchAll(/^\| (\d+) /gmu)].map(([, number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  })

  test('names only tests that exist', () => {
    const named = [...text.matchAll(/«([^»]+)»/gu)]
      .map(([, title]) => (title as string).replaceAll(/\s+/gu, ' '))
      .filter(title => title !== '…')
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(title => !titles.has(title))).toEqual([])
  })

  test('stays within 120 lines', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(120)
  })
})
