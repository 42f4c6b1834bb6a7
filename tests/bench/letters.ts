// Synthetic letters for measuring: `letter(i)` is a pure function of its number, so a larger corpus begins with the smaller one.
import { cities, connectives, departments, familyNames, givenNames, provinces, recipients, units, vocabulary } from './words.ts'

export type SyntheticLetter = {
  soKyHieu: string
  ngayBanHanh: string
  agency: string
  trichYeu: string
  parent: string
  recipients: string[]
  signer: string
  text: string
}

/** A small generator (mulberry32) seeded by the letter's number. */
function chance(seed: number): () => number {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 20210531) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Zipf-like choice: index k about as often as 1/(k+2.7). */
const zipf = (random: () => number, length: number) => Math.min(length - 1, Math.floor(2.7 * ((length / 2.7 + 1) ** random() - 1)))
const two = (n: number) => String(n).padStart(2, '0')

/** The directive number k: the same k always gives the same text. */
export function directive(k: number): string {
  const random = chance(1_000_003 + k)
  const [kind, sign, issuer] = [
    ['Chỉ thị', 'CT-TTg', 'Thủ tướng Chính phủ'],
    ['Nghị quyết', 'NQ-CP', 'Chính phủ'],
    ['Quyết định', 'QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['Công văn', 'VPCP-KGVX', 'Văn phòng Chính phủ'],
  ][k % 4] as [string, string, string]
  const day = `${1 + Math.floor(random() * 28)}/${1 + Math.floor(random() * 12)}/${2005 + Math.floor(random() * 20)}`
  return `${kind} số ${1 + Math.floor(random() * 900)}/${sign} ngày ${day} của ${issuer}`
}

function sentence(random: () => number, topic: number, length: number): string {
  const words: string[] = []
  while (words.length < length) {
    const x = random()
    if (x < 0.15) words.push(connectives[Math.floor(random() * connectives.length)] as string)
    else if (x < 0.4) words.push(vocabulary[(topic * 37 + Math.floor(random() * 60)) % vocabulary.length] as string)
    else if (x < 0.97) words.push(vocabulary[zipf(random, vocabulary.length)] as string)
    else words.push(`ngày ${1 + Math.floor(random() * 28)}/${1 + Math.floor(random() * 12)}/${2005 + Math.floor(random() * 20)}`)
  }
  const line = words.join(' ')
  return `${line[0]?.toUpperCase()}${line.slice(1)}.`
}

/** About 800 words, as the measured letters have; 4 % NFD, a third with the old tone placement. */
export function letter(i: number): SyntheticLetter {
  const random = chance(i)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const province = pick(provinces)
  const place = `${cities.has(province) ? 'thành phố' : 'tỉnh'} ${province}`
  const [office, sign] = random() < 0.4 ? (departments[0] as [string, string]) : pick(departments)
  const agency = `${office} ${place}`
  const soKyHieu = `${1 + Math.floor(random() * (random() < 0.5 ? 600 : 9999))}/${sign}-${pick(units)}`
  const day = new Date(Date.UTC(2005, 0, 1) + Math.floor(Math.sqrt(random()) * 7900) * 86_400_000)
  const parent = directive(zipf(random, 6000))
  const topic = zipf(random, 240)
  const subject =
    random() < 0.5 ? `triển khai thực hiện ${parent}` : `tăng cường công tác ${pick(vocabulary)} ${pick(vocabulary)} trên địa bàn ${place}`
  const names = [...new Set(Array.from({ length: 5 + Math.floor(random() * 12) }, () => pick(recipients)))]
  const addressed = names.slice(0, 1 + Math.floor(random() * 4))
  const signer = `${pick(familyNames)} ${pick(givenNames)}`
  const body: string[] = []
  const target = 280 + Math.floor(850 * random() ** 1.5)
  for (let words = 0; words < target; words += 28) body.push(`- ${sentence(random, topic, 8 + Math.floor(random() * 14))}`)
  const text = [
    agency.toUpperCase(),
    '',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    `Số: ${soKyHieu}`,
    '',
    `${province}, ngày ${two(day.getUTCDate())} tháng ${day.getUTCMonth() + 1} năm ${day.getUTCFullYear()}`,
    '',
    `V/v ${subject}`,
    '',
    'Kính gửi:',
    ...addressed.map((name, k) => `- ${name}${k === addressed.length - 1 ? '.' : ';'}`),
    '',
    `Thực hiện ${parent} về ${pick(vocabulary)} ${pick(vocabulary)}; ${agency} yêu cầu như sau:`,
    '',
    ...body,
    '',
    'Nơi nhận:',
    '- Như trên;',
    ...names.slice(addressed.length).map(name => `- ${name};`),
    `- Lưu: VT, ${pick(units)}.`,
    '',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    '',
    signer,
  ].join('\n')
  const dressed = random() < 0.35 ? text.replaceAll('ủy', 'uỷ').replaceAll('Ủy', 'Uỷ').replaceAll('hòa', 'hoà') : text
  return {
    soKyHieu,
    ngayBanHanh: day.toISOString().slice(0, 10),
    agency,
    trichYeu: subject,
    parent,
    recipients: names,
    signer,
    text: random() < 0.04 ? dressed.normalize('NFD') : dressed,
  }
}
