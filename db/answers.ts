// Every answer of a line, page after page, for lists that leave the archive: the rows in the order of the list, without snippets. Reads only.
import type { ListedVanBan } from '../core/register/answer-columns.ts'
import { ask, type FindInput } from './asked.ts'
import type { ReadableDb } from './handle.ts'
import { foundPage } from './search.ts'
import { type Found, insteadOf } from './search-hit.ts'
import { summaryOf } from './van-ban-row.ts'

/** As many as the list asks for: exactly spelled answers are looked for page by page, so that another size would be another order. */
const atOnce = 50

/** `typed` is the line, where another is answered. */
const listed = (found: Found, typed: string | null): ListedVanBan => {
  const { row } = found.looked
  return { ...summaryOf(row), nguoiKy: row.ho_ten, instead: typed === null ? insteadOf(found) : { how: 'gan-dung', asked: typed } }
}

/** All answers in the order in which the list shows them. The line is read and planned once; no more than a page of rows is held. */
export function* answerPages(
  db: ReadableDb,
  { sort, ...line }: Pick<FindInput, 'query' | 'sort' | 'direction'>,
): Generator<ListedVanBan[]> {
  const asked = ask(db, { ...line, sort })
  let after: string | null = null
  do {
    const page: ReturnType<typeof foundPage> = foundPage(asked, { after, sort, limit: atOnce })
    yield page.found.map(found => listed(found, asked.mended ? line.query.trim() : null))
    after = page.next
  } while (after !== null)
}
