// Answers to something else than was asked for: said above the list, and what differs in each answer's line.

import { insteadSentence, insteadWords, nearSentence, nearWords } from '../../../contract/instead-words.ts'
import type { Instead } from '../../../contract/search.ts'
import { differenceOf } from '../../parts/value-words.ts'

type Props = { near: Instead | null; meant: string | null; onLine: (line: string) => void }

/** That nothing is the very thing asked for, and what is shown in its place. */
export const NearAnswers = ({ near, meant, onLine }: Props) => (
  <div role="status" className="near-place">
    {near && (
      <p className="near">
        <span>{nearWords.none(near.asked)} </span>
        {meant === null ? (
          nearSentence(near)
        ) : (
          <>
            {nearWords.meant}{' '}
            <button type="button" className="as-link" onClick={() => onLine(meant)}>
              <strong>{meant}</strong>
            </button>
            ?
          </>
        )}
      </p>
    )}
  </div>
)

/** `Cơ quan trước: UBND tỉnh Đắk Nông, nay thuộc “UBND Lâm Đồng”`; `Gần đúng: khác năm so với “12/CT-TTg năm 2022”`. */
export const StandsIn = ({ instead }: { instead: Instead }) => (
  <span className="differing">
    <span className="chip chip-near">{insteadWords[instead.how]}</span> {insteadSentence(instead)}
  </span>
)

/** `Gần đúng: tìm 2608/UBND-KGVX, kho có 2680/UBND-KGVX`, what differs marked in both. */
export function Differing({ instead, has }: { instead: Instead; has: string }) {
  const { head, old, now, tail } = differenceOf(instead.asked, has)
  return (
    <span className="differing">
      <span className="chip chip-near">{insteadWords[instead.how]}</span> {nearWords.asked}{' '}
      <span className="nowrap">
        {head}
        {old && <del>{old}</del>}
        {tail}
      </span>
      , {nearWords.has}{' '}
      <span className="nowrap">
        {head}
        {now && <ins>{now}</ins>}
        {tail}
      </span>
    </span>
  )
}
