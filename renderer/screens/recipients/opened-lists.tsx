// The lists of a letter opened to those who get it: counted, sent and signed for from here.
import { Button } from 'antd'
import { useState } from 'react'
import type { OpenedLine, OpenedRecipients } from '../../../contract/noi-nhan.ts'
import { useAsk, useTell } from '../../ask.ts'
import { say, sayFault, sayStop } from '../../parts/say.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { noiNhanWords, resolveWords, sendingWords, sendWords, setWords } from '../../words/noi-nhan.ts'
import { OpenedTree, type RowAct } from './opened-tree.tsx'
import { ResolveDialog } from './resolve-dialog.tsx'
import { isUnclear, membersSet, membersWith, type Row, sendingsOf, type Target, targetsOf, toSign } from './rows.ts'
import { SendDialog, SignSentDialog } from './send-dialogs.tsx'
import { CopiesDialog, GroupDialog } from './set-dialogs.tsx'
import { type Opened, useOpened } from './use-opened.ts'

type Dialog =
  | { kind: 'send'; to: Target[] | null }
  | { kind: 'sign'; sendings: number[] }
  | { kind: 'copies' | 'group' | 'resolve'; line: OpenedLine }
  | null

/** What a key or button of a row does. */
function useActs(id: number, opened: Opened, show: (dialog: Dialog) => void) {
  const setGroup = useTell('noiNhan.setGroup')
  const toggleMember = ({ line, receiver }: Row) => {
    if (!receiver || !line.group) return sayStop(setWords.notGroup)
    const before = membersSet(line)
    const members = membersWith(line, receiver)
    if (!members) return sayStop(setWords.noMembers)
    const back = () => setGroup.mutate({ id, line: line.key, members: before }, { onError: sayFault })
    setGroup.mutate(
      { id, line: line.key, members },
      { onSuccess: () => say(setWords.saved, { words: noiNhanWords.undo, run: back }), onError: sayFault },
    )
  }
  const sign = () => {
    const sendings = toSign(opened.held).map(one => one.id)
    if (sendings.length) show({ kind: 'sign', sendings })
    else sayStop(sendWords.nothingSent)
  }
  const ofLine = (kind: 'group' | 'resolve', { line }: Row, isFitting: boolean, why: string) =>
    isFitting ? show({ kind, line }) : sayStop(why)
  const acts: Record<RowAct, (row: Row) => void> = {
    send: () => show({ kind: 'send', to: targetsOf(opened.held) }),
    sign,
    copies: ({ line }) => show({ kind: 'copies', line }),
    'toggle-member': toggleMember,
    group: row => ofLine('group', row, row.line.group !== null, setWords.notGroup),
    resolve: row => ofLine('resolve', row, isUnclear(row.line), resolveWords.notUnclear),
  }
  return (act: RowAct, row: Row) => acts[act](row)
}

function Bar({ id, opened, show }: { id: number; opened: Opened; show: (dialog: Dialog) => void }) {
  const act = useActs(id, opened, show)
  const unsend = useTell('noiNhan.unsend')
  const { chosen, at, held } = opened
  const sent = sendingsOf(held).map(one => one.id)
  const takeBack = () => unsend.mutate({ id, sendings: sent }, { onSuccess: () => say(sendWords.undone), onError: sayFault })
  return (
    <div className="due-acts">
      <Button type="primary" onClick={() => show({ kind: 'send', to: chosen.length ? targetsOf(chosen) : null })}>
        {sendWords.act(chosen.length)}
      </Button>
      {at && sent.length > 0 && <Button onClick={() => act('sign', at)}>{sendWords.signAct}</Button>}
      {sent.length > 0 && <Button onClick={takeBack}>{sendWords.unsend}</Button>}
      {at?.line.group && <Button onClick={() => act('group', at)}>{setWords.groupAct}</Button>}
      {at && isUnclear(at.line) && <Button onClick={() => act('resolve', at)}>{resolveWords.act}</Button>}
      <Button type="text" onClick={() => opened.openAll(!opened.isAllOpen)}>
        {opened.isAllOpen ? noiNhanWords.closeAll : noiNhanWords.openAll}
      </Button>
      <span className="soft" role="status">
        {chosen.length > 0 && noiNhanWords.chosen(chosen.length)}
      </span>
      <p className="keys">{noiNhanWords.keys}</p>
    </div>
  )
}

function Totals({ copies, repeated, printedRun, sentBeside }: OpenedRecipients) {
  return (
    <footer className="opened-total">
      <p>
        <strong>{noiNhanWords.total(copies)}</strong>
        {[repeated > 0 && noiNhanWords.repeated(repeated), printedRun !== null && noiNhanWords.printedRun(printedRun)]
          .filter(Boolean)
          .map(words => `, ${words}`)}
      </p>
      {sentBeside.length > 0 && (
        <p className="note">
          {noiNhanWords.beside}: {sentBeside.map(one => `${one.to} (${sendingWords(one)})`).join('; ')}
        </p>
      )}
    </footer>
  )
}

export function OpenedLists({ id }: { id: number }) {
  const opened = useOpened(id)
  const today = useAsk('archive.status', undefined).data?.today
  const [dialog, setDialog] = useState<Dialog>(null)
  const act = useActs(id, opened, setDialog)
  const { asked } = opened
  if (asked.isPending || !today) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} again={() => asked.refetch()} level={2} />
  if (!opened.rows.length)
    return (
      <Empty icon="people" title={noiNhanWords.none}>
        <p>{noiNhanWords.noneHint}</p>
      </Empty>
    )
  const close = () => setDialog(null)
  const { day, tinh } = asked.data
  return (
    <>
      <p className="soft">{noiNhanWords.by(day, tinh)}</p>
      <Bar id={id} opened={opened} show={setDialog} />
      <OpenedTree opened={opened} onAct={act} />
      {opened.left > 0 && <Button onClick={opened.showMore}>{noiNhanWords.more(opened.left)}</Button>}
      <Totals {...asked.data} />
      {dialog?.kind === 'send' && <SendDialog id={id} to={dialog.to} today={today} onClose={close} onDone={opened.chooseNone} />}
      {dialog?.kind === 'sign' && <SignSentDialog id={id} sendings={dialog.sendings} today={today} onClose={close} />}
      {dialog?.kind === 'copies' && <CopiesDialog id={id} line={dialog.line} day={day} onClose={close} />}
      {dialog?.kind === 'resolve' && <ResolveDialog text={dialog.line.text} tinh={tinh} onClose={close} />}
      {dialog?.kind === 'group' && <GroupDialog id={id} line={dialog.line} day={day} onClose={close} />}
    </>
  )
}
