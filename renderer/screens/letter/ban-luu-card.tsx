// Who used the kept copy of a văn bản đi, who still has it; given out and given back.
import { Button } from 'antd'
import { useState } from 'react'
import type { CopyUse } from '../../../contract/paper.ts'
import { tell, useAsk, useTell } from '../../ask.ts'
import { say, sayFault } from '../../parts/say.tsx'
import { banLuuWords as words } from '../../words/ban-luu.ts'
import { BackDialog } from './ban-luu-back.tsx'
import { asGiven, BanLuuDialog } from './ban-luu-dialog.tsx'

type ActsProps = { use: CopyUse; onChange: () => void; onBack: () => void }

function Acts({ use, onChange, onBack }: ActsProps) {
  const { id, vanBanId, hoTen, ngayTra } = use
  const giveBack = useTell('banLuu.giveBack')
  const takeBack = useTell('banLuu.takeBack')
  // A line may be gone before its act is taken back: what is asked then is asked of no part of the screen.
  const undoNotBack = () => void tell('banLuu.giveBack', { id, ngay: ngayTra }).catch(sayFault)
  const notBack = () =>
    giveBack.mutate(
      { id, isBack: false },
      {
        onSuccess: () => say(words.notBackDone, { words: words.undo, run: undoNotBack }),
        onError: sayFault,
      },
    )
  const again = (gone: CopyUse) =>
    void tell('banLuu.give', { ...asGiven(gone), vanBanId })
      .then(made => (gone.ngayTra ? tell('banLuu.giveBack', { id: made.id, ngay: gone.ngayTra }) : made))
      .catch(sayFault)
  const drop = () =>
    takeBack.mutate({ id }, { onSuccess: gone => say(words.takenBack, { words: words.undo, run: () => again(gone) }), onError: sayFault })
  return (
    <div className="passing-acts">
      {ngayTra === null ? (
        <Button size="small" aria-label={`${words.back} ${hoTen}`} onClick={onBack}>
          {words.back}
        </Button>
      ) : (
        <Button size="small" aria-label={`${words.notBack}: ${hoTen}`} onClick={notBack}>
          {words.notBack}
        </Button>
      )}
      <Button size="small" type="text" aria-label={`${words.change} ${hoTen}`} onClick={onChange}>
        {words.change}
      </Button>
      <Button size="small" type="text" aria-label={`${words.takeBack}: ${hoTen}`} onClick={drop}>
        {words.takeBack}
      </Button>
    </div>
  )
}

const Use = ({ use, isOpen, ...acts }: ActsProps & { isOpen: boolean }) => {
  const { hoTen, donVi, ngay, ngayTra, soKyHieuHoSo, kyNhan, nguoiChoPhep, ghiChu } = use
  return (
    <li className="passing-step">
      <p>
        <strong>{hoTen}</strong> {donVi} {ngayTra === null && <span className="chip chip-urgent">{words.isOut}</span>}
      </p>
      {ghiChu && <p>{ghiChu}</p>}
      <small>
        {[
          ...[words.on(ngay), ngayTra && words.returned(ngayTra), soKyHieuHoSo && words.hoSo(soKyHieuHoSo)],
          ...[kyNhan && words.kyNhanBy(kyNhan), nguoiChoPhep && words.allowedBy(nguoiChoPhep)],
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
      {isOpen && <Acts use={use} {...acts} />}
    </li>
  )
}

export function BanLuuCard({ id, isRemoved }: { id: number; isRemoved: boolean }) {
  const uses = useAsk('banLuu.of', { vanBanId: id }).data
  const today = useAsk('archive.status', undefined).data?.today
  const [opened, setOpened] = useState<CopyUse | 'new' | null>(null)
  const [returned, setReturned] = useState<CopyUse | null>(null)
  if (!uses || !today) return null
  return (
    <section className="card" aria-label={words.card}>
      <h2>
        {words.card} {uses.some(({ ngayTra }) => ngayTra === null) && <span className="chip chip-urgent">{words.isOut}</span>}
      </h2>
      {!uses.length && <p className="soft">{words.none}</p>}
      <ul className="passing-steps">
        {uses.map(use => (
          <Use key={use.id} use={use} isOpen={!isRemoved} onChange={() => setOpened(use)} onBack={() => setReturned(use)} />
        ))}
      </ul>
      {!isRemoved && (
        <div className="passing-acts">
          <Button size="small" onClick={() => setOpened('new')}>
            {words.give}
          </Button>
        </div>
      )}
      {opened && <BanLuuDialog vanBanId={id} use={opened === 'new' ? null : opened} today={today} onClose={() => setOpened(null)} />}
      {returned && <BackDialog use={returned} today={today} onClose={() => setReturned(null)} />}
    </section>
  )
}
