// Every row of a pattern table of the readers finds its own example, and not what its rule leaves alone. (Linear: tests/spec/expressions.test.ts.)
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldSame } from '../../../core/text/fold.ts'

const folders = ['core/text', 'core/the-thuc'].map(folder => path.resolve(folder))
const files = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .map(name => path.join(folder, name)),
)

interface Row {
  rule: string
  pattern: RegExp
  example: string
  not?: string
  oneOf?: readonly string[]
}
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'pattern' in value && 'example' in value

/** Tables that are matched as printed, not folded. */
const asPrinted = new Set([
  'jointSigns',
  'copyForm',
  'soKyHieuForms',
  'headForms',
  'lostForms',
  'spacedUnits',
  'signRepairs',
  'drafterPatterns',
  'signInText',
  'freeSign',
  'bareNumber',
  'constitution',
  'numbersAhead',
  'arrivalInTitle',
])

describe('rows of the pattern tables', async () => {
  const modules = await Promise.all(files.map(file => import(file) as Promise<Record<string, unknown>>))
  const rows = modules.flatMap(module =>
    Object.entries(module).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).filter(isRow).map(row => ({ name, row }))),
  )

  it('has the tables of every reader', () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBeGreaterThanOrEqual(14)
  })

  it.each(rows.map(({ name, row }) => [name, row.example, row] as const))('%s finds its example “%s”', (name, example, row) => {
    const seen = (text: string): boolean => new RegExp(row.pattern.source, row.pattern.flags.replace('g', '')).test(text)
    const form = (text: string): string => (asPrinted.has(name) ? text.replace(/^Số:?\s*/u, '') : foldSame(text))
    expect({ example: seen(form(example)), not: row.not === undefined ? false : seen(form(row.not)) }).toEqual({
      example: true,
      not: false,
    })
  })

  it('say of what each match has only what their examples bear out', () => {
    const wrong = rows.filter(({ row }) => row.oneOf && !row.oneOf.some(plain => foldSame(row.example).includes(plain)))
    expect(rows.filter(({ row }) => row.oneOf).length).toBeGreaterThan(5)
    expect(wrong.map(({ name, row }) => `${name}: ${row.example}`)).toEqual([])
  })
})
