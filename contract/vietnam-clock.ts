// The one clock of the archive: Vietnam's, UTC+7 all year, whatever zone the machine is set to. Who asks gives the instant.

const aheadMs = 7 * 3_600_000

const parts = (at: Date): [day: string, time: string] => {
  const [day = '', time = ''] = new Date(at.getTime() + aheadMs).toISOString().split('T')
  return [day, time.slice(0, 8)]
}

/** The day of an instant, ISO `YYYY-MM-DD`: what a clerk calls today. */
export const vietnamDay = (at: Date): string => parts(at)[0]

/** The time of an instant, `08:05:59`. */
export const vietnamTime = (at: Date): string => parts(at)[1]

/** The year of an instant. */
export const vietnamYear = (at: Date): number => Number(vietnamDay(at).slice(0, 4))
