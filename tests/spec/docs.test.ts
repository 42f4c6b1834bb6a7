// SPEC.md and the tests hold each other: every rule has a test that carries its id, every id in a test or a reader is a rule.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleWords } from '../../contract/words.ts'

const read = (file: string): string => readFileSync(path.resolve(file), 'utf8')
const filesIn = (folder: string, end: string): string[] =>
  readdirSync(path.resolve(folder))
    .filter(name => name.endsWith(end))
    .map(name => `${folder}/${name}`)

const id = /(?:BC|CHU|CQ|DK|DM|EDX|HAN|KG|NDD|NK|NN|NV|SKH|TL|TY|VD)-\d+/u
const idsIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(found => found[1] ?? '')

const inSpec = idsIn(read('core/the-thuc/SPEC.md'), new RegExp(`^\\| (${id.source}) \\|`, 'gmu'))
const tests = ['tests/spec/the-thuc', 'tests/spec/text', 'tests/spec/exchange', 'tests/spec/intake'].flatMap(folder =>
  filesIn(folder, '.test.ts'),
)
const inTitles = tests.flatMap(file => idsIn(read(file), new RegExp(`\\[(${id.source})\\]`, 'gu')))
const readers = ['core/the-thuc', 'core/text', 'core/exchange'].flatMap(folder => filesIn(folder, '.ts'))
const inReaders = readers.flatMap(file => idsIn(read(file), new RegExp(`'(${id.source})'`, 'gu')))

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort()

describe('core/the-thuc/SPEC.md', () => {
  it('names each rule once', () => {
    expect(inSpec).toEqual([...new Set(inSpec)])
    expect(inSpec.length).toBeGreaterThan(50)
  })

  it('has a test for every rule, and a rule for every test', () => {
    expect(sorted(inTitles)).toEqual(sorted(inSpec))
  })

  it('has words that a clerk understands for every family of rules', () => {
    expect(sorted(inSpec.map(rule => rule.split('-')[0] ?? '')).filter(family => !Object.hasOwn(ruleWords, family))).toEqual([])
  })

  it('knows every rule that a reader gives', () => {
    expect(sorted(inReaders).filter(rule => !inSpec.includes(rule))).toEqual([])
  })
})
