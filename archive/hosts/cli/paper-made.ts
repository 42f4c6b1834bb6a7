// A paper that is made while the terminal is told how far it is.
import type { PaperEvent, PaperFile } from '../../../contract/paper.ts'
import { Refusal } from '../../../contract/refusal.ts'
import type { Call } from './command.ts'

export async function madePaper({ out: { errors } }: Call, events: AsyncIterable<PaperEvent>): Promise<PaperFile> {
  let last: PaperFile | null = null
  for await (const event of events) {
    if (event.kind === 'made') last = event.paper
    else if (errors.isTerminal) await errors.write(`\rĐang lập: ${event.done}${event.of === null ? '' : `/${event.of}`} dòng`)
  }
  if (errors.isTerminal) await errors.write('\r\u001b[K')
  if (last === null) throw new Refusal('cancelled')
  return last
}
