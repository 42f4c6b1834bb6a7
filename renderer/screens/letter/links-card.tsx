// Documents that this one cites, each with its place in the text, and those that cite it. What it cites too briefly to be found again has no page.
import type { Link, VanBan } from '../../../contract/van-ban.ts'
import { dayWords, quanHeWords } from '../../../contract/words.ts'
import { ToPlace } from '../../parts/to-place.tsx'
import { VanBanLine } from '../../parts/van-ban-line.tsx'
import { letterWords } from '../../words/letter.ts'
import type { Places } from './use-letter.ts'

type VienDan = VanBan['fields']['vienDan'][number]

const same = (a: VienDan, b: VienDan) => JSON.stringify(a) === JSON.stringify(b)

const briefWords = ({ tenLoai, soKyHieu, ngayBanHanh, coQuanBanHanh, trichYeu }: VienDan): string =>
  [tenLoai, soKyHieu, dayWords(ngayBanHanh), coQuanBanHanh, trichYeu].filter(Boolean).join(', ')

/** A document cited with too little to be found again. */
const Brief = ({ cited }: { cited: VienDan }) => (
  <p className="van-ban-line">
    <span className="van-ban-name">
      <span className="chip">{quanHeWords[cited.quanHe]}</span> {briefWords(cited)}
    </span>
  </p>
)

function Cited({ vanBan: { fields, cites }, places, onShow }: { vanBan: VanBan } & Places) {
  if (!fields.vienDan.length) return null
  return (
    <div>
      <h3>
        {letterWords.cites} <span className="group-count">{fields.vienDan.length}</span>
      </h3>
      <ul className="lines">
        {fields.vienDan.map((cited, index) => {
          const link = cites.find(({ vienDan }) => same(vienDan, cited))
          const key = `vienDan.${index}`
          return (
            <li key={key} className="cited" data-fact={key}>
              {link ? <VanBanLine vanBan={link.vanBan} tag={quanHeWords[link.quanHe]} /> : <Brief cited={cited} />}
              <ToPlace of={key} label={briefWords(cited)} places={places} onShow={onShow} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const CitedBy = ({ links }: { links: Link[] }) =>
  links.length > 0 && (
    <div>
      <h3>
        {letterWords.citedBy} <span className="group-count">{links.length}</span>
      </h3>
      <ul className="lines">
        {links.map((link, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one document may be cited in two ways
          <li key={index}>
            <VanBanLine vanBan={link.vanBan} tag={quanHeWords[link.quanHe]} />
          </li>
        ))}
      </ul>
    </div>
  )

export const LinksCard = ({ vanBan, ...ways }: { vanBan: VanBan } & Places) => (
  <section className="card">
    <h2>{letterWords.links}</h2>
    {!vanBan.fields.vienDan.length && !vanBan.citedBy.length && <p className="soft">{letterWords.noLinks}</p>}
    <Cited vanBan={vanBan} {...ways} />
    <CitedBy links={vanBan.citedBy} />
  </section>
)
