// The offers below the search box as a list to choose from. The box keeps the focus and takes the keys.
import { listWords } from '../words/list.ts'
import { Marked } from './marked.tsx'
import { nameOf, type Offer } from './use-offers.ts'

type Props = { id: string; offers: Offer[]; chosen: number; onPick: (offer: Offer) => void }

/** The line behind the name, where it says more than the name. */
const Line = ({ offer: { line, text } }: { offer: Offer }) =>
  line && line.query !== text ? <small className="offer-line">{line.query}</small> : null

export const OfferList = ({ id, offers, chosen, onPick }: Props) => (
  <div className="offers" id={id} role="listbox" aria-label={listWords.suggestions}>
    {offers.map((offer, index) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys of its list
      <div
        key={nameOf(offer)}
        id={`${id}-${index}`}
        className={`offer offer-${offer.kind}`}
        role="option"
        aria-selected={index === chosen}
        tabIndex={-1}
        onMouseDown={event => event.preventDefault()}
        onClick={() => onPick(offer)}
      >
        <span className="offer-kind">{listWords.suggestKind[offer.kind]}</span>
        <span>
          <Marked text={offer.text} marks={offer.marks} /> <Line offer={offer} />
        </span>
      </div>
    ))}
  </div>
)
