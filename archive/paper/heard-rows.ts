// A paper whose rows are heard one by one as they are written.
import type { Block, Form } from '../../core/paper/form.ts'
import type { Paper } from './make-paper.ts'

function* heard<T>(rows: Iterable<T>, hear: () => void): Generator<T> {
  for (const row of rows) {
    hear()
    yield row
  }
}

function* eachOf<T>(all: Iterable<T>, change: (one: T) => T): Generator<T> {
  for (const one of all) yield change(one)
}

const heardForm = (form: Form, hear: () => void): Form => {
  const block = (one: Block): Block => (one.kind === 'table' ? { ...one, rows: heard(one.rows, hear) } : one)
  return { ...form, sections: eachOf(form.sections, section => ({ ...section, blocks: eachOf(section.blocks, block) })) }
}

/** The same paper; `hear` is called before each row of its tables. */
export const heardRows = (paper: Paper, hear: () => void): Paper => ({
  ...paper,
  form: heardForm(paper.form, hear),
  rows: heard(paper.rows, hear),
})
