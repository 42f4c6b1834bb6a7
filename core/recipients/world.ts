// What opening a letter's lists asks of those who know the letter, the directory and what the clerk set.
import type { OpenedLine } from '../../contract/noi-nhan.ts'

export interface ListedLetter {
  kinhGui: readonly string[]
  noiNhan: readonly { text: string; purpose: string | null }[]
  noiLuu: string | null
  text: string | null
  tinh: string | null
  day: string | null
}

export interface KnownAgency {
  id: number
  ten: string
  /** Copies it gets by the directory; null where that says nothing. */
  copies: number | null
}

/** Members as the clerk set them. */
export interface SetGroup {
  members: readonly { name: string; agency: KnownAgency | null; copies: number | null }[]
  since: string
  until: string | null
}

export interface World {
  /** The agency that a name means in the letter; null for none that is sure. */
  agency: (name: string) => KnownAgency | null
  group: (key: string) => SetGroup | null
  /** What the clerk set for a line, by its list and words. */
  copies: (list: OpenedLine['list'], text: string) => number | null
}
