// How far a văn bản đến has come: to whom it was passed on, who took it, what answered it; and the acts that carry it on.
import { Button } from 'antd'
import { useState } from 'react'
import type { GiaiQuyet, Step } from '../../../contract/giai-quyet.ts'
import { stateWords, vaiTroWords } from '../../../contract/giai-quyet-words.ts'
import { useAsk, useTell } from '../../ask.ts'
import { FinishDialog } from '../../parts/passing/finish-dialog.tsx'
import { PassDialog } from '../../parts/passing/pass-dialog.tsx'
import { SignDialog } from '../../parts/passing/sign-dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { to } from '../../route.ts'
import { finishWords, giaiQuyetWords, passWords } from '../../words/giai-quyet.ts'

type Opened = { kind: 'pass' } | { kind: 'finish' } | { kind: 'sign'; step: Step } | null

function StepRow({ step, isOpen, onSign }: { step: Step; isOpen: boolean; onSign: () => void }) {
  const takeBack = useTell('giaiQuyet.takeBack')
  const sign = useTell('giaiQuyet.sign')
  const { donVi, vaiTro, ngay, han, butPhe, nguoiPhe, nguoiNhan, ngayNhan } = step
  const undo = () => takeBack.mutate({ steps: [step.id] }, { onSuccess: () => say(passWords.undone), onError: sayFault })
  const unsign = () => sign.mutate({ steps: [step.id], nguoiNhan: null }, { onError: sayFault })
  return (
    <li className="passing-step">
      <p>
        <strong>{donVi}</strong> <span className="chip">{vaiTroWords[vaiTro]}</span>
      </p>
      {butPhe && (
        <p>
          {nguoiPhe && `${nguoiPhe}: `}“{butPhe}”
        </p>
      )}
      <small>
        {[
          giaiQuyetWords.on(ngay),
          han && giaiQuyetWords.han(han),
          nguoiNhan && ngayNhan ? giaiQuyetWords.signedBy(nguoiNhan, ngayNhan) : giaiQuyetWords.notSigned,
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
      {isOpen && (
        <div className="passing-acts">
          <Button
            size="small"
            onClick={nguoiNhan ? unsign : onSign}
            aria-label={`${nguoiNhan ? giaiQuyetWords.unsign : giaiQuyetWords.sign} ${donVi}`}
          >
            {nguoiNhan ? giaiQuyetWords.unsign : giaiQuyetWords.sign}
          </Button>
          <Button size="small" type="text" onClick={undo} aria-label={`${giaiQuyetWords.takeBack}: ${donVi}`}>
            {giaiQuyetWords.takeBack}
          </Button>
        </div>
      )}
    </li>
  )
}

function Finished({ id, found: { xongNgay, traLoi, ghiChu } }: { id: number; found: GiaiQuyet }) {
  const reopen = useTell('giaiQuyet.reopen')
  const finish = useTell('giaiQuyet.finish')
  if (xongNgay === null) return null
  const answer = traLoi && { soKyHieu: traLoi.soKyHieu, vanBanId: traLoi.vanBan?.id ?? null }
  const undo = () => finish.mutate({ ids: [id], ngay: xongNgay, traLoi: answer, ghiChu }, { onError: sayFault })
  const reopened = () => say(finishWords.reopened, { words: passWords.undo, run: undo })
  return (
    <div className="passing-end">
      <p>
        <strong>{giaiQuyetWords.finished(xongNgay)}</strong>
        {traLoi && (
          <>
            {'. '}
            {giaiQuyetWords.answeredBy} {traLoi.vanBan ? <a href={to.letter(traLoi.vanBan.id)}>{traLoi.soKyHieu}</a> : traLoi.soKyHieu}
          </>
        )}
      </p>
      {ghiChu && <p>{ghiChu}</p>}
      <Button size="small" onClick={() => reopen.mutate({ ids: [id] }, { onSuccess: reopened, onError: sayFault })}>
        {finishWords.reopen}
      </Button>
    </div>
  )
}

export function GiaiQuyetCard({ id, isRemoved }: { id: number; isRemoved: boolean }) {
  const found = useAsk('giaiQuyet.of', { id }).data
  const today = useAsk('archive.status', undefined).data?.today
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  if (!found || !today) return null
  const isOpen = found.xongNgay === null && !isRemoved
  return (
    <section className="card" aria-label={giaiQuyetWords.card}>
      <h2>
        {giaiQuyetWords.card} <span className="chip">{stateWords[found.state]}</span>
        {found.isLate && <span className="chip chip-urgent">{giaiQuyetWords.late}</span>}
      </h2>
      {!found.steps.length && <p className="soft">{giaiQuyetWords.none}</p>}
      <ul className="passing-steps">
        {found.steps.map(step => (
          <StepRow key={step.id} step={step} isOpen={isOpen} onSign={() => setOpened({ kind: 'sign', step })} />
        ))}
      </ul>
      {!isRemoved && <Finished id={id} found={found} />}
      {isOpen && (
        <div className="passing-acts">
          <Button type={found.steps.length ? 'default' : 'primary'} onClick={() => setOpened({ kind: 'pass' })}>
            {found.steps.length ? giaiQuyetWords.passMore : giaiQuyetWords.pass}
          </Button>
          <Button onClick={() => setOpened({ kind: 'finish' })}>{giaiQuyetWords.finish}</Button>
        </div>
      )}
      {opened?.kind === 'pass' && <PassDialog ids={[id]} today={today} onClose={close} />}
      {opened?.kind === 'finish' && <FinishDialog ids={[id]} today={today} onClose={close} />}
      {opened?.kind === 'sign' && <SignDialog step={opened.step} today={today} onClose={close} />}
    </section>
  )
}
