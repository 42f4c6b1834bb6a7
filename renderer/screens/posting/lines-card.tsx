// Whom the envelopes or labels are for: ticked, corrected, added by hand. A successor is offered and never put in place by itself.
import { Button, Checkbox, Input } from 'antd'
import { useMemo, useState } from 'react'
import { goneSentence, placeSentence } from '../../../contract/posting-words.ts'
import { useTell } from '../../ask.ts'
import { Icon } from '../../parts/icons.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { postingWords } from '../../words/posting.ts'
import { addressOf, heirOf } from './heirs.ts'
import type { Line, Posting } from './use-posting.ts'

type Change = (what: Partial<Line>) => void

function Ended({ line, change }: { line: Line; change: Change }) {
  const { from, name } = line
  if (!from?.ended) return null
  const { heirs, mucTin } = from.ended
  const printed = from.to
  return (
    <div className="posting-ended">
      <span className="chip chip-urgent">{goneSentence(from.ended)}.</span>
      {heirs.length > 0 && mucTin !== 'chac-chan' && <span className="soft">{postingWords.likelyHeir}</span>}
      {heirs.length === 0 && <span className="soft">{postingWords.noHeir}</span>}
      {heirs
        .filter(heir => heir.name !== name)
        .map(heir => (
          <Button key={heir.name} size="small" onClick={() => change({ name: heir.name, address: addressOf(line, heir) })}>
            {postingWords.heir(heir.name)}
          </Button>
        ))}
      {name !== printed.name && (
        <Button size="small" type="text" onClick={() => change({ name: printed.name, address: printed.address ?? '' })}>
          {postingWords.asPrinted}
        </Button>
      )}
    </div>
  )
}

/** Whether the line would be printed with a province that nobody is certain of, or with none: what the clerk typed is his. */
const isPlaceOpen = ({ isTaken, name, address, from }: Line): boolean =>
  isTaken && !!from?.placeDoubt && name === from.to.name && address.trim() === ''

function PlaceDoubt({ line, change }: { line: Line; change: Change }) {
  const { from, name } = line
  if (!from || !isPlaceOpen(line)) return null
  return (
    <div className="posting-ended">
      <small className="soft">
        {name !== from.printed && postingWords.inLetter(from.printed)} {placeSentence(from)}.
      </small>
      {name !== from.printed && (
        <Button size="small" type="text" onClick={() => change({ name: from.printed })}>
          {postingWords.asInLetter}
        </Button>
      )}
    </div>
  )
}

/** Keeps a typed address in the directory, for the next letter. */
function KeepAddress({ line: { from, name, address } }: { line: Line }) {
  const correct = useTell('coQuan.correct')
  const [kept, setKept] = useState(from?.to.address ?? '')
  const typed = address.trim()
  if (!from?.coQuanId || name !== from.to.name || typed === '' || typed === kept) return null
  const keep = () =>
    correct.mutate(
      { id: from.coQuanId as number, fields: { diaChi: typed } },
      {
        onSuccess: () => {
          setKept(typed)
          say(postingWords.addressKept(name))
        },
        onError: sayFault,
      },
    )
  return (
    <Button size="small" type="text" loading={correct.isPending} onClick={keep}>
      {postingWords.keepAddress}
    </Button>
  )
}

type OneProps = { line: Line; n: number; change: Change; double: number | null }

function OneLine({ line, n, change, double }: OneProps) {
  const { isTaken, name, address, from } = line
  if (from?.isGroup)
    return (
      <li className="posting-line">
        <Checkbox disabled>{name}</Checkbox>
        <small className="soft">{postingWords.group}</small>
      </li>
    )
  return (
    <li className="posting-line">
      <div className="posting-boxes">
        <Checkbox checked={isTaken} aria-label={postingWords.take(name)} onChange={event => change({ isTaken: event.target.checked })} />
        <Input
          value={name}
          aria-label={postingWords.name(n)}
          maxLength={300}
          spellCheck={false}
          onChange={event => change({ name: event.target.value })}
        />
        <Input
          value={address}
          aria-label={postingWords.address(n)}
          placeholder={postingWords.addressHint}
          maxLength={300}
          spellCheck={false}
          onChange={event => change({ address: event.target.value })}
        />
      </div>
      {double !== null && <small className="soft">{postingWords.double(double)}</small>}
      <KeepAddress line={line} />
      <PlaceDoubt line={line} change={change} />
      <Ended line={line} change={change} />
    </li>
  )
}

/** For each line the number of an earlier one that is taken and has its name. */
function doublesOf(lines: readonly Line[]): (number | null)[] {
  const first = new Map<string, number>()
  return lines.map(({ isTaken, name }, index) => {
    const key = name.trim().toLocaleLowerCase('vi')
    if (!isTaken || key === '') return null
    const before = first.get(key) ?? null
    if (before === null) first.set(key, index + 1)
    return before
  })
}

/** One act for all that are no more: a letter of 2021 to a merged province names dozens of them. */
function AllHeirs({ posting: { lines, putHeirs } }: { posting: Posting }) {
  const ended = lines.filter(line => heirOf(line) !== null)
  if (ended.length < 2) return null
  const inferred = ended.filter(({ from }) => from?.ended?.mucTin !== 'chac-chan').length
  const put = () => {
    const run = putHeirs()
    say(postingWords.heirsPut(ended.length), { words: postingWords.undo, run })
  }
  return (
    <div className="posting-ended">
      <Button onClick={put}>{postingWords.allHeirs(ended.length)}</Button>
      {inferred > 0 && <small className="soft">{postingWords.inferred(inferred)}</small>}
    </div>
  )
}

/** A letter to all communes has thousands of lines: as many as a clerk reads are drawn, the others are printed all the same. */
const shownAtFirst = 100

export function LinesCard({ posting }: { posting: Posting }) {
  const { lines, change, add, count } = posting
  const [most, setMost] = useState(shownAtFirst)
  const rest = lines.length - most
  const unsure = lines.filter(isPlaceOpen).length
  const doubles = useMemo(() => doublesOf(lines), [lines])
  const addOne = () => {
    setMost(lines.length + 1)
    add()
  }
  return (
    <section className="card" aria-label={postingWords.recipients}>
      <h2>
        {postingWords.recipients} <span className="group-count">{postingWords.chosen(count)}</span>
      </h2>
      <AllHeirs posting={posting} />
      {unsure > 0 && <p className="note note-warn">{postingWords.placesUnsure(unsure)}</p>}
      {lines.length === 0 && <p className="soft">{postingWords.none}</p>}
      <ul className="posting-lines">
        {lines.slice(0, most).map((line, index) => (
          <OneLine key={line.key} line={line} n={index + 1} change={what => change(line.key, what)} double={doubles[index] ?? null} />
        ))}
      </ul>
      {rest > 0 && (
        <Button type="text" onClick={() => setMost(most + shownAtFirst)}>
          {postingWords.more(rest)}
        </Button>
      )}
      <Button icon={<Icon name="plus" size={16} />} onClick={addOne}>
        {postingWords.add}
      </Button>
    </section>
  )
}
