// The tree of the directory: levels, under each its provinces with how many agencies they have.
import type { AgencyBranch } from '../../../contract/agency.ts'
import { agencyLevelWords } from '../../../contract/agency-words.ts'
import { useAsk } from '../../ask.ts'
import { to } from '../../route.ts'
import { agencyWords } from '../../words/agency.ts'
import { count } from '../../words/shell.ts'

type Chosen = { cap: string | null; tinh: string | null; q: string }

const levels = ['trung-uong', 'tinh', 'huyen', 'xa', null] as const
const sumOf = (branches: readonly AgencyBranch[]) => branches.reduce((sum, branch) => sum + branch.count, 0)

function Level({ cap, branches, chosen }: { cap: (typeof levels)[number]; branches: AgencyBranch[]; chosen: Chosen }) {
  const key = cap ?? 'chua-ro'
  const name = cap ? agencyLevelWords[cap] : agencyWords.noLevel
  const isHere = chosen.cap === key
  const provinces = branches.filter(({ tinh }) => tinh !== null).toSorted((a, b) => (a.tinh ?? '').localeCompare(b.tinh ?? '', 'vi'))
  return (
    <li>
      <a href={to.agencies({ cap: key, q: chosen.q })} aria-current={isHere && chosen.tinh === null ? 'true' : undefined}>
        {name} <span className="group-count">{count(sumOf(branches))}</span>
      </a>
      {isHere && provinces.length > 0 && (
        <ul>
          {provinces.map(({ tinh, count: n }) => (
            <li key={tinh}>
              <a href={to.agencies({ cap: key, tinh: tinh ?? '', q: chosen.q })} aria-current={chosen.tinh === tinh ? 'true' : undefined}>
                {tinh} <span className="group-count">{count(n)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

export function Branches({ chosen }: { chosen: Chosen }) {
  const tree = useAsk('coQuan.tree', undefined, { keep: true }).data ?? []
  return (
    <nav className="branches" aria-label={agencyWords.branches}>
      <ul>
        <li>
          <a href={to.agencies({ q: chosen.q })} aria-current={chosen.cap === null ? 'true' : undefined}>
            {agencyWords.everything} <span className="group-count">{count(sumOf(tree))}</span>
          </a>
        </li>
        {levels.map(cap => {
          const branches = tree.filter(branch => branch.cap === cap)
          return branches.length ? <Level key={cap ?? 'none'} cap={cap} branches={branches} chosen={chosen} /> : null
        })}
      </ul>
    </nav>
  )
}
