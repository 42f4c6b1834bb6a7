// One row of the opened lists: a printed line or one of its receivers, with what it means, its copies and its sendings.
import { Button } from 'antd'
import type { OpenedLine, Receiver } from '../../../contract/noi-nhan.ts'
import { copiesFromWords, groupWords, recipientDoubtWords, recipientKindWords } from '../../../contract/noi-nhan-words.ts'
import { Icon } from '../../parts/icons.tsx'
import { to } from '../../route.ts'
import { lastSent, noiNhanWords } from '../../words/noi-nhan.ts'
import { canOpen, type Row, sureOnes } from './rows.ts'

type Props = {
  row: Row
  /** The text of a line by its key. */
  textOf: (key: string) => string
  isHere: boolean
  isChosen: boolean
  isOpen: boolean
  onStand: () => void
  onToggle: () => void
  onOpen: () => void
  onCopies: () => void
}

/** The agency's page, from the mouse; by the keyboard Enter on the row goes there. */
const AgencyLink = ({ coQuan }: Pick<Receiver, 'coQuan'>) =>
  coQuan && (
    <a href={to.agency(coQuan.id)} tabIndex={-1} onClick={event => event.stopPropagation()}>
      {coQuan.ten}
    </a>
  )

function Meaning({ line, isOpen, onOpen }: Pick<Props, 'isOpen' | 'onOpen'> & { line: OpenedLine }) {
  const sure = sureOnes(line).length
  const members = noiNhanWords.members(sure, line.receivers.length - sure)
  return (
    <small className="soft">
      {[recipientKindWords[line.kind], groupWords(line)].filter(Boolean).join(' · ')}
      {line.kind === 'co-quan' && line.receivers[0]?.coQuan && (
        <>
          {': '}
          <AgencyLink coQuan={line.receivers[0].coQuan} />
        </>
      )}
      {canOpen(line) && (
        <Button
          size="small"
          type="link"
          tabIndex={-1}
          aria-label={(isOpen ? noiNhanWords.close : noiNhanWords.open)(members, line.text)}
          onClick={event => {
            event.stopPropagation()
            onOpen()
          }}
        >
          {members}
          <Icon name={isOpen ? 'up' : 'down'} size={14} />
        </Button>
      )}
    </small>
  )
}

function LineWhat({ line, textOf, isOpen, onOpen }: Pick<Props, 'textOf' | 'isOpen' | 'onOpen'> & { line: OpenedLine }) {
  return (
    <span className="queue-what">
      <span>
        <strong>{line.text}</strong>
        {line.purpose && (
          <span className="chip" title={line.purposeWords ?? line.purpose}>
            {line.purposeWords ?? line.purpose}
          </span>
        )}
        {line.sameAs && <span className="sure sure-likely">{noiNhanWords.same(textOf(line.sameAs))}</span>}
      </span>
      <Meaning line={line} isOpen={isOpen} onOpen={onOpen} />
      {line.doubts.map(doubt => (
        <small className="sure sure-guess" key={doubt}>
          {recipientDoubtWords[doubt]}
        </small>
      ))}
    </span>
  )
}

function ReceiverWhat({ receiver, textOf }: { receiver: Receiver; textOf: Props['textOf'] }) {
  const { name, text, coQuan, isIn, note, doubt, sameAs } = receiver
  return (
    <span className="queue-what">
      <span>
        {name}
        {!isIn && <span className="chip">{noiNhanWords.possible}</span>}
        {sameAs && <span className="sure sure-likely">{noiNhanWords.same(textOf(sameAs))}</span>}
      </span>
      <small className="soft">
        {[text !== null && text !== name && `${noiNhanWords.asPrinted} “${text}”`, note].filter(Boolean).join(' · ')}{' '}
        <AgencyLink coQuan={coQuan} />
      </small>
      {doubt && <small className="sure sure-guess">{recipientDoubtWords[doubt]}</small>}
    </span>
  )
}

function sentWords(line: OpenedLine, receiver: Receiver | null): string {
  if (receiver) return receiver.isIn ? lastSent(receiver) : ''
  if (line.list === 'luu' || line.kind === 'nhu-tren') return ''
  const sure = sureOnes(line)
  const [only] = sure
  if (sure.length === 1 && only) return lastSent(only)
  if (!sure.length) return lastSent(line)
  return noiNhanWords.sentOf(sure.filter(one => one.sent.length).length, sure.length)
}

function Copies({ row: { line, receiver }, onCopies }: Pick<Props, 'row' | 'onCopies'>) {
  if (receiver) return <span className="opened-copies">{receiver.isIn ? noiNhanWords.copies(receiver.copies) : ''}</span>
  return (
    <span className="opened-copies">
      <Button
        size="small"
        type="text"
        tabIndex={-1}
        aria-label={noiNhanWords.copiesOf(line.copies, line.text)}
        onClick={event => {
          event.stopPropagation()
          onCopies()
        }}
      >
        {noiNhanWords.copies(line.copies)}
      </Button>
      <small className="soft">{copiesFromWords[line.copiesFrom]}</small>
    </span>
  )
}

export const LineRow = (props: Props) => {
  const { row, textOf, isHere, isChosen, isOpen, onStand, onToggle, onOpen } = props
  const { line, receiver } = row
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of all its rows
    <div
      className={receiver ? 'queue-row opened-row opened-member' : 'queue-row opened-row'}
      role="treeitem"
      aria-level={receiver ? 2 : 1}
      aria-selected={isChosen}
      {...(!receiver && canOpen(line) ? { 'aria-expanded': isOpen } : {})}
      tabIndex={isHere ? 0 : -1}
      onFocus={onStand}
      onClick={onToggle}
    >
      <span className="due-check" aria-hidden="true">
        {isChosen ? '✓' : ''}
      </span>
      {receiver ? (
        <ReceiverWhat receiver={receiver} textOf={textOf} />
      ) : (
        <LineWhat line={line} textOf={textOf} isOpen={isOpen} onOpen={onOpen} />
      )}
      <span className="opened-sent">{sentWords(line, receiver)}</span>
      <Copies {...props} />
    </div>
  )
}
