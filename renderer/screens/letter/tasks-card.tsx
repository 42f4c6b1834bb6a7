// The tasks that the văn bản gives, each heading once with all that stands under it.
import type { VanBan } from '../../../contract/van-ban.ts'
import { ToPlace } from '../../parts/to-place.tsx'
import { formWords } from '../../words/form.ts'
import { letterWords } from '../../words/letter.ts'
import type { Places } from './use-letter.ts'

type Task = VanBan['fields']['nhiemVu'][number]
/** `first` is the place of the group's first task in the letter. */
type Group = { heading: string; coQuan: string; first: number; texts: string[] }

function groupsOf(tasks: Task[]): Group[] {
  const groups: Group[] = []
  tasks.forEach((task, index) => {
    const coQuan = task.coQuan.join('; ')
    const last = groups.at(-1)
    if (last?.heading === task.heading && last.coQuan === coQuan) last.texts.push(task.text)
    else groups.push({ heading: task.heading, coQuan, first: index, texts: [task.text] })
  })
  return groups
}

/** Opened by the clerk at its own line, not on the way from the text to one of its tasks. */
const isOpenedHere = (group: HTMLDetailsElement) => group.open && document.activeElement?.parentElement === group

export function TasksCard({ vanBan: { fields, text }, places, onShow }: { vanBan: VanBan } & Places) {
  const tasks = fields.nhiemVu
  if (!tasks.length) return null
  return (
    <section className="card">
      <h2>
        {letterWords.tasks} <span className="group-count">{tasks.length}</span>
      </h2>
      <ul className="tasks">
        {groupsOf(tasks).map(({ heading, coQuan, first, texts }) => (
          <li key={first}>
            <details onToggle={({ currentTarget }) => isOpenedHere(currentTarget) && onShow(`nhiemVu.${first}`)}>
              <summary title={text ? formWords.sureList : undefined}>
                {heading || coQuan} <span className="group-count">{texts.length}</span>
              </summary>
              {heading && coQuan && (
                <p className="soft">
                  {formWords.coQuanNhan}: {coQuan}
                </p>
              )}
              <ul className="task-texts">
                {texts.map((task, index) => (
                  <li key={task} data-fact={`nhiemVu.${first + index}`}>
                    {task} <ToPlace of={`nhiemVu.${first + index}`} label={letterWords.tasks} places={places} onShow={onShow} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
