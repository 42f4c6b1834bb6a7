// A letter beside the held văn bản of the same identity, and the clerk's ways on: none is chosen for him.
import type { KeyboardEvent } from 'react'
import { type FileRole, fileRole, type VanBanSummary } from '../../../contract/van-ban.ts'
import { dayWords, fieldWords, fileRoleWords } from '../../../contract/words.ts'
import { to } from '../../route.ts'
import { twinWords } from '../../words/arrive.ts'
import { soDenWords } from '../../words/letter.ts'
import { shellWords } from '../../words/shell.ts'
import type { Draft } from '../form/draft.ts'
import type { Way } from '../form/kept.tsx'
import { sayStop } from '../say.tsx'

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
  /** They are no more than nearly the same by their text. */
  isNear?: boolean
  /** Name of the waiting file; null while no file waits: there is nothing to attach or drop then. */
  file: string | null
  /** What is said of going on all the same. */
  asNew?: string
  way: Way
  role?: FileRole
  onWay: (way: Way) => void
  onRole?: (role: FileRole) => void
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

const headingId = 'twins-title'

/** Brings the clerk to the choice, where the keys choose. */
export const focusTwins = () => document.getElementById(headingId)?.focus()

/** Says why nothing was done and brings the clerk to the choice; nothing is chosen for him. */
export function askForWay() {
  sayStop(twinWords.stopped)
  requestAnimationFrame(focusTwins)
}

/** 1, 2, 3 choose; Enter on the heading sends, which asks again where nothing was chosen. */
function press(event: KeyboardEvent<HTMLElement>, ways: Exclude<Way, null>[], onWay: Props['onWay']) {
  const isOnHeading = event.target instanceof Element && event.target.id === headingId
  if (event.ctrlKey || event.altKey || event.metaKey || (event.target instanceof Element && event.target.closest('select, a'))) return
  const way = ways[event.key === 'ArrowDown' && isOnHeading ? 0 : Number(event.key) - 1]
  if (way) {
    event.preventDefault()
    onWay(way)
    document.getElementById(`twins-${way}`)?.focus()
  } else if (event.key === 'Enter' && isOnHeading) {
    event.preventDefault()
    event.currentTarget.closest('form')?.requestSubmit()
  }
}

const Role = ({ role, onRole }: { role: FileRole; onRole: (role: FileRole) => void }) => (
  <select className="choice" aria-label={twinWords.role} value={role} onChange={event => onRole(fileRole.parse(event.target.value))}>
    {fileRole.options.map(option => (
      <option key={option} value={option}>
        {fileRoleWords[option]}
      </option>
    ))}
  </select>
)

export function TwinsPanel({ draft, twins, isNear = false, file, asNew = twinWords.asNew, way, role, onWay, onRole }: Props) {
  if (!twins[0]) return null
  const ways: Exclude<Way, null>[] = file === null ? ['new'] : ['attach', 'new', 'drop']
  const words = { attach: twinWords.attach, new: asNew, drop: twinWords.drop }
  return (
    <section className="twins" id="twins" aria-labelledby={headingId} onKeyDown={event => press(event, ways, onWay)}>
      <h2 id={headingId} tabIndex={-1}>
        {isNear ? twinWords.nearTitle : twinWords.title}
      </h2>
      <p>{isNear ? twinWords.nearHint : file === null ? twinWords.hintOne : twinWords.hint}</p>
      {twins.map(twin => (
        <Compared key={twin.id} {...{ draft, twin, file }} />
      ))}
      <fieldset className="twins-ways" aria-label={twinWords.ways}>
        {ways.map((one, index) => (
          <div className="twins-way" key={one}>
            <label>
              <input
                type={ways.length > 1 ? 'radio' : 'checkbox'}
                name="twins-way"
                id={`twins-${one}`}
                checked={way === one}
                onChange={event => onWay(event.target.checked ? one : null)}
              />
              {ways.length > 1 && <kbd>{index + 1}</kbd>} {words[one]}
            </label>
            {one === 'attach' && role && onRole && <Role {...{ role, onRole }} />}
          </div>
        ))}
      </fieldset>
    </section>
  )
}

/** The role that a waiting file most likely has beside a held văn bản. */
export const roleBeside = (file: string): FileRole => (/\.(txt|md)$/iu.test(file) ? 'van-ban' : 'ban-quet')
