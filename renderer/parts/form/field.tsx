// A labelled box with what is known of its value: how sure, why, by which rule, what is wrong with the typing.
import { Tooltip } from 'antd'
import { reasonSentence, ruleSentence, sureWords } from '../../../contract/words.ts'
import { formWords } from '../../words/form.ts'
import { Icon } from '../icons.tsx'
import type { Column } from './boxes.ts'
import { Control } from './control.tsx'
import type { Note } from './notes.ts'

type TagProps = { note: Note | undefined; isEdited: boolean; isEmpty: boolean; isQuiet?: boolean }

const tagOf = ({ note, isEdited, isEmpty }: TagProps): { tone: string; words: string } | null => {
  if (isEdited) return { tone: 'clerk', words: formWords.edited }
  if (note?.by === 'clerk') return { tone: 'clerk', words: formWords.byClerk }
  if (note?.sure) return { tone: note.sure, words: sureWords[note.sure] }
  return isEmpty ? { tone: 'absent', words: formWords.absent } : null
}

/** How sure a value is, in a word and a line style; by what it was read stands in a tooltip. */
export function SureTag(props: TagProps) {
  const tag = tagOf(props)
  if (!tag) return null
  const rule = props.note?.rule && !props.isEdited ? ruleSentence(props.note.rule) : null
  return (
    <Tooltip title={rule}>
      <span className={`sure sure-${tag.tone}`}>
        {tag.tone === 'certain' && <Icon name="check" size={13} />}
        {tag.words}
      </span>
    </Tooltip>
  )
}

export type FieldProps = {
  column: Column
  id: string
  words: string
  before: string | null
  note: Note | undefined
  issues?: string[]
  fault: string | undefined
  hint?: string | undefined
  /** False where nothing was read, so that no field is "not found". */
  isRead: boolean
  /** In a group whose tag stands in its heading. */
  isBare?: boolean
  onWords: (words: string) => void
}

/** What stands below the box besides a fault; `hidden` is only read out. Of an edited value nothing of the reader's holds. */
function saidOf({ note, issues = [], isBare = false }: FieldProps, isEdited: boolean) {
  if (isEdited) return { doubts: [], hidden: null }
  const also = note?.also ? [note.also] : []
  if (isBare || !note) return { doubts: [...issues, ...also], hidden: null }
  // The reason says what the issue says, with the letter's own words.
  const doubts = note.reason ? [reasonSentence(note.reason)] : issues
  return { doubts: [...doubts, ...also], hidden: note.rule ? ruleSentence(note.rule) : null }
}

export function Field(props: FieldProps) {
  const { column, id, words, before, note, issues = [], fault, hint, isRead, isBare = false, onWords } = props
  const isEdited = isRead && before !== null && before !== words
  const { doubts, hidden } = saidOf(props, isEdited)
  const describedBy = fault || doubts.length || hidden ? `${id}-said` : undefined
  return (
    <div className={`field wide-${column.wide}`}>
      <div className="field-head">
        <label htmlFor={id}>{column.label}</label>
        {isRead && !isBare && <SureTag note={note} isEdited={isEdited} isEmpty={!words && !column.isRare && !issues.length} />}
      </div>
      <Control column={column} id={id} words={words} hint={hint} isFaulty={Boolean(fault)} describedBy={describedBy} onWords={onWords} />
      {describedBy && (
        <div className="field-said" id={describedBy}>
          {fault && <p className="field-fault">{fault}</p>}
          {doubts.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
          {hidden && <span className="unseen">{hidden}</span>}
        </div>
      )}
    </div>
  )
}
