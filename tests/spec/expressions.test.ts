// Every regular expression of the project runs in linear time: the literals, and what is built from parts when the program starts.
import { globSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Term } from '../../core/query/query.ts'
import { type Expression, expressionsIn, slownessOf } from './expressions.ts'

const rooms = ['contract', 'core', 'intake', 'db', 'archive', 'electron', 'renderer']
const files = rooms.flatMap(room => globSync(`${room}/**/*.{ts,tsx}`)).map(file => file.replaceAll(path.sep, '/'))
const found = files.map(file => ({ file, ...expressionsIn(file) }))

/** Calls what builds an expression only when asked: loads the readers, of whose tables pattern.ts makes some. */
async function buildOnRequest(): Promise<void> {
  await import('../../core/the-thuc/read.ts')
  const { standsExactly } = await import('../../core/query/wanted.ts')
  const term: Term = { words: ['tinh', 'dak', 'nong'], marked: [null, 'đăk\u0301', 'nông'], quoted: false, isGrowing: true }
  standsExactly(' tỉnh đắk nông ', term)
}

/** Loads the files and gives every expression that one of them built, with the place where it did. */
async function builtBy(sources: readonly string[]): Promise<Expression[]> {
  const built: Expression[] = []
  const native = globalThis.RegExp
  const record = (made: RegExp): RegExp => {
    const frame = new Error('here').stack?.split('\n').find(line => sources.some(file => line.includes(`/${file}`)))
    if (frame) built.push({ source: made.source, flags: made.flags, at: frame.trim() })
    return made
  }
  globalThis.RegExp = new Proxy(native, {
    construct: (target, [source, flags]) => record(new target(source, flags)),
    apply: (target, _, [source, flags]) => record(target(source, flags)),
  })
  try {
    for (const file of sources) await import(path.resolve(file))
    await buildOnRequest()
  } finally {
    globalThis.RegExp = native
  }
  return built
}

describe('regular expressions', () => {
  const building = found.filter(({ constructions }) => constructions.length).map(({ file }) => file)
  let built: Expression[] = []
  beforeAll(async () => {
    built = await builtBy(building)
  })

  it('are found in every room, by the compiler’s parser', () => {
    const count = (room: string): number => found.filter(({ file }) => file.startsWith(room)).flatMap(({ literals }) => literals).length
    expect(count('core/the-thuc')).toBeGreaterThan(150)
    expect(count('core/text')).toBeGreaterThan(10)
    expect(count('core/query')).toBeGreaterThan(5)
    expect(count('core/link')).toBeGreaterThan(3)
  })

  it('as literals take linear time', () => {
    const slow = found.flatMap(({ literals }) =>
      literals.flatMap(literal => slownessOf(literal).map(why => `${literal.at} ${why}: ${literal.source.slice(0, 80)}`)),
    )
    expect(slow).toEqual([])
  })

  it('built from parts are all seen here: build them when the file is loaded, or add a call to buildOnRequest', () => {
    const places = new Set(built.map(({ at }) => at))
    const seen = (file: string): number => [...places].filter(place => place.includes(`/${file}`)).length
    expect(building.map(file => [file, seen(file)])).toEqual(
      found.filter(({ constructions }) => constructions.length).map(({ file, constructions }) => [file, constructions.length]),
    )
  })

  it('built from parts take linear time', () => {
    expect(built.flatMap(one => slownessOf(one).map(why => `${one.at} ${why}`))).toEqual([])
  })
})

describe('the check of an expression', () => {
  it.each([
    ['repeats what repeats', /(a+)+b/u, 'exponential (Self)'],
    ['may share a stretch in two ways', /^a.*b.*c/u, 'polynomial (Trade)'],
    ['takes off an end from every place', /\s+$/u, 'polynomial (Move)'],
    ['looks ahead without end from every place', /a(?=.*x)/u, 'polynomial (Move)'],
    ['looks behind without end', /(?<!\d+)x/u, 'look-behind without end'],
    ['repeats what it found', /(\p{L}{1,3})\1/u, 'back reference'],
  ])('says of one that %s why it is slow', (_, { source, flags }, why) => {
    expect(slownessOf({ source, flags })).toContain(why)
  })

  it.each([/(?<!\s)\s+$/u, /^\s+/u, /(?<=[)+*]\s?)x/u, /\p{Lu}{1,20}x/u, /<[^<>]{1,200}>/u])(
    'has nothing to say of %s',
    ({ source, flags }) => {
      expect(slownessOf({ source, flags })).toEqual([])
    },
  )
})
