// core/old-register/SPEC.md, the titles of these tests and the rules that values carry are the same.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { registerHeads } from '../../../core/tables/register-heads.ts'
import { fold } from '../../../core/text/fold.ts'

const read = (file: string): string => readFileSync(path.resolve(file), 'utf8')
const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort()
const idsIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(path.resolve(folder))
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => [...read(`${folder}/${name}`).matchAll(pattern)].map(([, id]) => id as string))

const rules = [...read('core/old-register/SPEC.md').matchAll(/^\| (SC-\d+) \|/gmu)].map(([, id]) => id as string)

it('every rule of core/old-register/SPEC.md has a test, and every test a rule', () => {
  expect(rules.length).toBeGreaterThan(20)
  expect(rules).toEqual([...new Set(rules)])
  const titles = [...idsIn('tests/spec/old-register', /\('\[(SC-\d+)\]/gu), ...idsIn('tests/hosts', /\('\[(SC-\d+)\]/gu)]
  expect(sorted(titles)).toEqual(sorted(rules))
})

it('every rule that a value carries is one of them', () => {
  expect(sorted(idsIn('core/old-register', /'(SC-\d+)'/gu)).filter(id => !rules.includes(id))).toEqual([])
})

it('a head of the table stands once for each register', () => {
  for (const direction of ['den', 'di'] as const) {
    const heads = registerHeads.filter(row => row.in === null || row.in === direction).flatMap(row => row.heads.map(fold))
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([])
  }
})
