// Who receives the văn bản: Kính gửi, Nơi nhận with purpose, “Như trên” opened, the Lưu line apart.
import type { Recipient, VanBan } from '../../../contract/van-ban.ts'
import { ToPlace } from '../../parts/to-place.tsx'
import { to } from '../../route.ts'
import { agencyWords } from '../../words/agency.ts'
import { letterWords } from '../../words/letter.ts'
import type { Places } from './use-letter.ts'

type OneProps = Places & { of: string; recipient: Recipient }

function One({ of, recipient: { text, purpose, coQuan, opened }, places, onShow }: OneProps) {
  return (
    <li data-fact={of}>
      <span>{text}</span>
      {purpose && <span className="chip">{purpose}</span>}
      {coQuan && (
        <a className="soft small-link" href={to.agency(coQuan.id)} aria-label={`${agencyWords.title}: ${coQuan.ten}`}>
          {coQuan.ten === text ? agencyWords.inDirectory : coQuan.ten}
        </a>
      )}
      <ToPlace of={of} label={text} places={places} onShow={onShow} />
      {opened.length > 0 && (
        <details className="opened" open>
          <summary>{letterWords.opened}</summary>
          <ul>
            {opened.map(name => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

export function RecipientsCard({ vanBan: { recipients, fields }, ...ways }: { vanBan: VanBan } & Places) {
  const lists = [
    { field: 'kinhGui', title: letterWords.kinhGui, of: recipients.filter(({ list }) => list === 'kinh-gui') },
    { field: 'noiNhan', title: letterWords.noiNhan, of: recipients.filter(({ list }) => list === 'noi-nhan') },
  ].filter(({ of }) => of.length)
  return (
    <section className="card">
      <h2>{letterWords.recipients}</h2>
      {!lists.length && <p className="soft">{letterWords.noRecipients}</p>}
      {lists.map(({ field, title, of }) => (
        <div key={title}>
          <h3>
            {title} <span className="group-count">{of.length}</span>
          </h3>
          <ul className="recipients">
            {of.map((recipient, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand twice; the list is shown whole
              <One key={index} of={`${field}.${index}`} recipient={recipient} {...ways} />
            ))}
          </ul>
        </div>
      ))}
      {fields.noiLuu && (
        <div>
          <h3>{letterWords.noiLuu}</h3>
          <p data-fact="noiLuu">
            {fields.noiLuu} <ToPlace of="noiLuu" label={letterWords.noiLuu} {...ways} />
          </p>
        </div>
      )}
    </section>
  )
}
