// One agency of the directory: what is known of it and from where, its mergers, its names, its letters.
import { Button } from 'antd'
import { useState } from 'react'
import type { Agency } from '../../../contract/agency.ts'
import {
  agencyKindWords,
  agencyLevelWords,
  agencyName,
  agencySourceWords,
  agencySureWords,
  lifeWords,
} from '../../../contract/agency-words.ts'
import { dayWords } from '../../../contract/words.ts'
import { useAsk } from '../../ask.ts'
import { Refused, Waiting } from '../../parts/states.tsx'
import { to } from '../../route.ts'
import { agencyWords, onePage } from '../../words/agency.ts'
import { AboveActs } from './above.tsx'
import { AliasesDialog, FactsDialog } from './edit-dialogs.tsx'
import { LettersCard } from './letters-card.tsx'
import { NamesCard, SameCard } from './same-card.tsx'
import { TimelineCard } from './timeline-card.tsx'

/** The body above is set by its number. */
const setAs = (name: string): string => (name === 'cha' ? 'chaId' : name)

function Fact({ agency, name, words }: { agency: Agency; name: string; words: string | null }) {
  if (!words) return null
  return (
    <div className="fact">
      <dt>{agencyWords[name as 'ten']}</dt>
      <dd>
        {words} {agency.byClerk.includes(setAs(name)) && <span className="sure sure-clerk">{agencyWords.byClerk}</span>}
      </dd>
    </div>
  )
}

function FactsCard({ agency, onEdit }: { agency: Agency; onEdit: () => void }) {
  const { fields, cha, nguon, mucTin } = agency
  const facts: [string, string | null][] = [
    ['tuNgay', dayWords(fields.tuNgay)],
    ['denNgay', dayWords(fields.denNgay)],
    ['diaChi', fields.diaChi],
    ['dienThoai', fields.dienThoai],
    ['thuDienTu', fields.thuDienTu],
    ['maDinhDanh', fields.maDinhDanh],
    ['soBan', fields.soBan === null ? null : String(fields.soBan)],
    ['cha', cha && agencyName(cha)],
    ['canCu', fields.canCu],
    ['nguon', `${agencySourceWords[nguon]}, ${agencySureWords[mucTin]}`],
  ]
  return (
    <section className="card" aria-label={onePage.facts}>
      <h2>{onePage.facts}</h2>
      <dl className="agency-facts">
        {facts.map(([name, words]) => (
          <Fact key={name} agency={agency} name={name} words={words} />
        ))}
      </dl>
      <div className="timeline-acts">
        <Button type="primary" onClick={onEdit}>
          {onePage.edit}
        </Button>
        <AboveActs agency={agency} />
      </div>
    </section>
  )
}

function AliasesCard({ agency, onEdit }: { agency: Agency; onEdit: () => void }) {
  return (
    <section className="card" aria-label={onePage.aliases}>
      <h2>{onePage.aliases}</h2>
      <p className="chips-line">
        {agency.aliases.length ? (
          [...new Set(agency.aliases.map(({ ten }) => ten))].map(ten => (
            <span className="chip" key={ten}>
              {ten}
            </span>
          ))
        ) : (
          <span className="soft">{onePage.noAliases}</span>
        )}
      </p>
      <div>
        <Button onClick={onEdit}>{onePage.aliasesEdit}</Button>
      </div>
    </section>
  )
}

export function AgencyScreen({ id }: { id: number }) {
  const opened = useAsk('coQuan.open', { id }, { keep: true })
  const [dialog, setDialog] = useState<'facts' | 'aliases' | null>(null)
  if (opened.isPending) return <Waiting />
  if (!opened.data) return <Refused fault={opened.error} again={() => opened.refetch()} />
  const agency = opened.data
  const close = () => setDialog(null)
  const sub = [
    agencyKindWords[agency.loai],
    agency.cap && agencyLevelWords[agency.cap],
    lifeWords(agency.tuNgay, agency.denNgay) || onePage.lives,
  ]
  return (
    <div className="screen screen-page">
      <header className="screen-head">
        <div>
          <a href={to.agencies({ cap: agency.cap ?? 'chua-ro', tinh: agency.tinh ?? '' })}>{onePage.back}</a>
          <h1>{agencyName(agency)}</h1>
          <p className="screen-sub">{sub.filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      <div className="agency-cards">
        <FactsCard agency={agency} onEdit={() => setDialog('facts')} />
        <TimelineCard agency={agency} />
        <AliasesCard agency={agency} onEdit={() => setDialog('aliases')} />
        <SameCard agency={agency} />
        <NamesCard key={id} agency={agency} />
      </div>
      <LettersCard key={id} id={id} />
      {dialog === 'facts' && <FactsDialog agency={agency} onClose={close} />}
      {dialog === 'aliases' && <AliasesDialog agency={agency} onClose={close} />}
    </div>
  )
}
