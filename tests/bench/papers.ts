// How long papers take and how much memory the process has at most: `node tests/bench/papers.ts`, or of one: `… register pdf 50000`. Each paper
// in a process of its own, for what one leaves behind would count for the next.
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeBook } from '../../archive/paper/make-book.ts'
import type { MadePaper } from '../../archive/paper/make-paper.ts'
import { makeRecipientsPaper } from '../../archive/paper/make-recipients.ts'
import type { PaperFormat } from '../../contract/paper.ts'
import { entriesOf, ownAgency, vanBanOf } from '../paper/sample-papers.ts'

const now = new Date('2026-01-02T01:05:00Z')
const days = { from: '2026-01-01', to: '2026-12-31' }

async function register(format: PaperFormat, count: number, file: string): Promise<MadePaper> {
  const totals = { first: { nam: 2026, so: 1 }, last: { nam: 2026, so: count } }
  const closing = { totals, gaps: [] }
  const order = { own: ownAgency, kind: 'den', series: null, ...days, quyenSo: null, blank: 0, totals, closing, format, now } as const
  return makeBook({ ...order, entries: entriesOf(count) }, createWriteStream(file))
}

/** One văn bản to so many, merged with another to half of them. */
async function recipients(format: PaperFormat, count: number, file: string): Promise<MadePaper> {
  const bodies = Array.from({ length: count }, (_, index) => `Ủy ban nhân dân xã số ${index + 1}, tỉnh Đắk Nông`)
  const letter = (id: number, kinhGui: string[]) =>
    vanBanOf({ coQuanBanHanh: 'UBND tỉnh Đắk Nông', soKyHieu: `${id}/UBND-VX`, kinhGui }, id)
  const vanBan = [letter(1, bodies), letter(2, bodies.slice(0, count / 2))]
  return makeRecipientsPaper({ own: ownAgency, vanBan, expand: true, merge: true, format, now }, createWriteStream(file))
}

const makers = { register, recipients }

async function one(what: keyof typeof makers, format: PaperFormat, count: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-papers-'))
  const file = path.join(folder, 'paper')
  const made = await makers[what](format, count, file)
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const seconds = ((userCPUTime + systemCPUTime) / 1e6).toFixed(1)
  const pages = made.pages === null ? '' : `, ${made.pages} pages`
  console.log(
    `${what} ${format}: ${count} rows${pages}, ${(statSync(file).size / 1e6).toFixed(1)} MB, ${seconds} s of processor, ${Math.round(maxRSS / 1024)} MiB at most`,
  )
  rmSync(folder, { recursive: true })
}

const [first = 'all', format = 'pdf', count = '0'] = process.argv.slice(2)
if (first === 'register' || first === 'recipients') await one(first, format as PaperFormat, Number(count))
else {
  const runs = [
    ...['pdf', 'docx', 'xlsx'].flatMap(each => [12_500, 50_000].map(rows => ['register', each, `${rows}`])),
    ...['pdf', 'docx'].map(each => ['recipients', each, '10000']),
  ]
  for (const run of runs) spawnSync(process.execPath, [import.meta.filename, ...run], { stdio: 'inherit' })
}
