// A letter beside the held văn bản of the same identity, and the clerk's three ways on.
import { Button } from 'antd'
import { useState } from 'react'
import { type FileRole, fileRole, type VanBanSummary } from '../../../contract/van-ban.ts'
import { dayWords, fieldWords, fileRoleWords } from '../../../contract/words.ts'
import { to } from '../../route.ts'
import { twinWords } from '../../words/arrive.ts'
import { soDenWords } from '../../words/letter.ts'
import { shellWords } from '../../words/shell.ts'
import type { Draft } from '../form/draft.ts'

/** What is compared: field → words of the draft, words of the held one. */
const rows: [string, (draft: Draft) => string, (held: VanBanSummary) => string | null][] = [
  [fieldWords.coQuanBanHanh, ({ boxes }) => boxes.coQuanBanHanh, held => held.coQuanBanHanh],
  [fieldWords.soKyHieu, ({ boxes }) => boxes.soKyHieu, held => held.soKyHieu],
  [fieldWords.ngayBanHanh, ({ boxes }) => boxes.ngayBanHanh, held => dayWords(held.ngayBanHanh)],
  [fieldWords.tenLoai, ({ boxes }) => boxes.tenLoai, held => held.tenLoai],
  [fieldWords.trichYeu, ({ boxes }) => boxes.trichYeu, held => held.trichYeu],
]

type Props = {
  draft: Draft
  twins: VanBanSummary[]
  /** Name of the waiting file; null while a paper letter is typed: there is nothing to attach or drop then. */
  file: string | null
  isAsNew: boolean
  onAsNew: (isAsNew: boolean) => void
  onAttach?: (vanBanId: number, role: FileRole) => void
  onDrop?: () => void
}

const same = (a: string, b: string | null) => a.trim().toLowerCase() === (b ?? '').trim().toLowerCase()

function Compared({ draft, twin, file }: { draft: Draft; twin: VanBanSummary; file: string | null }) {
  return (
    <table className="compare">
      <thead>
        <tr>
          <td />
          <th scope="col">{file === null ? twinWords.typed : twinWords.here}</th>
          <th scope="col">
            {twinWords.held(soDenWords(twin))} · <a href={to.letter(twin.id)}>{twinWords.open}</a>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, mine, held]) => {
          const differs = !same(mine(draft), held(twin))
          return (
            <tr key={label} className={differs ? 'differs' : undefined}>
              <th scope="row">
                {label}
                {differs && <span className="differs-word"> ≠ {twinWords.differs}</span>}
              </th>
              <td>{mine(draft) || shellWords.none}</td>
              <td>{held(twin) || shellWords.none}</td>
            </tr>
          )
        })}
        <tr>
          <th scope="row">{twinWords.file}</th>
          <td>{file ?? shellWords.none}</td>
          <td>{twin.file ?? shellWords.none}</td>
        </tr>
      </tbody>
    </table>
  )
}

export const twinsPanelId = 'twins'

export function TwinsPanel({ draft, twins, file, isAsNew, onAsNew, onAttach, onDrop }: Props) {
  const [role, setRole] = useState<FileRole>(/\.(txt|md)$/iu.test(file ?? '') ? 'van-ban' : 'ban-quet')
  const first = twins[0]
  if (!first) return null
  return (
    <section className="twins" id={twinsPanelId} aria-label={twinWords.title}>
      <h2>{twinWords.title}</h2>
      <p>{twinWords.hint}</p>
      {twins.map(twin => (
        <Compared key={twin.id} {...{ draft, twin, file }} />
      ))}
      <div className="twins-ways">
        {onAttach && (
          <span className="twins-attach">
            <Button onClick={() => onAttach(first.id, role)}>{twinWords.attach}</Button>
            <select
              className="choice"
              aria-label={twinWords.role}
              value={role}
              onChange={event => setRole(fileRole.parse(event.target.value))}
            >
              {fileRole.options.map(option => (
                <option key={option} value={option}>
                  {fileRoleWords[option]}
                </option>
              ))}
            </select>
          </span>
        )}
        <Button type={isAsNew ? 'primary' : 'default'} aria-pressed={isAsNew} onClick={() => onAsNew(!isAsNew)}>
          {isAsNew ? twinWords.asNewChosen : twinWords.asNew}
        </Button>
        {onDrop && (
          <Button danger type="text" onClick={onDrop}>
            {twinWords.drop}
          </Button>
        )}
      </div>
    </section>
  )
}
