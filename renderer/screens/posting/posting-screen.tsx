// Envelopes and labels for the recipients of a văn bản: chosen on the right, previewed on the left, printed or saved.
import type { LabelSheet, Postable } from '../../../contract/posting.ts'
import type { VanBan } from '../../../contract/van-ban.ts'
import { useAsk, usePaper } from '../../ask.ts'
import { PaperBar, PaperPages } from '../../parts/paper/paper-view.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to } from '../../route.ts'
import { nameOf } from '../../words/letter.ts'
import { postingWords } from '../../words/posting.ts'
import { LinesCard } from './lines-card.tsx'
import { PaperCard } from './paper-card.tsx'
import { PrinterCard } from './printer-card.tsx'
import { type Posting, usePosting } from './use-posting.ts'

/** The paper of what is chosen; only the call of the chosen kind is asked. */
function useMade({ settled: { asked, paper } }: Posting) {
  const { kind, size, start } = paper
  const sheet = paper.sheet === 'measured' ? paper.measured : paper.sheet
  const envelopes = usePaper('paper.envelopes', asked && kind === 'envelopes' ? { ...asked, size } : null)
  const labels = usePaper('paper.labels', asked && kind === 'labels' ? { ...asked, sheet, start } : null)
  return kind === 'envelopes' ? envelopes : labels
}

type ReadyProps = { vanBan: VanBan; postables: Postable[]; sheets: LabelSheet[] }

function Ready({ vanBan, postables, sheets }: ReadyProps) {
  const { id } = vanBan
  const posting = usePosting(id, postables)
  const made = useMade(posting)
  const hasAny = posting.settled.asked !== null
  return (
    <div className="screen screen-split screen-posting">
      <header className="screen-head">
        <div>
          <h1>{postingWords.title(nameOf(vanBan))}</h1>
          <p className="screen-sub">
            <a href={to.letter(id)}>{vanBan.trichYeu}</a>
          </p>
        </div>
        <PaperBar paper={made} ids={[id]} count={posting.paper.kind === 'envelopes' ? postingWords.envelopes : postingWords.sheets} />
      </header>
      {hasAny ? <PaperPages paper={made} /> : <Empty icon="print" title={postingWords.nobody} />}
      <div className="side">
        <PaperCard posting={posting} sheets={sheets} />
        <LinesCard posting={posting} />
        <PrinterCard posting={posting} />
      </div>
    </div>
  )
}

export function PostingScreen({ id }: { id: number }) {
  const asked = useAsk('vanBan.open', { id })
  const postables = useAsk('paper.postables', { id }, { once: true })
  const sheets = useAsk('paper.labelSheets', undefined)
  useEscape(() => go(to.letter(id)))
  for (const one of [asked, postables, sheets]) if (one.error) return <Refused fault={one.error} again={() => one.refetch()} />
  if (!asked.data || !postables.data || !sheets.data) return <Waiting />
  return <Ready key={id} vanBan={asked.data} postables={postables.data} sheets={sheets.data} />
}
