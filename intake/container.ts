// Files that hold other files: which they are by their names, and what lies in them. What lies in one is handed on as bytes under a name; nothing is
// written anywhere, and no name leads anywhere.
import { type ContainerEnding, containerEndings, takenEndings } from '../contract/arrive.ts'
import type { MailHead } from '../contract/mail.ts'
import { Refusal, type RefusalBody } from '../contract/refusal.ts'
import { checkContainer } from './limits.ts'

/** Where a part lay, and the innermost mail among that. */
interface Place {
  within: readonly string[]
  name: string
  mail?: MailHead
  /** It holds others and yet is a letter: a mail without one. */
  isLetter?: true
}

/** A file that lay in another, or why it is not taken. `within`: what it lay in, outermost first, the container handed in among them. */
export type Part = Place & ({ bytes: Uint8Array } | { refusal: RefusalBody })

/** What all that lies in one container handed in may still come to. */
export interface Room {
  parts: number
  /** Unpacked bytes. */
  bytes: number
}

/** Opens one container: what lies in it, one after the other, containers still closed. Refuses what cannot be opened at all. */
export type Opener = (bytes: Uint8Array, name: string, room: Room) => AsyncGenerator<Part>

/** Each comes with the first file of its kind. */
const openers: Readonly<Record<ContainerEnding, () => Promise<Opener>>> = {
  zip: async () => (await import('./zip.ts')).unzip,
  eml: async () => (await import('./mail.ts')).openMail((await import('./eml.ts')).readEml),
  msg: async () => (await import('./mail.ts')).openMail((await import('./msg.ts')).readMsg),
}

const endsWith = (name: string, ending: string): boolean => name.toLowerCase().endsWith(`.${ending}`)

/** The kind of container that a name says, or null for a file that is a letter or unknown. */
export const containerKind = (name: string): ContainerEnding | null => containerEndings.find(ending => endsWith(name, ending)) ?? null

/** Whether a file of this name is worth unpacking. */
export const isTaken = (name: string): boolean => takenEndings.some(ending => endsWith(name, ending))

/** 10,000 files and 1 GiB: a year's letters of an office. */
const newRoom = (): Room => ({ parts: 10_000, bytes: 1024 * 1024 * 1024 })

/** A container may lie in the one handed in, not deeper. */
const mostDeep = 2

async function* partsAt(bytes: Uint8Array, name: string, kind: ContainerEnding, room: Room, depth: number): AsyncGenerator<Part> {
  const open = await openers[kind]()
  for await (const part of open(bytes, name, room)) {
    const inner = part.isLetter ? null : containerKind(part.name)
    if (!('bytes' in part) || inner === null) yield part
    else if (depth === mostDeep)
      yield { within: part.within, name: part.name, refusal: new Refusal('container-too-deep', { name: part.name }).body }
    else yield* innerParts(part, part.bytes, inner, room, depth + 1)
  }
}

/** What lies in a container that lies in another; where it cannot be opened it is refused and those beside it go on. */
async function* innerParts(
  { within, name, mail }: Part,
  bytes: Uint8Array,
  kind: ContainerEnding,
  room: Room,
  depth: number,
): AsyncGenerator<Part> {
  try {
    for await (const part of partsAt(bytes, name, kind, room, depth))
      yield { ...(mail && { mail }), ...part, within: [...within, ...part.within] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    yield { within, name, refusal: error.body }
  }
}

/**
 * What lies in a container named `name`, in its order. Refuses the whole with `file-damaged`, `file-too-large`, `file-kind-unknown`,
 * `container-too-many` or `folder-empty`; a part that cannot be had is refused in its place.
 */
export async function* partsOf(bytes: Uint8Array, name: string): AsyncGenerator<Part> {
  const kind = containerKind(name)
  if (!kind) throw new Refusal('file-kind-unknown', { name })
  checkContainer(bytes.length, name)
  yield* partsAt(bytes, name, kind, newRoom(), 1)
}
