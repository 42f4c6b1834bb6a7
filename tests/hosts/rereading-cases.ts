// The contract's cases about reading letters again: what an older version read is read anew, told, decided. Knows no carrier.
import { expect, test } from 'vitest'
import type { WordPlace } from '../../contract/places.ts'
import type { RereadEvent } from '../../contract/reread.ts'
import type { LetterReading, LetterText } from '../../contract/the-thuc.ts'
import { toLetterText } from '../../core/text/letter-text.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import { run, type WritableDb, writing } from '../../db/handle.ts'
import { putPlaces } from '../../db/places.ts'
import { queueLetter } from '../../db/queue.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { fieldsRead, filing, now } from '../db/archive-builder.ts'
import { type Case, collect, letterOf } from './carried.ts'

/** A letter as version 1 read it: with another place than this version reads. */
function oldLetter(so: number): { letter: LetterText; reading: LetterReading } {
  const { letter } = toLetterText([letterOf(so)])
  const { theThuc, issues } = readTheThuc(letter)
  return { letter, reading: { issues, theThuc: { ...theThuc, diaDanh: theThuc.diaDanh && { ...theThuc.diaDanh, value: 'Lao Kay' } } } }
}

/** What an older version of the program left: filed letters and one that waits. */
const leaveOld = (db: WritableDb, letters: number) =>
  writing(db, () => {
    for (let so = 1; so <= letters; so++) {
      const old = oldLetter(so)
      fileVanBan(db, filing(fieldsRead(old.reading), { ...old, readBy: 1 }), now)
    }
    queueLetter(db, { name: 'cho.txt', sha256: 'c'.repeat(64), bytes: 1, ...oldLetter(900) }, now)
    run(db, 'UPDATE hang_cho_lan_doc SET ban = 1')
  })

/** `begin` opens an archive in which `leave` wrote before. */
export function rereadingCases(begin: (leave: (db: WritableDb) => void) => Promise<Case>): void {
  const lettersOf = (events: readonly RereadEvent[]) =>
    events.flatMap(event => (event.kind === 'letter' ? [[event.vanBanId, event.queueId, event.differences.map(({ field }) => field)]] : []))

  test('letters that an older version read are told, read again and decided; nothing filed changes before', async () => {
    const { calls } = await begin(db => leaveOld(db, 2))
    expect(await calls.reread.status()).toMatchObject({ older: 3, readable: 3, letters: 0 })
    const dry = await collect(calls.reread.run({ dryRun: true }))
    expect(await calls.reread.status()).toMatchObject({ older: 3, letters: 0 })
    const events = await collect(calls.reread.run({}))
    expect(events).toEqual(dry)
    expect(lettersOf(events)).toEqual([
      [1, null, ['diaDanh']],
      [2, null, ['diaDanh']],
      [null, 1, ['diaDanh']],
    ])
    expect(events.at(-1)).toEqual({ kind: 'done', read: 3, letters: 2, differences: 3, waiting: 1, failed: 0, left: 0 })
    expect((await calls.vanBan.open({ id: 1 })).fields.diaDanh).toBe('Lao Kay')
    expect((await calls.arrive.open({ id: 1 })).theThuc.diaDanh?.value).toBe('Lào Cai')
    expect((await calls.archive.status()).counts.differing).toBe(2)
    expect((await calls.reread.list({})).items.map(({ vanBan, fields }) => [vanBan.id, fields.length])).toEqual([
      [2, 1],
      [1, 1],
    ])
    const { proposals, text } = await calls.reread.open({ id: 1 })
    const [place] = proposals[0]!.after[0]!.at
    expect([proposals[0]!.filed, text.text.slice(place?.start, place?.end)]).toEqual(['Lao Kay', 'Lào Cai'])
    const { ids } = await calls.reread.accept({ kind: 'letter', id: 1 })
    expect((await calls.vanBan.open({ id: 1 })).fields.diaDanh).toBe('Lào Cai')
    await calls.reread.takeBack({ ids })
    expect((await calls.vanBan.open({ id: 1 })).fields.diaDanh).toBe('Lao Kay')
    await calls.reread.refuse({ kind: 'group', field: 'diaDanh', rule: proposals[0]!.after[0]!.rule })
    expect(lettersOf(await collect(calls.reread.run({ all: true })))).toEqual([])
  })

  test('[CHU-9] what recognition doubted of the words is doubted of a new reading of them too', async () => {
    const sha256 = 'd'.repeat(64)
    const { calls } = await begin(db =>
      writing(db, () => {
        const old = oldLetter(1)
        const words: WordPlace[] = [[0, old.letter.text.length, 0, 0, 9000, 9000, 40]]
        fileVanBan(
          db,
          filing(fieldsRead(old.reading), { ...old, files: [{ sha256, name: 'quét.pdf', bytes: 1, role: 'van-ban' }], readBy: 1 }),
          now,
        )
        putPlaces(db, sha256, [{ width: 595, height: 842, words }])
        queueLetter(
          db,
          { name: 'cho.png', sha256: 'c'.repeat(64), bytes: 1, ...oldLetter(900), places: [{ width: 595, height: 842, words }] },
          now,
        )
        run(db, 'UPDATE hang_cho_lan_doc SET ban = 1')
      }),
    )
    await collect(calls.reread.run({}))
    const doubtful = { value: 'Lào Cai', sure: 'likely', reason: { code: 'recognised' } }
    expect((await calls.arrive.open({ id: 1 })).theThuc.diaDanh).toMatchObject(doubtful)
    const { id } = (await calls.vanBan.list({ direction: 'den' })).items[0]!
    expect((await calls.reread.open({ id })).proposals[0]!.after).toMatchObject([doubtful])
  })

  test('a re-reading that is stopped keeps what it read and leaves the rest for the next', async () => {
    const { calls } = await begin(db => leaveOld(db, 150))
    const stop = new AbortController()
    const followed = (async () => {
      for await (const event of await calls.reread.run({}, { signal: stop.signal })) if (event.kind === 'progress') stop.abort()
    })()
    // What a stopped stream says is the carrier's.
    await followed.catch(() => {})
    const settled = async (before: number): Promise<number> => {
      const { older } = await calls.reread.status()
      return older === before ? older : settled(older)
    }
    const older = await settled(-1)
    expect([older > 0, older < 151]).toEqual([true, true])
    await collect(calls.reread.run({}))
    expect(await calls.reread.status()).toMatchObject({ older: 0, letters: 150 })
  })
}
