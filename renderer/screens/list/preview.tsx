// The letter of the row that the clerk rests at, beside the list: its thể thức in brief and its text, at the first place that the search found.
import { Button } from 'antd'
import type { Span } from '../../../contract/reading.ts'
import type { VanBan } from '../../../contract/van-ban.ts'
import { dayWords, fieldWords } from '../../../contract/words.ts'
import { useAsk } from '../../ask.ts'
import { HitWalk, useHitWalk } from '../../parts/hit-walk.tsx'
import { Icon } from '../../parts/icons.tsx'
import { LetterPane } from '../../parts/letter-text.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'
import { useSettled } from '../../parts/use-offers.ts'
import { nameOf } from '../../words/letter.ts'
import { previewWords } from '../../words/search.ts'
import { shellWords } from '../../words/shell.ts'
import type { ListRow } from './sources.ts'

/** So long the clerk rests at a row before its letter is read. */
const restMs = 150
const noHits: Span[] = []

/** What is asked is given up as soon as the clerk moves on. */
function usePreviewed(id: number | null, query: string) {
  const resting = useSettled(id, restMs)
  const asked = id !== null && resting === id ? id : null
  const opened = useAsk('vanBan.open', asked === null ? null : { id: asked })
  const hits = useAsk('search.marks', asked === null || !query ? null : { id: asked, query }).data ?? noHits
  return { opened, hits }
}

function Brief({ vanBan: { fields, recipients } }: { vanBan: VanBan }) {
  const facts = [
    [fieldWords.coQuanBanHanh, fields.coQuanBanHanh],
    [fieldWords.ngayBanHanh, dayWords(fields.ngayBanHanh)],
    [fieldWords.nguoiKy, [fields.nguoiKy?.hoTen, fields.nguoiKy?.chucVu].filter(Boolean).join(', ')],
    [fieldWords.kinhGui, fields.kinhGui.join('; ')],
    [fieldWords.noiNhan, recipients.length ? previewWords.recipients(recipients.length) : ''],
  ].filter(([, words]) => words)
  return (
    <dl className="facts preview-facts">
      {facts.map(([label, words]) => (
        <div className="fact" key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="clamp">{words}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Text({ vanBan, hits }: { vanBan: VanBan; hits: Span[] }) {
  const walk = useHitWalk(vanBan.text, hits)
  return (
    <>
      <div className="preview-brief">
        <Brief vanBan={vanBan} />
        {walk.count > 0 && <HitWalk walk={walk} />}
      </div>
      {vanBan.text ? <LetterPane letter={vanBan.text} hits={hits} hitAt={walk.at} /> : <p className="soft">{previewWords.noText}</p>}
    </>
  )
}

type Props = { row: ListRow | null; query: string; onOpen: (row: ListRow) => void; onClose: () => void }

export function Preview({ row, query, onOpen, onClose }: Props) {
  const { opened, hits } = usePreviewed(row?.id ?? null, query)
  return (
    <aside className="preview" aria-label={previewWords.label}>
      <header className="preview-head">
        <div>
          <h2>{row ? nameOf(row) : previewWords.label}</h2>
          {row?.trichYeu && <p className="clamp">{row.trichYeu}</p>}
        </div>
        {row && (
          <Button size="small" onClick={() => onOpen(row)}>
            {previewWords.open}
          </Button>
        )}
        <Button
          type="text"
          size="small"
          aria-label={shellWords.close}
          title={previewWords.hide}
          icon={<Icon name="cross" size={18} />}
          onClick={onClose}
        />
      </header>
      {!row && <p className="soft">{previewWords.none}</p>}
      {row && opened.data && <Text key={row.id} vanBan={opened.data} hits={hits} />}
      {row && !opened.data && (opened.error ? <Refused fault={opened.error} again={() => opened.refetch()} level={2} /> : <Waiting />)}
    </aside>
  )
}
