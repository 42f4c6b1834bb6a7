// On what is printed: envelopes of a size, or a sheet of labels, from which label on.
import { Segmented } from 'antd'
import { envelopeName, type LabelSheet, labelSheetName, type MeasuredSheet } from '../../../contract/posting.ts'
import { NumberBox } from '../../parts/form/number-box.tsx'
import { postingWords } from '../../words/posting.ts'
import type { Paper, Posting } from './use-posting.ts'

const mm = (value: number): string => value.toLocaleString('vi-VN')
const measures = Object.keys(postingWords.measures) as (keyof MeasuredSheet)[]
const isCount = (name: keyof MeasuredSheet): boolean => name === 'columns' || name === 'rows'

function Measured({ measured, set }: { measured: MeasuredSheet; set: (measured: MeasuredSheet) => void }) {
  return (
    <div className="posting-measures">
      <p className="hint">{postingWords.ownSheetHint}</p>
      {measures.map(name => (
        <NumberBox
          key={name}
          label={postingWords.measures[name]}
          value={measured[name]}
          min={isCount(name) ? 1 : 0}
          max={isCount(name) ? 30 : 297}
          precision={isCount(name) ? 0 : 2}
          onValue={value => set({ ...measured, [name]: value })}
        />
      ))}
    </div>
  )
}

type Ways = { paper: Paper; set: Posting['set']; sheets: readonly LabelSheet[] }

function Labels({ paper, set, sheets }: Ways) {
  const sheet = paper.sheet === 'measured' ? paper.measured : sheets.find(({ name }) => name === paper.sheet)?.measures
  return (
    <>
      <label htmlFor="posting-sheet">{postingWords.sheet}</label>
      <select
        id="posting-sheet"
        className="choice"
        value={paper.sheet}
        onChange={event => {
          const known = labelSheetName.safeParse(event.target.value)
          set({ sheet: known.success ? known.data : 'measured', start: 1 })
        }}
      >
        {sheets.map(({ name, measures: { columns, rows, widthMm, heightMm } }) => (
          <option key={name} value={name}>
            {postingWords.sheetWords(name, columns, rows, mm(widthMm), mm(heightMm))}
          </option>
        ))}
        <option value="measured">{postingWords.ownSheet}</option>
      </select>
      {paper.sheet === 'measured' && <Measured measured={paper.measured} set={measured => set({ measured })} />}
      <NumberBox
        label={postingWords.start}
        value={paper.start}
        min={1}
        max={(sheet?.columns ?? 1) * (sheet?.rows ?? 1)}
        precision={0}
        onValue={start => set({ start })}
      />
      <p className="hint">{postingWords.startHint}</p>
    </>
  )
}

function Envelopes({ paper, set }: Omit<Ways, 'sheets'>) {
  return (
    <>
      <label htmlFor="posting-size">{postingWords.size}</label>
      <select
        id="posting-size"
        className="choice"
        value={paper.size}
        onChange={event => set({ size: envelopeName.parse(event.target.value) })}
      >
        {envelopeName.options.map(size => (
          <option key={size} value={size}>
            {postingWords.sizes[size]}
          </option>
        ))}
      </select>
    </>
  )
}

export function PaperCard({ posting: { paper, set }, sheets }: { posting: Posting; sheets: readonly LabelSheet[] }) {
  return (
    <section className="card" aria-label={postingWords.paper}>
      <h2>{postingWords.paper}</h2>
      <Segmented<Paper['kind']>
        aria-label={postingWords.paper}
        name="posting-kind"
        value={paper.kind}
        onChange={kind => set({ kind })}
        options={[
          { value: 'envelopes', label: postingWords.kinds.envelopes },
          { value: 'labels', label: postingWords.kinds.labels },
        ]}
      />
      {paper.kind === 'envelopes' ? <Envelopes paper={paper} set={set} /> : <Labels paper={paper} set={set} sheets={sheets} />}
    </section>
  )
}
