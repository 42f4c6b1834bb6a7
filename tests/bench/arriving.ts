// Files on their way in, as a clerk drops them: `npm run arriving -- [LETTERS]` (1,000). Of each kind how many letters a minute are read and filed (then
// every search finds them) and what that takes of the processor; the memory of the process after 100, 500 and all PDFs; and, while files of all kinds
// arrive through the web host and a letter is typed, the longest tasks and gaps between frames of the page in Chromium; then the tasks of opening the first.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { startArchive } from '../../archive/hosts/front.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { openWindow } from '../browser/window.ts'
import { own } from '../hosts/carried.ts'
import { type ArrivingKind, arrivingKinds, fileOf } from './arriving-files.ts'
import { tell, traced } from './page-tasks.ts'

const asked = Number(process.argv[2] ?? 1_000)
const says = (text: string): boolean => process.stdout.write(`${text}\n`)

/** The memory of the process with all its threads (MiB). */
const megabytes = (): number => Math.round(process.memoryUsage().rss / 2 ** 20)
const toldAt: readonly number[] = [100, 500, asked]

/** What some work took by the clock and of the processor, in seconds; every thread of the process counts. */
async function took(work: () => Promise<void>): Promise<{ clock: number; processor: number }> {
  const [began, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { clock: (performance.now() - began) / 1000, processor: (user + system) / 1e6 }
}

const figures = (count: number, { clock, processor }: { clock: number; processor: number }): string =>
  `${((60 * count) / clock).toFixed(0).padStart(6)} a minute by the clock, ${((1000 * processor) / count).toFixed(1).padStart(5)} ms of the processor each`

type Archive = Awaited<ReturnType<typeof startArchive>>

/** Makes the files of some letters in a process of its own; their names. */
function makeFiles(kind: ArrivingKind, from: number, count: number, folder: string): string[] {
  const maker = path.join(import.meta.dirname, 'arriving-files.ts')
  execFileSync(process.execPath, [maker, kind, String(from), String(count), folder])
  return Array.from({ length: count }, (_, i) => `cong-van-${from + i}.${kind}`)
}

/** Takes files of a folder into the queue; the ids under which they wait. Tells the memory as it goes. */
async function take({ calls, tokens }: Archive, names: readonly string[], folder: string, doesTell: boolean): Promise<number[]> {
  const held = names.map(name =>
    tokens.hold({ path: path.join(folder, name), name, mediaType: 'application/octet-stream', isTemporary: false }),
  )
  const ids: number[] = []
  let seen = 0
  for await (const event of await calls.arrive.take({ tokens: held })) {
    if (event.kind !== 'file') continue
    seen++
    if (event.outcome.kind === 'waiting') ids.push(event.outcome.queueId)
    if (doesTell && toldAt.includes(seen)) says(`  ${seen} files: ${megabytes()} MiB`)
  }
  return ids
}

async function benchKind(archive: Archive, kind: ArrivingKind, from: number, folder: string): Promise<void> {
  const [first, ...files] = makeFiles(kind, from, asked + 1, folder)
  const size = files.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0) / files.length / 1000
  says(`${kind}, ${asked} letters of ${size.toFixed(0)} kB`)
  await take(archive, first ? [first] : [], folder, false)
  let ids: number[] = []
  const reading = await took(async () => {
    ids = await take(archive, files, folder, kind === 'pdf')
  })
  let filed = 0
  const filing = await took(async () => {
    for await (const event of await archive.calls.arrive.file({ ids }))
      if (event.kind === 'letter' && event.outcome.kind === 'filed') filed++
  })
  const [clock, processor] = [reading.clock + filing.clock, reading.processor + filing.processor]
  says(
    `  read         ${figures(asked, reading)}\n  filed        ${figures(ids.length, filing)}\n  searchable   ${figures(asked, { clock, processor })}`,
  )
  if (ids.length < asked) says(`  ${asked - ids.length} did not come into the queue`)
  if (filed < ids.length) says(`  ${ids.length - filed} need a decision before they are filed`)
}

async function benchReading(folder: string): Promise<void> {
  const archive = await startArchive(path.join(folder, 'kho'))
  await archive.calls.archive.setOwn(own)
  try {
    for (const [i, kind] of arrivingKinds.entries()) await benchKind(archive, kind, 1 + i * (asked + 1), folder)
  } finally {
    await archive.close()
  }
}

/** Files that arrive while the page is watched, of all kinds in turn. */
const watchedFiles = 300

/** The files as a hand would drag them over the page. */
const dragged = (page: Page, files: readonly { name: string; bytes: Uint8Array }[]) =>
  page.evaluateHandle(
    given => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of given)
        transfer.items.add(new File([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], name))
      return transfer
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  )

/** Begins to note the time between two frames; gives a way to the times so far, the longest first (ms). */
async function notingGaps(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const gaps: number[] = []
    let last = performance.now()
    const frame = () => {
      const now = performance.now()
      gaps.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    Object.assign(globalThis, { gaps })
  })
  return async () => (await page.evaluate(() => (globalThis as unknown as { gaps: number[] }).gaps)).sort((a, b) => b - a)
}

async function benchFrames(): Promise<void> {
  const files = await Promise.all(
    Array.from({ length: watchedFiles }, (_, i) => fileOf(900_000 + i, arrivingKinds[i % arrivingKinds.length] as ArrivingKind)),
  )
  const opened = await openWindow(archive => {
    const db = openWriter(archive)
    setOwnAgency(db, own, new Date())
    closeDb(db)
  })
  const { page } = opened
  page.setDefaultTimeout(300_000)
  try {
    const cdp = await page.context().newCDPSession(page)
    await page.locator('body').waitFor()
    const dataTransfer = await dragged(page, files)
    // Where a clerk types, a batch that is done opens nothing by itself.
    await page.evaluate(() => location.assign('#/dang-ky'))
    await page.locator('main input').first().waitFor()
    const gapsSoFar = await notingGaps(page)
    const button = page.locator('.batch > button')
    const arriving = await traced(cdp, async () => {
      for (const type of ['dragenter', 'dragover', 'drop']) await page.locator('body').dispatchEvent(type, { dataTransfer })
      await button.waitFor()
    })
    const gaps = await gapsSoFar()
    tell(`page, while ${watchedFiles} files arrive`, arriving)
    const longest = gaps.slice(0, 4).map(gap => gap.toFixed(0))
    says(`frames: longest gaps ms ${longest.join(' ')}; ${gaps.filter(gap => gap > 50).length} of ${gaps.length} over 50`)
    const opening = await traced(cdp, async () => {
      await button.click()
      await page.locator('.screen-sub', { hasText: `trong ${watchedFiles}` }).waitFor()
    })
    tell('page, opening the first of them', opening)
    if (opened.faults.length) says(`faults of the page: ${opened.faults.join('; ')}`)
  } finally {
    await opened.close()
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-arriving-'))
try {
  await benchReading(folder)
  await benchFrames()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit()
