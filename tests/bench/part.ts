// One measurement in a process of its own, so that its memory and its start are its own: `node part.ts NAME FOLDER [COUNT]`. The last line is JSON.
import { existsSync, readFileSync } from 'node:fs'
import { openDirect } from '../../archive/hosts/direct.ts'
import { makeSuggest } from '../../archive/suggest.ts'
import { closeDb, openReader, openWriter } from '../../db/open.ts'
import { findVanBan } from '../../db/search.ts'
import { fileUpTo, heldIn } from './archive.ts'
import { pageOf } from './finding.ts'
import { queryClasses } from './queries.ts'

const [, , name = '', folder = '', count = '0'] = process.argv

/** What each measures; what it gives stands in the line beside time and memory. */
const parts: Record<string, () => Promise<object> | object> = {
  cold: () => {
    const reader = openReader(folder)
    const page = findVanBan(reader, pageOf('kế hoạch nhiệm vụ'))
    return { hits: page.hits.length, sinceStart: performance.now() }
  },
  searching: () => {
    const reader = openReader(folder)
    const suggest = makeSuggest(reader)
    for (const prefix of ['u', 'ubnd', 'nguyen', '26']) suggest(prefix, 8)
    for (const [, queries] of queryClasses(1_000)) for (const query of queries) findVanBan(reader, pageOf(query))
    return {}
  },
  importing: async () => {
    const writer = openWriter(folder)
    const filed = await fileUpTo(writer, heldIn(writer) + Number(count))
    closeDb(writer)
    return filed
  },
  verify: async () => {
    const { calls } = openDirect(folder)
    const verified = await calls.archive.verify()
    return { ok: verified.ok, faults: verified.checks.flatMap(check => check.faults).slice(0, 5) }
  },
  repair: async () => {
    const { calls } = openDirect(folder)
    for await (const event of await calls.archive.repair()) if (event.kind === 'done') return event
    return {}
  },
}

/** The most memory that this process has had (MB). Of a started process Linux counts what its parent had at that moment into `maxRSS`, but not into this. */
function peakMegabytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024
}

const part = parts[name]
if (!part) throw new Error(`part ${Object.keys(parts).join(' | ')}`)
const began = performance.now()
const given = await part()
const tookMs = performance.now() - began
process.stdout.write(`${JSON.stringify({ ...given, tookMs, megabytes: peakMegabytes() })}\n`)
process.exit(0)
