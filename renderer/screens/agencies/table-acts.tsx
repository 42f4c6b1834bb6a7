// The directory out as a csv, and a clerk's table in: what it would change is shown first.
import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { CsvOutcome, CsvRow, CsvSeen } from '../../../contract/agency.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { ask, useTell } from '../../ask.ts'
import { chooseFiles, takeFiles } from '../../files.ts'
import { Icon } from '../../parts/icons.tsx'
import { useOut } from '../../parts/paper/use-out.ts'
import { say, sayFault } from '../../parts/say.tsx'
import { agencyWords, tableWords } from '../../words/agency.ts'
import { shellWords } from '../../words/shell.ts'

const noIds: number[] = []

interface Seen {
  token: string
  outcome: CsvSeen
}

/** A chosen table with what it would change; null where none was chosen. */
async function look(): Promise<Seen | null> {
  const chosen = await chooseFiles('register')
  if (!chosen) return null
  const { tokens, refused } = Array.isArray(chosen) ? await takeFiles(chosen.slice(0, 1)) : chosen
  const [fault] = refused
  if (fault) throw new Refusal(fault.code, fault.detail)
  const [token] = tokens
  return token === undefined ? null : { token, outcome: await ask('coQuan.csvPreview', { token }) }
}

const rowWords = ({ outcome, changes, why }: CsvRow): string =>
  outcome === 'refused'
    ? (why ?? '')
    : changes.map(({ field, before, after }) => `${agencyWords[field as 'ten']}: ${before ? `${before} → ` : ''}${after ?? ''}`).join('; ')

function Preview({ seen, onClose }: { seen: Seen; onClose: () => void }) {
  const take = useTell('coQuan.csvTake')
  const { counts, rows } = seen.outcome
  const run = () => {
    const onSuccess = ({ counts: done }: CsvOutcome) => {
      say(tableWords.taken(done))
      onClose()
    }
    take.mutate({ token: seen.token, sha256: seen.outcome.sha256 }, { onSuccess, onError: sayFault })
  }
  return (
    <Modal
      open
      title={tableWords.title}
      width="min(56rem, 94vw)"
      okText={tableWords.take}
      cancelText={shellWords.cancel}
      okButtonProps={{ disabled: counts.added + counts.changed === 0, loading: take.isPending }}
      onOk={run}
      onCancel={onClose}
    >
      <p>{tableWords.counts(counts)}</p>
      <ul className="table-rows">
        {rows.map(row => (
          <li key={row.row}>
            <span className="chip">{tableWords.outcome[row.outcome]}</span> <strong>{row.ten ?? tableWords.row(row.row)}</strong>{' '}
            <small className="soft">{rowWords(row)}</small>
          </li>
        ))}
      </ul>
    </Modal>
  )
}

export function TableActs() {
  const out = useOut(noIds)
  const [seen, setSeen] = useState<Seen | null>(null)
  return (
    <>
      <Button icon={<Icon name="save" size={18} />} onClick={() => out.save(ask('coQuan.csv', undefined))}>
        {tableWords.out}
      </Button>
      <Button icon={<Icon name="in" size={18} />} onClick={() => look().then(setSeen, sayFault)}>
        {tableWords.in}
      </Button>
      {seen && <Preview seen={seen} onClose={() => setSeen(null)} />}
    </>
  )
}
