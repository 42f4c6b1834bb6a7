// Who receives the văn bản: Kính gửi, Nơi nhận with purpose, “Như trên” opened, the Lưu line apart.
import type { Recipient, VanBan } from '../../../contract/van-ban.ts'
import { letterWords } from '../../words/letter.ts'

function One({ recipient: { text, purpose, coQuan, opened } }: { recipient: Recipient }) {
  return (
    <li>
      <span>{text}</span>
      {purpose && <span className="chip">{purpose}</span>}
      {coQuan && coQuan.ten !== text && <small className="soft"> {coQuan.ten}</small>}
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

export function RecipientsCard({ vanBan: { recipients, fields } }: { vanBan: VanBan }) {
  const lists = [
    { title: letterWords.kinhGui, of: recipients.filter(({ list }) => list === 'kinh-gui') },
    { title: letterWords.noiNhan, of: recipients.filter(({ list }) => list === 'noi-nhan') },
  ].filter(({ of }) => of.length)
  return (
    <section className="card">
      <h2>{letterWords.recipients}</h2>
      {!lists.length && <p className="soft">{letterWords.noRecipients}</p>}
      {lists.map(({ title, of }) => (
        <div key={title}>
          <h3>
            {title} <span className="group-count">{of.length}</span>
          </h3>
          <ul className="recipients">
            {of.map((recipient, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand twice; the list is shown whole
              <One key={index} recipient={recipient} />
            ))}
          </ul>
        </div>
      ))}
      {fields.noiLuu && (
        <div>
          <h3>{letterWords.noiLuu}</h3>
          <p>{fields.noiLuu}</p>
        </div>
      )}
    </section>
  )
}
