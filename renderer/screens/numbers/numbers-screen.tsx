// The registers of a year: how far each has come, numbers kept and voided, what is left out, the year closed and opened.
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import type { SoSach } from '../../../contract/so-dang-ky.ts'
import { useAsk, useTell } from '../../ask.ts'
import { Icon } from '../../parts/icons.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'
import { momentWords, shellWords } from '../../words/shell.ts'
import { numberWords } from '../../words/so-dang-ky.ts'
import { GapsList } from './gaps-list.tsx'
import { BookDialog, KeepDialog, VoidDialog } from './number-dialogs.tsx'

type Opened = 'keep' | 'void' | 'rename' | null

function Acts({ book, onOpen }: { book: SoSach; onOpen: (opened: Opened) => void }) {
  const { direction, soId, nam, closed } = book
  const close = useTell('soDangKy.close')
  const reopen = useTell('soDangKy.reopen')
  const drop = useTell('soDangKy.drop')
  const series = { direction, soId, nam }
  if (closed)
    return (
      <Button size="small" onClick={() => reopen.mutate(series, { onSuccess: () => say(numberWords.reopened), onError: sayFault })}>
        {numberWords.reopen}
      </Button>
    )
  return (
    <>
      <Button size="small" onClick={() => onOpen('keep')}>
        {numberWords.keep}
      </Button>
      <Button size="small" onClick={() => onOpen('void')}>
        {numberWords.void}
      </Button>
      <Popconfirm
        title={numberWords.closeAsk(nam)}
        okText={numberWords.close(nam)}
        cancelText={shellWords.cancel}
        onConfirm={() => close.mutate(series, { onSuccess: ({ soCuoi }) => say(numberWords.closed(soCuoi)), onError: sayFault })}
      >
        <Button size="small">{numberWords.close(nam)}</Button>
      </Popconfirm>
      {soId > 0 && (
        <>
          <Button size="small" type="text" onClick={() => onOpen('rename')}>
            {numberWords.rename}
          </Button>
          <Button
            size="small"
            type="text"
            danger
            onClick={() => drop.mutate({ soId }, { onSuccess: ({ ten }) => say(numberWords.dropped(ten)), onError: sayFault })}
          >
            {numberWords.drop}
          </Button>
        </>
      )}
    </>
  )
}

function BookCard({ book }: { book: SoSach }) {
  const [opened, setOpened] = useState<Opened>(null)
  const [isOpen, setOpen] = useState(false)
  const { ten, count, next, kept, voided, closed, loai, direction } = book
  const close = () => setOpened(null)
  return (
    <section className="card" aria-label={ten}>
      <h2>
        {ten} <span className="chip">{direction === 'den' ? numberWords.den : numberWords.di}</span>
      </h2>
      <p>
        {closed ? numberWords.closedAt(closed.soCuoi, momentWords(closed.at)) : numberWords.standing(count, next)}
        {kept + voided > 0 && ` · ${numberWords.apart(kept, voided)}`}
      </p>
      {loai.length > 0 && <p className="soft">{numberWords.takes(loai)}</p>}
      <div className="passing-acts">
        <Acts book={book} onOpen={setOpened} />
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? numberWords.hide : numberWords.gaps}
        </Button>
      </div>
      {isOpen && <GapsList book={book} />}
      {opened === 'keep' && <KeepDialog book={book} onClose={close} />}
      {opened === 'void' && <VoidDialog book={book} onClose={close} />}
      {opened === 'rename' && <BookDialog book={book} onClose={close} />}
    </section>
  )
}

function Ready({ today }: { today: string }) {
  const [nam, setNam] = useState(Number(today.slice(0, 4)))
  const [isMaking, setMaking] = useState(false)
  const books = useAsk('soDangKy.books', { nam }, { keep: true })
  return (
    <div className="screen screen-page screen-narrow">
      <header className="screen-head">
        <div>
          <h1>{numberWords.title}</h1>
          <p className="screen-sub">{numberWords.sub}</p>
        </div>
        <div className="screen-acts">
          <Button
            aria-label={numberWords.before}
            title={numberWords.before}
            icon={<Icon name="back" size={18} />}
            onClick={() => setNam(nam - 1)}
          />
          <strong role="status">{numberWords.year(nam)}</strong>
          <Button onClick={() => setNam(nam + 1)}>{numberWords.after}</Button>
          <Button type="primary" icon={<Icon name="plus" size={18} />} onClick={() => setMaking(true)}>
            {numberWords.make}
          </Button>
        </div>
      </header>
      {books.isPending && <Waiting />}
      {books.error && <Refused fault={books.error} again={() => books.refetch()} level={2} />}
      {books.data?.map(book => (
        <BookCard key={`${book.direction}.${book.soId}.${book.nam}`} book={book} />
      ))}
      {isMaking && <BookDialog book={null} onClose={() => setMaking(false)} />}
    </div>
  )
}

export function NumbersScreen() {
  const status = useAsk('archive.status', undefined)
  if (status.isPending) return <Waiting />
  if (!status.data) return <Refused fault={status.error} again={() => status.refetch()} />
  return <Ready today={status.data.today} />
}
