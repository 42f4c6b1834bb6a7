// The mark that a paper came out of the system (NĐ 30/2020 Phụ lục VI.III.6), in Vietnam time whatever the machine's zone.

const vietnamAheadMs = 7 * 3_600_000

/** `In từ hệ thống Văn Thư lúc 08:05 02/01/2026`; Vietnam is UTC+7 all year. */
export const printedWords = (printedOn: Date): string => {
  const [day = '', time = ''] = new Date(printedOn.getTime() + vietnamAheadMs).toISOString().split('T')
  return `In từ hệ thống Văn Thư lúc ${time.slice(0, 5)} ${day.split('-').reverse().join('/')}`
}
