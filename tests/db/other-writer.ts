// Another process that wants to write: tells whether it could. With "stay" it keeps the archive open until it is killed.
import { Refusal } from '../../contract/refusal.ts'
import { closeDb, openWriter } from '../../db/open.ts'

const [folder = '', stay] = process.argv.slice(2)
try {
  const db = openWriter(folder)
  process.send?.('opened')
  if (stay) setInterval(() => undefined, 1000)
  else {
    closeDb(db)
    process.disconnect?.()
  }
} catch (error) {
  process.send?.(error instanceof Refusal ? error.code : String(error))
  process.disconnect?.()
}
