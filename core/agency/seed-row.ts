// What a first row of the directory is, and the steps and names beside it. Knows no single agency.
import type { AgencyKind, AgencyLevel, AgencySource, AgencySure } from '../../contract/agency.ts'
import type { CoQuanKey } from '../link/co-quan.ts'

/** A row of the directory; `cha` is the key of the body above it. */
export interface SeedRow extends CoQuanKey {
  ten: string
  loai: AgencyKind
  cap: AgencyLevel
  tuNgay: string | null
  denNgay: string | null
  maDinhDanh: string | null
  canCu: string
  nguon: AgencySource
  mucTin: AgencySure
  cha: CoQuanKey | null
  khongDau: string
}

export interface SeedStep {
  cu: CoQuanKey
  moi: CoQuanKey
  ngay: string
  canCu: string
  mucTin: AgencySure
  nguon: 'phap-luat' | 'bang'
}

export interface SeedAlias extends CoQuanKey {
  of: CoQuanKey
  ten: string
  loai: 'ten-khac' | 'viet-tat'
}

export interface Seed {
  rows: SeedRow[]
  steps: SeedStep[]
  aliases: SeedAlias[]
}

/** The laws of 2025, the first day of what they made and the last day before it. */
export const provinceLaw = { name: 'NQ 202/2025/QH15', first: '2025-07-01', last: '2025-06-30' } as const
export const ministryLaw = { name: 'NQ 176/2025/QH15', first: '2025-03-01', last: '2025-02-28' } as const
