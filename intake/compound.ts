// Compound files (MS-CFB), as Outlook's mails and old Word files are: whether their chains of sectors and their folders lead round in circles or out of the file. Readers that
// follow them believe what they say; a spoiled one takes them all the memory there is.

const endOfChain = -2
const headerBytes = 512
const headerPlaces = 109
const entryBytes = 128

/** Sectors of a file and the tables that chain them. Every sector may belong to one chain only. */
class Sound {
  readonly #view: DataView
  readonly #size: number
  readonly #count: number
  readonly #used: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.number16(0x1e)
    if (shift !== 9 && shift !== 12) throw new RangeError('sector size')
    this.#size = 1 << shift
    this.#count = Math.ceil((bytes.length - headerBytes) / this.#size)
    this.#used = new Uint8Array(this.#count)
  }

  get size(): number {
    return this.#size
  }
  number16(at: number): number {
    return this.#view.getUint16(at, true)
  }
  number(at: number): number {
    return this.#view.getInt32(at, true)
  }
  /** Where a sector begins; the first one lies behind the header's. */
  placeOf(sector: number): number {
    return (sector + 1) * this.#size
  }
  /** Marks a sector as one of a chain. */
  take(sector: number): number {
    if (sector < 0 || sector >= this.#count || this.#used[sector] === 1) throw new RangeError('sector')
    this.#used[sector] = 1
    return sector
  }
  /** The numbers in a sector. */
  numbers(sector: number): number[] {
    return Array.from({ length: this.#size / 4 }, (_, i) => this.number(this.placeOf(sector) + 4 * i))
  }
}

/** The table that chains the sectors, from the places that the header and what it leads to name: as many as the header counts, for readers believe that. */
function tableOf(file: Sound): number[] {
  const named = Array.from({ length: headerPlaces }, (_, i) => file.number(0x4c + 4 * i))
  for (let next = file.number(0x44); next >= 0; ) {
    const further = file.numbers(file.take(next))
    next = further.pop() ?? endOfChain
    named.push(...further)
  }
  const told = file.number(0x2c)
  if (told !== named.filter(sector => sector >= 0).length || named.slice(0, told).some(sector => sector < 0)) throw new RangeError('table')
  return named.slice(0, told).flatMap(sector => file.numbers(file.take(sector)))
}

/** The sectors of a chain, up to whatever is none; `take` refuses one that was there already. */
function chainFrom(start: number, table: readonly number[], take: (sector: number) => number): number[] {
  const chain: number[] = []
  for (let sector = start; sector >= 0; sector = table[sector] ?? endOfChain) chain.push(take(sector))
  return chain
}

interface Entry {
  type: number
  links: readonly number[]
  start: number
  size: number
}

/** The entries that the root leads to, each once. */
function entriesOf(file: Sound, table: readonly number[]): Entry[] {
  const sectors = chainFrom(file.number(0x30), table, sector => file.take(sector))
  const perSector = file.size / entryBytes
  const seen = new Set<number>()
  const found: Entry[] = []
  for (const open = [0]; open.length; ) {
    const index = open.pop() ?? 0
    const sector = sectors[Math.floor(index / perSector)]
    if (sector === undefined || seen.has(index)) throw new RangeError('entry')
    seen.add(index)
    const at = file.placeOf(sector) + (index % perSector) * entryBytes
    const links = [0x44, 0x48, 0x4c].map(place => file.number(at + place)).filter(link => link !== -1)
    found.push({ type: file.number16(at + 0x42) & 0xff, links, start: file.number(at + 0x74), size: file.number(at + 0x78) })
    open.push(...links)
  }
  return found
}

const ofStream = 2
const ofRoot = 5
const [miniBytes, miniShift] = [64, 6]

function checkStreams(file: Sound, table: readonly number[]): void {
  const [root, ...entries] = entriesOf(file, table)
  if (root?.type !== ofRoot || file.number16(0x20) !== miniShift) throw new RangeError('root')
  const take = (sector: number) => file.take(sector)
  const roomy = (chain: readonly number[], size: number, bytes: number) => {
    if (size < 0 || chain.length * bytes < size) throw new RangeError('size')
  }
  const mini = chainFrom(file.number(0x3c), table, take).flatMap(sector => file.numbers(sector))
  const miniStream = root.size > 0 ? chainFrom(root.start, table, take) : []
  const usedMini = new Set<number>()
  const takeMini = (sector: number) => {
    if (sector < 0 || sector * miniBytes >= miniStream.length * file.size || usedMini.has(sector)) throw new RangeError('mini sector')
    usedMini.add(sector)
    return sector
  }
  const cutoff = file.number(0x38)
  for (const { type, start, size } of entries)
    if (type === ofStream && size !== 0) {
      if (size >= cutoff) roomy(chainFrom(start, table, take), size, file.size)
      else roomy(chainFrom(start, mini, takeMini), size, miniBytes)
    }
}

/** Whether a compound file can be followed everywhere it leads. */
export function isSoundCompound(bytes: Uint8Array): boolean {
  try {
    const file = new Sound(bytes)
    checkStreams(file, tableOf(file))
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
