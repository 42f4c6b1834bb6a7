// The hand that prints: every word of a generated letter goes through it, so that what damage does to a word is known to its expected value.
import type { Chance } from './chance.ts'
import type { Printed } from './letter.ts'

/** What a word is, for damage and for what may be repaired: names of closed tables may be read either way, free text only as it stands. */
export type Role = 'label' | 'closed' | 'free' | 'sign' | 'number' | 'name' | 'date'

export type Spoil = (text: string, role: Role) => string

export interface Hand {
  random: Chance
  /** Prints a text and says what may be read of it. */
  print: (text: string, role: Role) => Printed
  /** Prints where the value does not matter. */
  say: (text: string, role?: Role) => string
  /** How often a number or day is written by hand and lost. */
  lost: number
}

export function handOf(random: Chance, spoil: Spoil, lost: number): Hand {
  const print = (text: string, role: Role): Printed => {
    const damaged = spoil(text, role)
    return { text: damaged, accept: damaged === text || role === 'free' ? [damaged] : [damaged, text] }
  }
  return { random, print, say: (text, role = 'free') => spoil(text, role), lost }
}

/** Pieces put one behind the other; each combination may be read. */
export function join(pieces: readonly Printed[], between = ' '): Printed {
  const shown = pieces.map(piece => piece.text).join(between)
  const meant = pieces.map(piece => piece.accept.at(-1) ?? piece.text).join(between)
  return { text: shown, accept: [...new Set([shown, meant])] }
}

export const plain = (text: string): Printed => ({ text, accept: [text] })
