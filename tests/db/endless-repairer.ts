// Another process that makes the index of an archive anew, over and over until it is killed; speaks after each stretch.
import { openWriter } from '../../db/open.ts'
import { beginRepair, repairStretch } from '../../db/repair.ts'

const [folder = ''] = process.argv.slice(2)
const db = openWriter(folder)
for (;;) {
  beginRepair(db)
  do process.send?.('stretch')
  while (repairStretch(db, 1))
}
