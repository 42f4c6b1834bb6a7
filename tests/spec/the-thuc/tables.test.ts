// The tables of the readers are in order, without doubles, and agree with one another.
import { describe, expect, it } from 'vitest'
import { localBodies } from '../../../core/tables/co-quan-dia-phuong.ts'
import { assignedBodies } from '../../../core/tables/co-quan-duoc-giao.ts'
import { bodyHeads, brands, headsOfPlace, noBodyHeads, openHeads } from '../../../core/tables/co-quan-mo-dau.ts'
import { subordinateBodies } from '../../../core/tables/co-quan-truc-thuoc.ts'
import { openingVerbs, taskVerbs } from '../../../core/tables/dong-tu-nhiem-vu.ts'
import { familyNames, highlandNames, rareFamilyNames } from '../../../core/tables/family-names.ts'
import { degrees, ranks } from '../../../core/tables/honorifics.ts'
import { kindQualifiers } from '../../../core/tables/kind-qualifiers.ts'
import { kinds } from '../../../core/tables/kinds.ts'
import { laws } from '../../../core/tables/laws.ts'
import { ministries } from '../../../core/tables/ministries.ts'
import { oldProvinces } from '../../../core/tables/old-provinces.ts'
import { provinces } from '../../../core/tables/provinces.ts'
import { signBodies, signUnits } from '../../../core/tables/sign-parts.ts'
import { authorities, parts, rareTitles, titles } from '../../../core/tables/titles.ts'
import { fold } from '../../../core/text/fold.ts'
import { cyrillicLookAlikes, lookAlikes } from '../../../core/text/look-alikes.ts'
import { tcvn3 } from '../../../core/text/tcvn3.ts'
import { vni } from '../../../core/text/vni.ts'

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const named: [string, readonly string[]][] = [
  ['kindQualifiers', kindQualifiers],
  ['laws', laws],
  ['kinds', kinds.map(kind => kind.name)],
  ['ministries', ministries.map(ministry => ministry.name)],
  ['provinces', provinces.map(province => province.name)],
  ['localBodies', localBodies],
  ['subordinateBodies', subordinateBodies],
  ['assignedBodies', assignedBodies],
  ['taskVerbs', taskVerbs],
  ['openingVerbs', openingVerbs],
  ['bodyHeads', bodyHeads],
  ['brands', brands],
  ['headsOfPlace', headsOfPlace],
  ['noBodyHeads', noBodyHeads],
  ['openHeads', openHeads],
  ['oldProvinces', oldProvinces],
  ['signBodies', signBodies],
  ['signUnits', signUnits],
  ['titles', titles],
  ['rareTitles', rareTitles],
  ['parts', parts],
  ['ranks', ranks],
  ['degrees', degrees],
  ['familyNames', familyNames],
  ['rareFamilyNames', rareFamilyNames],
  ['highlandNames', highlandNames],
  ['authorities', authorities.map(authority => authority.code)],
]

describe('tables', () => {
  it.each(named)('%s is in order without marks', (_, names) => {
    const keys = names.map(fold)
    expect(keys).toEqual(keys.toSorted(byCode))
  })

  it.each([
    ['lookAlikes', lookAlikes.map(([printed]) => printed)],
    ['cyrillicLookAlikes', cyrillicLookAlikes.map(([printed]) => printed)],
    ['tcvn3', tcvn3.map(([code]) => String.fromCharCode(code))],
    ['vni', vni.map(([, letter]) => letter)],
  ])('%s is in order of its codes', (_, keys) => expect(keys).toEqual([...keys].sort(byCode)))

  it('hold no row twice', () => {
    for (const [, names] of named) expect(new Set(names).size).toBe(names.length)
  })

  it('have the kinds of the decree: 27 of its 29 with an abbreviation', () => {
    const ofDecree = kinds.filter(kind => kind.groups.includes('hanh-chinh'))
    expect([ofDecree.length, ofDecree.filter(kind => kind.abbreviations.length > 0 && kind.name !== 'Công văn').length]).toEqual([29, 27])
  })

  it('have 63 provinces that became 34, each with a successor that exists', () => {
    const names = new Set(provinces.map(province => province.name))
    expect([provinces.length, provinces.filter(province => province.rankNow).length]).toEqual([63, 34])
    expect(provinces.filter(province => !names.has(province.since2025))).toEqual([])
    expect(provinces.filter(province => (province.rankNow === null) === (province.since2025 === province.name))).toEqual([])
  })

  it('name successors of ministries that exist', () => {
    const names = new Set(ministries.map(ministry => ministry.name))
    expect(ministries.filter(ministry => ministry.now !== null && !names.has(ministry.now))).toEqual([])
  })
})
