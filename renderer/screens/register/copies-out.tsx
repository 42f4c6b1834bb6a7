// The bản lưu that were not given back, whatever the period: each with its văn bản and who has it.
import { useAsk } from '../../ask.ts'
import { to } from '../../route.ts'
import { banLuuWords as words } from '../../words/ban-luu.ts'
import { nameOf } from '../../words/letter.ts'
import { count } from '../../words/shell.ts'

const shownAtMost = 100

export function CopiesOut() {
  const found = useAsk('banLuu.list', { isOut: true, limit: shownAtMost }).data
  if (!found?.items.length) return null
  return (
    <details className="card">
      <summary>{words.outTitle(`${count(found.items.length)}${found.next ? '+' : ''}`)}</summary>
      <ul>
        {found.items.map(use => (
          <li key={use.id}>
            <a href={to.letter(use.vanBanId)}>{nameOf(use)}</a>: {[use.hoTen, use.donVi].filter(Boolean).join(', ')}, {words.on(use.ngay)}
          </li>
        ))}
      </ul>
    </details>
  )
}
