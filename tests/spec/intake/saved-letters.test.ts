import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keptFiles, kinds } from '../../generated/saved/make-files.ts'
import { f1Of, filesOf, judgeFile, judgePlain } from '../../generated/saved/read-files.ts'

/** A kind of file may be read worse than the plain text of the same letters by so much (F1 over every value). */
const mostLost = 0.02

describe('letters saved by LibreOffice and printed by Chromium', () => {
  test('are at least sixty, as many of each kind', () => {
    const counts = kinds.map(kind => filesOf(keptFiles, kind).length)
    expect(new Set(counts).size).toBe(1)
    expect(readdirSync(keptFiles).length).toBe(counts.reduce((a, b) => a + b, 0))
    expect(readdirSync(keptFiles).length).toBeGreaterThanOrEqual(60)
  })

  test.each(kinds)('are read as well as their plain text where they are named …%s', async kind => {
    const names = filesOf(keptFiles, kind)
    const inText = f1Of(names.flatMap(name => judgePlain(Number.parseInt(name, 10))))
    const inFiles = f1Of((await Promise.all(names.map(name => judgeFile(keptFiles, name)))).flat())
    expect(inFiles).toBeGreaterThanOrEqual(inText - mostLost)
  })
})
