// `search QUERY`: hits as lines for a person or as JSON; `--batch` answers many queries, one document a line.
import { readFile } from 'node:fs/promises'
import { filterFaultWords } from '../../../contract/filter-words.ts'
import { insteadSentence, insteadWords, isNearNumber, nearSentence, nearWords } from '../../../contract/instead-words.ts'
import type { AnswersFormat } from '../../../contract/paper.ts'
import type { Hit, SearchPage } from '../../../contract/search.ts'
import { damagedWords, dayWords, whyWords } from '../../../contract/words.ts'
import { systemRefusal } from '../../system-refusals.ts'
import type { Calls } from '../calls.ts'
import { type Call, numberOf, textOf, WrongUsage } from './command.ts'
import { withArchive } from './open-archive.ts'
import { sayUnindexed, writeJson, writeLines } from './output.ts'
import { handOver, recordExport } from './paper-out.ts'

type Asked = Parameters<Calls['search']['find']>[0]

const askedBy = (call: Call): Omit<Asked, 'query'> => ({
  limit: numberOf(call, 'limit') ?? 50,
  after: textOf(call, 'after'),
  sort: (textOf(call, 'sort') ?? 'newest') as 'newest' | 'relevance',
  direction: textOf(call, 'direction') as 'den' | 'di' | 'tham-chieu' | null,
})

const hitDocument = ({
  id,
  soKyHieu,
  tenLoai,
  ngayBanHanh,
  coQuanBanHanh,
  trichYeu,
  soDen,
  file,
  snippet,
  why,
  parentId,
  instead,
  isTextDamaged,
  direction,
}: Hit) => ({
  id,
  soKyHieu,
  tenLoai,
  ngayBanHanh,
  coQuanBanHanh,
  trichYeu,
  soDen,
  direction,
  file,
  snippet,
  why,
  parentId,
  instead,
  isTextDamaged,
})
const pageDocument = ({ total, hits, next, didYouMean, unread }: SearchPage) => ({
  total,
  hits: hits.map(hitDocument),
  next,
  didYouMean,
  unread,
})

function hitLines(hit: Hit, meant: string | null): string[] {
  const { id, soKyHieu, tenLoai, ngayBanHanh, coQuanBanHanh, trichYeu, soDen, snippet, why, parentId, instead, isTextDamaged } = hit
  const indent = parentId === null ? '' : '    '
  const head = [`#${id}`, soDen && `số đến ${soDen.so}/${soDen.nam}`, tenLoai, soKyHieu, dayWords(ngayBanHanh), coQuanBanHanh]
    .filter(Boolean)
    .join('  ')
  const lines = [`${indent}${head}  [${why.map(reason => whyWords[reason]).join(', ')}]`]
  const isNear = instead?.how === 'gan-dung' && meant === null && parentId === null
  if (isNear) lines.push(`    ${insteadWords[instead.how]}: ${nearWords.asked} “${instead.asked}”, ${nearWords.has} “${soKyHieu}”`)
  if (instead && instead.how !== 'gan-dung') lines.push(`${indent}    ${insteadWords[instead.how]}: ${insteadSentence(instead)}`)
  if (isTextDamaged) lines.push(`${indent}    ${damagedWords.says}`)
  if (trichYeu) lines.push(`${indent}    ${trichYeu}`)
  if (snippet) lines.push(`${indent}    ${snippet.text.replace(/\s+/gu, ' ').trim()}`)
  return lines
}

/** What of the line limited nothing, and why. */
const unreadLines = ({ unread }: SearchPage): string[] =>
  unread.map(({ text, fault }) => `Chưa hiểu điều kiện “${text}”: ${filterFaultWords[fault]}`)

/** That nothing is the very thing asked for, and what is answered in its place. */
function nearLines({ hits, didYouMean }: SearchPage): string[] {
  const near = hits.map(({ instead }) => instead).find(isNearNumber)
  if (!near) return []
  return [`${nearWords.none(near.asked)} ${didYouMean === null ? nearSentence(near) : `${nearWords.meant} “${didYouMean}”?`}`]
}

const totalWords = (total: SearchPage['total']): string =>
  typeof total === 'number' ? `${total} văn bản` : `ít nhất ${total.atLeast} văn bản`

async function searchBatch(call: Call, calls: Calls, file: string, asked: Omit<Asked, 'query'>): Promise<0> {
  const queries = (
    await readFile(file, 'utf8').catch(error => {
      throw systemRefusal(error, null, file) ?? error
    })
  ).split(/\r?\n/u)
  if (queries.at(-1) === '') queries.pop()
  for (const query of queries) {
    if (call.signal.aborted) break
    await writeJson(call.out, pageDocument(await calls.search.find({ ...asked, query })))
  }
  return 0
}

/** `search QUERY --out FILE.xlsx`: every answer, not a page of them. */
async function exportAnswers(call: Call, query: string, out: string): Promise<0> {
  const format = /\.(xlsx|csv)$/iu.exec(out)?.[1]?.toLowerCase() as AnswersFormat | undefined
  if (!format) throw new WrongUsage('--out của lệnh search cần một tệp .xlsx hoặc .csv.')
  const { sort, direction } = askedBy(call)
  await withArchive(call, 'records', async (client, canRecord) => {
    await sayUnindexed(call.out, (await client.calls.archive.status()).unindexed)
    const paper = await client.calls.paper.answers({ query, sort, direction, format }, { signal: call.signal })
    await handOver(call, client, paper)
    await recordExport(call, client, canRecord, [], paper)
  })
  return 0
}

/** `search QUERY`, with `--out` into a file, or `search --batch FILE`. No hit is an answer, not a refusal; a file of none is refused. */
export async function run(call: Call): Promise<0> {
  const file = textOf(call, 'batch')
  const query = call.words.join(' ')
  if ((file === null) === (query === '') || (file !== null && call.flags.out !== undefined))
    throw new WrongUsage('Lệnh search cần QUERY hoặc --batch FILE.')
  const out = textOf(call, 'out')
  if (out !== null) return exportAnswers(call, query, out)
  const asked = askedBy(call)
  return withArchive(call, 'reads', async ({ calls }) => {
    await sayUnindexed(call.out, (await calls.archive.status()).unindexed)
    if (file !== null) return searchBatch(call, calls, file, asked)
    const page = await calls.search.find({ ...asked, query })
    if (call.json) await writeJson(call.out, pageDocument(page))
    else
      await writeLines(call.out, [
        ...unreadLines(page),
        ...nearLines(page),
        ...page.hits.flatMap(hit => hitLines(hit, page.didYouMean)),
        totalWords(page.total),
        ...(page.next ? [`Trang sau: --after ${page.next}`] : []),
      ])
    return 0
  })
}
