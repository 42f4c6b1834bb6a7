// The plug is pulled while a folder of files of many kinds is read, in a real browser: the next start offers what was not read, and nothing is lost or twice.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { now } from '../db/archive-builder.ts'
import { letterOf, longLetterOf, own } from '../hosts/carried.ts'
import { quietNode } from '../hosts/command-line.ts'
import { letterLines } from '../scans/letter-lines.ts'
import { pagePicture } from '../scans/page-picture.ts'
import { soon } from './clerk.ts'
import { dropFromDisk, openBrowser } from './window.ts'

const temporary = mkdtempSync(path.join(tmpdir(), 'van-thu-plug-'))
const [kho, dropped] = [path.join(temporary, 'kho'), path.join(temporary, 'Công văn đến')]
const saved = path.resolve(import.meta.dirname, '../files')

/** Letters as programs save them, scans, texts, in folders with Vietnamese names; gives their names in order. */
function writeLetters(): string[] {
  const inner = path.join(dropped, 'Sở Y tế', 'Quý I')
  mkdirSync(inner, { recursive: true })
  for (const name of ['chi-thi.doc', 'chi-thi.docx', 'chi-thi.odt', 'chi-thi.rtf', 'cong-van.pdf', 'anh-chup.heic'])
    copyFileSync(path.join(saved, name), path.join(dropped, name))
  writeFileSync(path.join(inner, 'bản quét.png'), pagePicture(letterLines, { skew: 1 }).toBuffer('image/png'))
  for (let so = 1; so <= 6; so++) writeFileSync(path.join(inner, `công văn ${so}.txt`), longLetterOf(so))
  for (let so = 11; so <= 20; so++) writeFileSync(path.join(dropped, `${so}.txt`), letterOf(so))
  return [...readdirSync(dropped), ...readdirSync(inner)].filter(name => name.includes('.')).sort()
}

let host: ChildProcess | null = null
let browser: BrowserContext
let page: Page
let names: string[] = []

/** Starts a host over the folder and goes to it. */
async function start(): Promise<void> {
  const program = path.join(import.meta.dirname, 'web-host.ts')
  const started = spawn(process.execPath, [...quietNode, program, kho, inject('screens')], { stdio: ['ignore', 'pipe', 'inherit'] })
  host = started
  const [said] = await once(started.stdout, 'data')
  await page.goto(String(said).trim())
  await page.getByRole('button', { name: 'Đưa tệp vào…' }).waitFor()
}

async function pullThePlug(): Promise<void> {
  if (!host) return
  const ended = once(host, 'close')
  host.kill('SIGKILL')
  await ended
  host = null
}

beforeAll(async () => {
  mkdirSync(kho)
  const db = openWriter(kho)
  setOwnAgency(db, own, now)
  closeDb(db)
  names = writeLetters()
  ;({ browser, page } = await openBrowser(path.join(temporary, 'profile')))
}, 120_000)
afterAll(async () => {
  await pullThePlug()
  await browser.close()
  rmSync(temporary, { recursive: true, force: true })
})

const card = () => page.locator('.batch')

test('a folder dropped with all in it is read file by file until the plug is pulled', async () => {
  await start()
  await dropFromDisk(page, dropped)
  await soon(() => card().locator('.ant-progress').innerText()).toMatch(new RegExp(`^[1-9]\\d*/${names.length}$`, 'u'))
  await pullThePlug()
}, 120_000)

test('the next start offers what was not read', async () => {
  await start()
  await soon(() => card().innerText()).toMatch(/\d+ tệp của lần trước chưa đọc/u)
  await card().getByRole('button', { name: 'Đọc tiếp' }).click()
  await page.locator('.screen-sub', { hasText: `trong ${names.length}` }).waitFor({ timeout: 120_000 })
}, 180_000)

test('every file waits once', async () => {
  await page.evaluate(() => {
    location.hash = '/cho-duyet'
  })
  await soon(() => page.locator('.queue-row').count()).toBe(names.length)
  const shown = (await page.locator('.queue-row').allInnerTexts()).map(row => row.split('\n'))
  expect(names.filter(name => shown.filter(row => row.includes(name)).length !== 1)).toEqual([])
})
