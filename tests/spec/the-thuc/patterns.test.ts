// Every regular expression of the readers runs in linear time, and every row of a pattern table finds its own example.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { analyse } from 'scslre'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { foldSame } from '../../../core/text/fold.ts'

const folders = ['core/text', 'core/the-thuc'].map(folder => path.resolve(folder))
const files = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .map(name => path.join(folder, name)),
)

/** The literals of a file, by the compiler's own parser. */
function literalsOf(file: string): { source: string; flags: string; line: number }[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const out: { source: string; flags: string; line: number }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      out.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), line: line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return out
}

interface Row {
  rule: string
  pattern: RegExp
  example: string
  not?: string
}
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'pattern' in value && 'example' in value

/** Tables that are matched as printed, not folded. */
const asPrinted = new Set(['copyForm', 'soKyHieuForms', 'headForms', 'signRepairs', 'drafterPatterns', 'signInText'])

describe('patterns of the readers', () => {
  it('holds no expression that backtracks more than linearly', () => {
    const bad = files.flatMap(file =>
      literalsOf(file).flatMap(({ source, flags, line }) =>
        analyse({ source, flags }, { maxReports: 1 }).reports.map(
          report =>
            `${path.basename(file)}:${line} ${report.type} ${report.exponential ? 'exponential' : 'polynomial'} ${source.slice(0, 60)}`,
        ),
      ),
    )
    expect(bad).toEqual([])
  })
})

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
    const bare = (text: string): string => (name === 'purposePatterns' ? form(text) : form(text))
    expect({ example: seen(bare(example)), not: row.not === undefined ? false : seen(bare(row.not)) }).toEqual({
      example: true,
      not: false,
    })
  })
})
