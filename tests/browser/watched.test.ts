// A watched folder as the clerk sees it: what appears there waits for review, and the settings say how it stands.
import { mkdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { setWatchedFolder } from '../../db/watched.ts'
import { now } from '../db/archive-builder.ts'
import { letterOf, own } from '../hosts/carried.ts'
import { close, here, noSeriousFaults, open, page, shot, soon, visit } from './clerk.ts'

let inbox: string
beforeAll(
  () =>
    open(folder => {
      inbox = path.join(realpathSync.native(path.dirname(folder)), 'may-quet')
      mkdirSync(inbox)
      const db = openWriter(folder)
      setOwnAgency(db, own, now)
      setWatchedFolder(db, inbox)
      closeDb(db)
    }),
  180_000,
)
afterAll(close)

const card = () => page().locator('.card', { hasText: 'Thư mục theo dõi' })

test('a letter that appears in the folder waits for review without a hand, and the settings say what was taken and refused', async () => {
  writeFileSync(path.join(inbox, 'cong-van.txt'), letterOf(1))
  writeFileSync(path.join(inbox, 'bang-tinh.xlsx'), 'x')
  await visit('/cho-duyet')
  await page().locator('.queue-row', { hasText: 'cong-van.txt' }).waitFor({ timeout: 40_000 })
  // Told where letters are waited for, not only in the settings.
  await page().getByRole('link', { name: '1 tệp trong thư mục theo dõi không nhận được. Xem từng tệp' }).click()
  await card().getByText('Đang theo dõi: đã lấy 1 văn bản từ khi mở.').waitFor()
  await card().getByText('bang-tinh.xlsx', { exact: true }).waitFor()
  await card().scrollIntoViewIfNeeded()
  await noSeriousFaults()
  await shot('watched')
}, 60_000)

test('a folder that is gone is said, and is given up by a button', async () => {
  renameSync(inbox, `${inbox}-di`)
  await card().getByText('Không xem được thư mục').waitFor({ timeout: 40_000 })
  await noSeriousFaults()
  await shot('watched-gone')
  await card().getByRole('button', { name: 'Thôi theo dõi' }).click()
  await card().getByText('van-thu watch').waitFor()
  await soon(() => card().getByText(inbox).count()).toBe(0)
  expect([here().strangers, here().faults]).toEqual([[], []])
}, 60_000)
