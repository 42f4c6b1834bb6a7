// The contract's cases, run by one test file per carrier: what must hold whatever carries the calls.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { arrivingCases } from './arriving-cases.ts'
import { type Case, caseOf, type OpenCarried } from './carried.ts'
import { keepingCases } from './keeping-cases.ts'
import { rereadingCases } from './rereading-cases.ts'
import { savingCases } from './saving-cases.ts'
import { searchingCases } from './searching-cases.ts'

/** Runs every case through the carrier that `open` starts on an empty folder. */
export function contractCases(carrier: string, open: OpenCarried): void {
  describe(`through ${carrier}`, () => {
    let folder: string
    let archive: Case
    beforeEach(async () => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
      const write: Case['write'] = (name, content) => {
        const file = path.join(folder, name)
        writeFileSync(file, content)
        return file
      }
      const start = async () => {
        archive = caseOf(await open(path.join(folder, 'kho')), { folder, write, between })
      }
      const between: Case['between'] = async work => {
        await archive.close()
        const db = openWriter(path.join(folder, 'kho'))
        work(db)
        closeDb(db)
        await start()
      }
      await start()
    })
    afterEach(async () => {
      await archive.close()
      rmSync(folder, { recursive: true, force: true })
    })
    arrivingCases(() => archive)
    keepingCases(() => archive)
    rereadingCases(() => archive)
    savingCases(() => archive)
    searchingCases(() => archive)
  })
}
