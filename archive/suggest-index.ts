// What the archive has to pick from, in memory of bounded size: agencies, people, trích yếu. Filled a stretch at a time from the latest on, and kept up by
// what is new alone; never made anew as a whole.
import { setImmediate } from 'node:timers'
import { formerWords, nameWords } from '../core/query/agency-words.ts'
import type { ReadableDb } from '../db/handle.ts'
import { changesVersion } from '../db/status.ts'
import {
  type AgencyText,
  agenciesAfter,
  agenciesBefore,
  agenciesNamedBy,
  furtherIssuer,
  type Last,
  type LetterTexts,
  lastOf,
  lettersAfter,
  lettersBefore,
  lettersChanged,
} from '../db/suggest-source.ts'
import { makeShelf, type Shelf } from './suggest-shelf.ts'

/** The most texts of each kind: 110,000 in all. */
const most = { 'co-quan': 60_000, nguoi: 10_000, 'trich-yeu': 40_000 }
export type ShelfName = keyof typeof most

/** Rows read in one stretch: some milliseconds. The first question waits for `atFirst` rows of each, the others are taken in between questions. */
const stretch = 250
const atFirst = 500
/** People of so many letters are known; further back the same names come again. */
const lettersRead = 200_000

/** A letter that has an agency as a further issuer (liên tịch), as it prints it. */
interface IssuedWith {
  id: number
  printed: string
}
/** So many letters of one further issuer are remembered: it is offered while any of them has it. */
const lettersOfIssuer = 8

export interface SuggestIndex {
  shelves: Readonly<Record<ShelfName, Shelf>>
  /** The letters remembered of a further issuer, by the name it is offered under. */
  issuedWith: (text: string) => readonly IssuedWith[]
  /** Takes in what is new, up to a stretch; the rest follows by itself. */
  follow: () => void
  /** Takes in everything at once, for who measures. */
  fill: () => void
}

interface Filling {
  agency: number | null
  letter: number | null
  letters: number
  isDone: boolean
}

/** An empty index over one reading connection. */
export function makeSuggestIndex(db: ReadableDb): SuggestIndex {
  const shelves = { 'co-quan': makeShelf(most['co-quan']), nguoi: makeShelf(most.nguoi), 'trich-yeu': makeShelf(most['trich-yeu']) }
  const filling: Filling = { agency: null, letter: null, letters: 0, isDone: false }
  let last: Last | null = null
  let version = -1
  let isWaiting = false

  function addAgency({ id, ten, khoa, tinh }: AgencyText, age: 'latest' | 'earliest') {
    const key = { khoa, tinh }
    shelves['co-quan'].add({ text: ten, id }, age, [...nameWords(ten, key), ...formerWords(key)].join(' '))
  }
  const withIssuer = new Map<string, IssuedWith[]>()
  function addFurther(id: number, lienTich: string, age: 'latest' | 'earliest') {
    for (const printed of lienTich === '[]' ? [] : (JSON.parse(lienTich) as string[])) {
      const agency = furtherIssuer(db, printed)
      addAgency(agency, age)
      const known = (withIssuer.get(agency.ten) ?? []).filter(one => one.id !== id)
      withIssuer.set(agency.ten, [...known, { id, printed }].slice(-lettersOfIssuer))
    }
  }
  function addLetter({ id, hoTen, trichYeu, lienTich }: LetterTexts, age: 'latest' | 'earliest') {
    addFurther(id, lienTich, age)
    if (hoTen) shelves.nguoi.add({ text: hoTen, id: null }, age)
    if (trichYeu) shelves['trich-yeu'].add({ text: trichYeu, id }, age)
  }

  function fillAgencies(limit: number): number {
    if (shelves['co-quan'].isFull()) return 0
    const agencies = agenciesBefore(db, filling.agency, limit)
    for (const agency of agencies) addAgency(agency, 'earliest')
    filling.agency = agencies.at(-1)?.id ?? 0
    return agencies.length
  }
  function fillLetters(limit: number): number {
    const hasRoom = !shelves['trich-yeu'].isFull()
    if (filling.letters >= lettersRead || !(hasRoom || !shelves.nguoi.isFull())) return 0
    const letters = lettersBefore(db, filling.letter, limit)
    for (const letter of letters) addLetter(hasRoom ? letter : { ...letter, trichYeu: null }, 'earliest')
    filling.letter = letters.at(-1)?.thuTu ?? 0
    filling.letters += letters.length
    return letters.length
  }
  /** One stretch of what was there before the first question. */
  function fillOn(limit: number) {
    filling.isDone = fillAgencies(limit) + fillLetters(limit) === 0
  }

  /** One stretch of what came since; true when there is more. */
  function takeNew(from: Last): boolean {
    const now = lastOf(db)
    const agencies = agenciesAfter(db, from.agency, stretch)
    for (const agency of agencies) addAgency(agency, 'latest')
    const letters = lettersAfter(db, from.letter, stretch)
    const entry = Math.min(now.entry, from.entry + 10 * stretch)
    const changed = entry > from.entry ? lettersChanged(db, from.entry, entry, from.letter) : []
    const taken = [...letters, ...changed]
    for (const agency of agenciesNamedBy(
      db,
      taken.map(letter => letter.id),
    ))
      addAgency(agency, 'latest')
    for (const letter of taken) addLetter(letter, 'latest')
    last = { agency: agencies.at(-1)?.id ?? from.agency, letter: letters.at(-1)?.id ?? from.letter, entry }
    return last.agency < now.agency || last.letter < now.letter || last.entry < now.entry
  }

  /** Goes on by itself between two questions, without keeping the process alive. */
  function goOn() {
    if (isWaiting) return
    isWaiting = true
    setImmediate(() => {
      isWaiting = false
      if (!db.open) return
      const isBehind = last !== null && takeNew(last)
      if (!filling.isDone) fillOn(stretch)
      if (isBehind || !filling.isDone) goOn()
    }).unref()
  }

  return {
    shelves,
    issuedWith: text => withIssuer.get(text) ?? [],
    follow: () => {
      const now = changesVersion(db)
      const isFirst = last === null
      if (last === null) {
        last = lastOf(db)
        for (let i = 0; i < atFirst && !filling.isDone; i += stretch) fillOn(stretch)
      }
      const isBehind = !isFirst && now !== version && last !== null && takeNew(last)
      version = now
      if (isBehind || !filling.isDone) goOn()
    },
    fill: () => {
      last ??= lastOf(db)
      while (!filling.isDone) fillOn(stretch)
      while (takeNew(last));
    },
  }
}
