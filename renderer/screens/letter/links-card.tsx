// Documents that this one cites, and those that cite it.
import type { Link, VanBan } from '../../../contract/van-ban.ts'
import { quanHeWords } from '../../../contract/words.ts'
import { VanBanLine } from '../../parts/van-ban-line.tsx'
import { letterWords } from '../../words/letter.ts'

const Links = ({ title, links }: { title: string; links: Link[] }) =>
  links.length > 0 && (
    <div>
      <h3>
        {title} <span className="group-count">{links.length}</span>
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

export const LinksCard = ({ vanBan: { cites, citedBy } }: { vanBan: VanBan }) => (
  <section className="card">
    <h2>{letterWords.links}</h2>
    {!cites.length && !citedBy.length && <p className="soft">{letterWords.noLinks}</p>}
    <Links title={letterWords.cites} links={cites} />
    <Links title={letterWords.citedBy} links={citedBy} />
  </section>
)
