// core/recipients/SPEC.md and the titles of these tests are the same rules.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const read = (file: string): string => readFileSync(path.resolve(file), 'utf8')
const rules = [...read('core/recipients/SPEC.md').matchAll(/^\| (NG-\d+) \|/gmu)].map(([, id]) => id as string)
const titles = readdirSync(path.resolve('tests/spec/recipients'))
  .filter(name => name.endsWith('.test.ts'))
  .flatMap(name => [...read(`tests/spec/recipients/${name}`).matchAll(/\[(NG-\d+)\]/gu)].map(([, id]) => id as string))

it('every rule of core/recipients/SPEC.md has a test, and every test a rule', () => {
  expect(rules.length).toBeGreaterThan(25)
  expect(rules).toEqual([...new Set(rules)])
  expect([...new Set(titles)].sort()).toEqual([...rules].sort())
})
