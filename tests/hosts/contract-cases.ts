// The contract's cases, run by one test file per carrier: what must hold whatever carries the calls.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest'
import type { WritableDb } from '../../db/handle.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { layArchive } from '../db/archive-builder.ts'
import { agencyCases } from './agency-cases.ts'
import { arrivingCases } from './arriving-cases.ts'
import { askingCases } from './asking-cases.ts'
import { batchCases } from './batch-cases.ts'
import { type Case, caseOf, type OpenCarried } from './carried.ts'
import { hoSoCases, reportCases } from './ho-so-cases.ts'
import { keepingCases } from './keeping-cases.ts'
import { numberingCases } from './numbering-cases.ts'
import { oldRegisterCases } from './old-register-cases.ts'
import { oldRegisterFileCases } from './old-register-file-cases.ts'
import { passingCases } from './passing-cases.ts'
import { postingCases } from './posting-cases.ts'
import { recipientsCases } from './recipients-cases.ts'
import { rereadingCases } from './rereading-cases.ts'
import { savingCases } from './saving-cases.ts'
import { searchingCases } from './searching-cases.ts'

/** Archives in folders of their own that the carrier starts: one at a time, empty or as another program left it, closed and gone. */
function archives(open: OpenCarried) {
  let folder: string
  let archive: Case
  let hasMade = false
  const write: Case['write'] = (name, content) => {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    return file
  }
  const start = async () => {
    archive = caseOf(await open(path.join(folder, 'kho')), { folder, write, between })
  }
  const elsewhere = (work: (db: WritableDb) => void) => {
    const db = openWriter(path.join(folder, 'kho'))
    work(db)
    closeDb(db)
  }
  const between: Case['between'] = async work => {
    await archive.close()
    elsewhere(work)
    await start()
  }
  return {
    current: () => archive,
    begin: async (leave?: (db: WritableDb) => void) => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
      // The carrier makes the first of its archives itself.
      if (hasMade) layArchive(path.join(folder, 'kho'))
      hasMade = true
      if (leave) elsewhere(leave)
      await start()
      return archive
    },
    end: async () => {
      await archive.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What a case that only asks leaves as it was. */
async function stateOf({ calls }: Case, ids: readonly number[]) {
  const { counts, own } = await calls.archive.status()
  const histories = []
  for (const id of ids) histories.push(await calls.vanBan.history({ id }))
  return { counts, own, histories, saved: await calls.search.saved() }
}

/** Runs every case through the carrier that `open` starts on an empty folder; those that only ask share one archive. */
export function contractCases(carrier: string, open: OpenCarried): void {
  describe(`through ${carrier}`, () => {
    describe('in an archive of its own', () => {
      const { current, begin, end } = archives(open)
      beforeEach(async () => {
        await begin()
      })
      afterEach(end)
      arrivingCases(current)
      batchCases(current)
      agencyCases(current)
      keepingCases(current)
      savingCases(current)
      passingCases(current)
      recipientsCases(current)
      numberingCases(current)
      hoSoCases(current)
      reportCases(current)
      oldRegisterCases(current)
      oldRegisterFileCases(current)
    })
    describe('in an archive that an older version left', () => {
      const { begin, end } = archives(open)
      afterEach(end)
      rereadingCases(begin)
    })
    describe('asking an archive that holds both samples', () => {
      const { current, begin, end } = archives(open)
      let ids: readonly number[] = []
      let before: unknown
      beforeAll(async () => {
        await begin()
        ids = await current().fileSamples()
        before = await stateOf(current(), ids)
      })
      afterEach(async () => {
        expect(await stateOf(current(), ids)).toEqual(before)
      })
      afterAll(end)
      askingCases(current, () => ids)
      postingCases(current, () => ids)
      searchingCases(current, () => ids)
    })
  })
}
