// Writes a văn bản as an edXML package: its head and its files, those of a package it came in taken out of that. Knows no database.

import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../../contract/refusal.ts'
import type { FileRole, SourceFile, VanBan } from '../../contract/van-ban.ts'
import { vietnamDay, vietnamTime } from '../../contract/vietnam-clock.ts'
import { headOfVanBan } from '../../core/exchange/edxml-van-ban.ts'
import { fileEnd, fileStart, packageEnd, packageStart } from '../../core/exchange/edxml-write.ts'
import { isPackage } from '../../intake/kind.ts'
import { attachedFiles, openPackage } from '../edxml-file.ts'
import { mediaTypeOf } from '../source-media-types.ts'
import type { MadePaper } from './make-paper.ts'
import { edxmlFileName } from './paper-name.ts'

export interface EdxmlOrder {
  vanBan: VanBan
  /** The issuer's code in the exchange, where the clerk gives it. */
  maDinhDanh: string | null
  /** Where the bytes of a file are. */
  placeOf: (sha256: string) => string
  now: Date
}

interface Enclosing {
  name: string
  mediaType: string
  bytes: () => AsyncIterable<Uint8Array>
}

/** 70 MiB: with a third more in base64 a package that is still read. */
const mostBytes = 70 * 1024 * 1024

const order: Readonly<Record<FileRole, number>> = { 'van-ban': 0, 'phu-luc': 1, 'ban-quet': 2 }

const enclosing = (name: string, bytes: Enclosing['bytes']): Enclosing => ({ name, mediaType: mediaTypeOf(name), bytes })

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The files that go with it. A package is not sent in a package: where it is all there is, what lies in it goes. */
async function filesOf(files: readonly SourceFile[], placeOf: EdxmlOrder['placeOf']): Promise<Enclosing[]> {
  const plain = files.filter(({ name }) => !isPackage(name)).sort((a, b) => order[a.role] - order[b.role])
  if (plain.length) return plain.map(({ name, sha256 }) => enclosing(name, () => createReadStream(placeOf(sha256))))
  const all: Enclosing[] = []
  for (const { name, sha256 } of files)
    for (const inner of attachedFiles(openPackage(await readFile(placeOf(sha256)), name), name))
      all.push(enclosing(inner.name, () => once(inner.bytes)))
  return all
}

/** Bytes as base64, in pieces of three. */
async function* base64(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let left: Uint8Array = new Uint8Array()
  for await (const piece of bytes) {
    const whole = Buffer.concat([left, piece])
    const end = whole.length - (whole.length % 3)
    yield whole.toString('base64', 0, end)
    left = whole.subarray(end)
  }
  yield Buffer.from(left).toString('base64')
}

/** `2026/01/02 08:05:59` */
const moment = (now: Date): string => `${vietnamDay(now).replaceAll('-', '/')} ${vietnamTime(now)}`

async function* pieces({ vanBan, maDinhDanh, now }: EdxmlOrder, files: readonly Enclosing[]): AsyncGenerator<string> {
  yield packageStart(headOfVanBan(vanBan, maDinhDanh), files, moment(now))
  for (const [i, file] of files.entries()) {
    yield fileStart(file, i)
    yield* base64(file.bytes())
    yield fileEnd
  }
  yield packageEnd
}

/** The package into `out`, which is ended. Refuses `file-too-large` before anything is written, and `input-invalid` a document that is not held. */
export async function makeEdxml(asked: EdxmlOrder, out: Writable): Promise<MadePaper> {
  const { vanBan, placeOf } = asked
  const name = edxmlFileName(vanBan)
  if (vanBan.direction === 'tham-chieu') throw new Refusal('input-invalid', { what: 'kho chưa có văn bản này nên chưa xuất được' })
  if (vanBan.files.reduce((sum, { bytes }) => sum + bytes, 0) > mostBytes) throw new Refusal('file-too-large', { name, limit: '70 MB' })
  await pipeline(Readable.from(pieces(asked, await filesOf(vanBan.files, placeOf)), { highWaterMark: 1 }), out)
  return { name, mediaType: 'application/xml', pages: null }
}
