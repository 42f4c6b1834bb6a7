// The calendar day of this machine: what a clerk calls today.

/** The local day of an instant, ISO `YYYY-MM-DD`. */
export const localDay = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`

/** Why and on what day a văn bản is filed into a closed year. */
export const lateOf = (lyDo: string | null, now: Date): { lyDo: string; ngay: string } | null =>
  lyDo === null ? null : { lyDo, ngay: localDay(now) }
