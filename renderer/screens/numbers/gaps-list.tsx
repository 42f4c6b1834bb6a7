// The numbers of one register and year that have no văn bản, each with why; kept and voided ones may be set free.
import { Button } from 'antd'
import type { Gap, SoSach } from '../../../contract/so-dang-ky.ts'
import { useAsk, useTell } from '../../ask.ts'
import { say, sayFault } from '../../parts/say.tsx'
import { to } from '../../route.ts'
import { gapWords, numberWords } from '../../words/so-dang-ky.ts'

/** Long lists are looked at on paper: the printed register tells them all. */
const shownAtMost = 500

function GapRow({ gap, onRelease }: { gap: Gap; onRelease: (gap: Gap) => void }) {
  const { from, to: last, why, lyDo, vanBanId } = gap
  const isApart = why === 'giu' || why === 'huy'
  return (
    <li className="gap-row">
      <strong>{from === last ? from : `${from}–${last}`}</strong>
      <span>
        {vanBanId ? <a href={to.letter(vanBanId)}>{gapWords[why]}</a> : gapWords[why]}
        {lyDo && `: ${lyDo}`}
      </span>
      {isApart && from === last && (
        <Button size="small" type="text" aria-label={`${numberWords.release}: ${from}`} onClick={() => onRelease(gap)}>
          {numberWords.release}
        </Button>
      )}
    </li>
  )
}

/** Stretches that were kept or voided for one reason, number by number, so that each can be set free. */
const eachApart = (gap: Gap): Gap[] =>
  gap.why === 'giu' || gap.why === 'huy'
    ? Array.from({ length: gap.to - gap.from + 1 }, (_, i) => ({ ...gap, from: gap.from + i, to: gap.from + i }))
    : [gap]

export function GapsList({ book: { direction, soId, nam } }: { book: SoSach }) {
  const found = useAsk('soDangKy.gaps', { direction, soId, nam, limit: shownAtMost }, { keep: true }).data
  const release = useTell('soDangKy.release')
  const keep = useTell('soDangKy.keep')
  const voiding = useTell('soDangKy.void')
  if (!found) return null
  if (!found.items.length) return <p className="soft">{numberWords.noGaps}</p>
  const setApart = ({ from: so, why, lyDo }: Gap) => {
    const number = { direction, soId, nam, so, lyDo: lyDo ?? '' }
    if (why === 'giu') keep.mutate(number, { onError: sayFault })
    else voiding.mutate(number, { onError: sayFault })
  }
  const free = (gap: Gap) => {
    const done = () => say(numberWords.released(gap.from), { words: numberWords.undo, run: () => setApart(gap) })
    release.mutate({ direction, soId, nam, so: gap.from }, { onSuccess: done, onError: sayFault })
  }
  return (
    <>
      <ul className="gap-rows" aria-label={numberWords.gaps}>
        {found.items.flatMap(eachApart).map(gap => (
          <GapRow key={gap.from} gap={gap} onRelease={free} />
        ))}
      </ul>
      {found.next !== null && <p className="soft">{numberWords.moreGaps(found.next)}</p>}
    </>
  )
}
