// The commonest values among the rows of the list, each with how many have it: a click narrows the line by it, another takes that back.
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { facetWords } from '../../../contract/filter-words.ts'
import type { Facet, Facets, FacetValue } from '../../../contract/filters.ts'
import { useAsk } from '../../ask.ts'
import { Icon } from '../../parts/icons.tsx'
import { facetsWords } from '../../words/search.ts'
import { count } from '../../words/shell.ts'
import type { Line } from './use-line.ts'
import type { useList } from './use-list.ts'

const fewAtFirst = 5

/** Asked once the rows are there, given up when the line changes; what was counted before stays to be seen until then. */
export function useFacets({ isNarrowed, isSettled, line: { query, direction }, pages }: ReturnType<typeof useList>, isWanted: boolean) {
  const asked = useAsk('search.facets', isNarrowed && isSettled && isWanted ? { query, direction } : null, { keep: true })
  const isNone = pages.count === 0 && !pages.first.isPending
  return {
    facets: isNarrowed && !isNone ? asked.data : undefined,
    isOld: isNarrowed && !isNone && (asked.isPending || asked.isPlaceholderData),
  }
}

const Value = ({ value: { value, text, asked, count: n }, line }: { value: FacetValue; line: Line }) => (
  <li>
    <button type="button" className="facet-value" aria-pressed={asked !== null} onClick={() => line.toggle(asked ?? text)}>
      <span className="facet-name">{value}</span>{' '}
      <span className="facet-count">
        {count(n)}
        <span className="unseen"> {facetsWords.unit}</span>
      </span>
    </button>
  </li>
)

function Group({ facet: { name, values }, line }: { facet: Facet; line: Line }) {
  const [isWhole, setWhole] = useState(false)
  const label = facetWords[name]
  // One more is as short as the button that would show it.
  const few = values.length > fewAtFirst + 1 && !isWhole ? values.slice(0, fewAtFirst) : values
  return (
    <section className="facet" aria-label={label}>
      <h3>{label}</h3>
      <ul>
        {few.map(value => (
          <Value key={value.text} value={value} line={line} />
        ))}
      </ul>
      {values.length > fewAtFirst + 1 && (
        <button type="button" className="as-link facet-more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? facetsWords.fewer : facetsWords.more(values.length - fewAtFirst)}
        </button>
      )}
    </section>
  )
}

type Props = { facets: Facets; isOld: boolean; line: Line }
/** Undefined until the first are counted. */
type Asked = Omit<Props, 'facets'> & { facets: Facets | undefined }

const Groups = ({ facets: { facets, counted, isWhole }, isOld, line }: Props) => (
  <div className="facet-groups" aria-busy={isOld}>
    {!isWhole && <p className="hint">{facetsWords.most(count(counted))}</p>}
    {facets
      .filter(({ values }) => values.length > 0)
      .map(facet => (
        <Group key={facet.name} facet={facet} line={line} />
      ))}
  </div>
)

/** Beside the list, on a wide window; it holds its place while the values are counted. */
export const FacetColumn = ({ facets, isOld, line }: Asked) => (
  <aside className="facets" aria-label={facetsWords.label}>
    {facets ? <Groups facets={facets} isOld={isOld} line={line} /> : <p className="hint">{facetsWords.counting}</p>}
  </aside>
)

/** Over the list, on a narrow one. */
export const FacetDrawer = ({ facets, isOld, line, isOpen, onOpen }: Asked & { isOpen: boolean; onOpen: (isOpen: boolean) => void }) => (
  <>
    <Button icon={<Icon name="filter" size={18} />} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => onOpen(true)}>
      {facetsWords.title}
    </Button>
    <Drawer open={isOpen} onClose={() => onOpen(false)} placement="left" title={facetsWords.label} size="min(20rem, 90vw)">
      {facets ? (
        <Groups facets={facets} isOld={isOld} line={line} />
      ) : (
        <p className="soft">{isOld ? facetsWords.counting : facetsWords.none}</p>
      )}
    </Drawer>
  </>
)
