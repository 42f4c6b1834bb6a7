// The tasks that the văn bản gives, by its own headings.
import type { VanBan } from '../../../contract/van-ban.ts'
import { formWords } from '../../words/form.ts'
import { letterWords } from '../../words/letter.ts'

export function TasksCard({ vanBan: { fields, text }, onShow }: { vanBan: VanBan; onShow: (key: string) => void }) {
  const tasks = fields.nhiemVu
  if (!tasks.length) return null
  return (
    <section className="card">
      <h2>
        {letterWords.tasks} <span className="group-count">{tasks.length}</span>
      </h2>
      <ul className="tasks">
        {tasks.map((task, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tasks are shown whole, in their order
          <li key={index}>
            <details onToggle={({ currentTarget }) => currentTarget.open && onShow(`nhiemVu.${index}`)}>
              <summary title={text ? formWords.sureList : undefined}>{task.heading || task.coQuan.join('; ')}</summary>
              {task.heading && task.coQuan.length > 0 && (
                <p className="soft">
                  {formWords.coQuanNhan}: {task.coQuan.join('; ')}
                </p>
              )}
              <p className="task-text">{task.text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
