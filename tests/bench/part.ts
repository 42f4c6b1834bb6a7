// One measurement in a process of its own, so that its memory and its start are its own: `node part.ts NAME FOLDER [COUNT]`. The last line is JSON.
// Each loads only what it measures.
import { existsSync, readFileSync } from 'node:fs'
import { pageOf } from './page-of.ts'

const [, , name = '', folder = '', count = '0'] = process.argv

const firstLine = 'kế hoạch nhiệm vụ'

/** What each measures; what it gives stands in the line beside time and memory. */
const parts: Record<string, () => Promise<object> | object> = {
  /** The reader alone: from the start of the process to the first page of 50. */
  cold: async () => {
    const { openReader } = await import('../../db/open.ts')
    const { findVanBan } = await import('../../db/search.ts')
    const page = findVanBan(openReader(folder), pageOf(firstLine))
    return { hits: page.hits.length, sinceStart: performance.now() }
  },
  /** The same with every call of the archive and its checks of what goes in and out. */
  coldHost: async () => {
    const { openDirect } = await import('../../archive/hosts/direct.ts')
    const page = await openDirect(folder).calls.search.find({ query: firstLine })
    return { hits: page.hits.length, sinceStart: performance.now() }
  },
  searching: async () => {
    const { makeSuggest } = await import('../../archive/suggest.ts')
    const { openReader } = await import('../../db/open.ts')
    const { findVanBan } = await import('../../db/search.ts')
    const { queryClasses } = await import('./queries.ts')
    const reader = openReader(folder)
    const suggest = makeSuggest(reader)
    for (const prefix of ['u', 'ubnd', 'nguyen', '26']) suggest(prefix, 8)
    for (const [, queries] of queryClasses(1_000)) for (const query of queries) findVanBan(reader, pageOf(query))
    return {}
  },
  importing: async () => {
    const { closeDb, openWriter } = await import('../../db/open.ts')
    const { fileUpTo, heldIn } = await import('./archive.ts')
    const writer = openWriter(folder)
    const filed = await fileUpTo(writer, heldIn(writer) + Number(count))
    closeDb(writer)
    return filed
  },
  verify: async () => {
    const { openDirect } = await import('../../archive/hosts/direct.ts')
    const verified = await openDirect(folder).calls.archive.verify()
    return { ok: verified.ok, faults: verified.checks.flatMap(check => check.faults).slice(0, 5) }
  },
  repair: async () => {
    const { openDirect } = await import('../../archive/hosts/direct.ts')
    for await (const event of await openDirect(folder).calls.archive.repair()) if (event.kind === 'done') return event
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
