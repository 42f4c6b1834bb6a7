// Filing many waiting letters as they were read: many in one transaction, each for itself. What needs a decision stays in the queue.
import { setImmediate } from 'node:timers/promises'
import type { FileEvent } from '../../contract/arrive.ts'
import { Refusal } from '../../contract/refusal.ts'
import { vietnamDay } from '../../contract/vietnam-clock.ts'
import { type Attempted, attemptEach } from '../../db/handle.ts'
import { type Prepared, unprepared } from '../../db/prepared.ts'
import { acceptWaiting, isStill, type LookedAt, lookAt, nearTwinsOf, twinsOfReading, waitingLetter } from '../../db/queue.ts'
import { type Context, learnOrTell, writerOf } from '../context.ts'
import { lateOf } from '../late.ts'
import { fieldsAsRead } from '../reading-fields.ts'
import { systemRefusal } from '../system-refusals.ts'

export type FileInput = { ids: readonly number[]; received: string | null; direction: 'den' | 'di'; late: string | null }
type Told = Pick<Extract<FileEvent, { kind: 'letter' }>, 'issues' | 'outcome'>

/** So many letters go into one transaction: the disk is waited for once, and another call waits no longer than it takes. */
const batchLetters = 250

/** Letters that lie in the queue as more bytes are not looked at before their turn: many of them would fill the memory. */
const bytesAhead = 100_000

type Ready = LookedAt & { prepared: Prepared | undefined }

/** Letters made ready before their turn; what cannot be is left out, and is told when its turn comes. Never rejects. */
async function makeReady(context: Context, ids: readonly number[]): Promise<ReadonlyMap<number, Ready>> {
  const lookOrPass = (id: number) => {
    try {
      return lookAt(writerOf(context), id, bytesAhead)
    } catch {
      return null
    }
  }
  const ahead = new Map(
    ids.flatMap(id => {
      const one = lookOrPass(id)
      return one ? [[id, one]] : []
    }),
  )
  learnOrTell(writerOf(context), context.defects, context.now())
  const prepared = await context.preparing.prepare([...ahead.values()].map(({ waits }) => unprepared(waits)))
  return new Map([...ahead].map(([id, one], i) => [id, { ...one, prepared: prepared[i] }]))
}

/** Files one letter under the next số đến, unless a clerk must look at it first. `ahead` is what was made ready of it, if it is still the same. */
function fileOne(context: Context, id: number, { received, direction, late }: Omit<FileInput, 'ids'>, ahead: Ready | undefined): Told {
  const db = writerOf(context)
  const ready = ahead && isStill(db, id, ahead) ? ahead : null
  const waits = ready?.waits ?? waitingLetter(db, id)
  const { theThuc, issues: found } = waits.reading
  const issues = found.map(({ code }) => code)
  const known = twinsOfReading(db, waits.reading)
  // A letter whose number was not read may be held under it.
  const twins = known.length || theThuc.soKyHieu ? known : nearTwinsOf(db, waits)
  if (twins.length) return { issues, outcome: { kind: 'twins', twins } }
  const { soKyHieu, coQuanBanHanh, trichYeu, hanXuLy: term } = theThuc
  if (!soKyHieu && !coQuanBanHanh && !trichYeu) return { issues, outcome: { kind: 'waiting' } }
  const now = context.now()
  const hanXuLy = term?.sure === 'certain' ? term.value : null
  const register = { ngayDen: received ?? vietnamDay(now), donViNhan: null, ngayChuyen: null, hanXuLy, ghiChu: null }
  const filing = {
    id,
    fields: fieldsAsRead(theThuc),
    register,
    direction,
    so: null,
    late: lateOf(late, now),
    isReviewed: false,
    prepared: ready?.prepared,
  }
  const filed = acceptWaiting(db, filing, now, waits)
  return { issues, outcome: { kind: 'filed', vanBanId: filed.id, soDen: filed.soDen, soKyHieu: soKyHieu?.value ?? null } }
}

function toldOf(context: Context, id: number, attempted: Attempted<Told>): Told {
  if ('value' in attempted) return attempted.value
  const refusal = systemRefusal(attempted.error, context.folder)
  if (!refusal) context.defects.write(attempted.error, `file waiting ${id}`, context.now())
  return { issues: [], outcome: { kind: 'refused', refusal: (refusal ?? new Refusal('text-unreadable', { name: `#${id}` })).body } }
}

/** Files letters batch by batch; stops before the next batch when the signal is aborted and says how many are left. */
export async function* fileAll(
  context: Context,
  { ids, ...how }: FileInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<FileEvent, void> {
  const counts = { filed: 0, twins: 0, waiting: 0, refused: 0 }
  const total = ids.length
  let done = 0
  yield { kind: 'start', total }
  let next = makeReady(context, ids.slice(0, batchLetters))
  while (done < total && !signal?.aborted) {
    const batch = ids.slice(done, done + batchLetters)
    const ready = await next
    next = makeReady(context, ids.slice(done + batchLetters, done + 2 * batchLetters))
    const attempted = attemptEach(writerOf(context), batch, id => fileOne(context, id, how, ready.get(id)))
    for (const [i, queueId] of batch.entries()) {
      const told = toldOf(context, queueId, attempted[i] as Attempted<Told>)
      counts[told.outcome.kind]++
      yield { kind: 'letter', queueId, done: ++done, total, ...told }
    }
    await setImmediate()
  }
  yield { kind: 'done', ...counts, left: total - done }
  if (done < total) throw new Refusal('cancelled')
}
