// One văn bản as a line that leads to its page.
import type { VanBanSummary } from '../../contract/van-ban.ts'
import { to } from '../route.ts'
import { fromWords, nameOf } from '../words/letter.ts'
import { listWords } from '../words/list.ts'

export const VanBanLine = ({ vanBan, tag }: { vanBan: VanBanSummary; tag?: string | undefined }) => (
  <a className="van-ban-line" href={to.letter(vanBan.id)}>
    <span className="van-ban-name">
      {tag && <span className="chip">{tag}</span>}
      <strong>{nameOf(vanBan)}</strong>
      {vanBan.direction === 'tham-chieu' && <span className="chip">{listWords.tabs['tham-chieu']}</span>}
    </span>
    <small>{fromWords(vanBan)}</small>
    {vanBan.trichYeu && <span className="clamp">{vanBan.trichYeu}</span>}
  </a>
)
