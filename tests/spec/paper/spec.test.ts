// core/paper/SPEC.md and the titles of these tests name the same rules.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const read = (file: string): string => readFileSync(path.resolve(file), 'utf8')
const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort()

it('every rule of core/paper/SPEC.md has a test, and every test a rule', () => {
  const rules = [...read('core/paper/SPEC.md').matchAll(/^\| (MAU-\d+) \|/gmu)].map(([, id]) => id as string)
  const files = readdirSync(path.resolve('tests/spec/paper')).filter(name => name.endsWith('.test.ts') && name !== 'spec.test.ts')
  const titles = files.flatMap(name => [...read(`tests/spec/paper/${name}`).matchAll(/it\('\[(MAU-\d+)\]/gu)].map(([, id]) => id as string))
  expect(rules).toHaveLength(37)
  expect(sorted(titles)).toEqual(sorted(rules))
})
