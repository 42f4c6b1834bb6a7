// What happens to letters: OCR's confusions, lost marks, other encodings, stamps between the lines. Each kind keeps track of what a reader can still know.
import type { Chance } from './chance.ts'
import type { Role, Spoil } from './hand.ts'

export type DamageName = 'none' | 'nfd' | 'old-tones' | 'legacy-font' | 'stamps' | 'ocr-light' | 'ocr-heavy' | 'marks-lost'

/** Letters that OCR takes for others (tesseract on Vietnamese; data of confusions), by how often. */
// biome-ignore format: a table reads best in rows
const confusions: Record<string, string> = {
  ấ: 'âẩắ', ế: 'êểé', ố: 'ôổó', ề: 'êẻ', ộ: 'ôọ', ậ: 'âạ', ệ: 'êẹ', ầ: 'âà', ồ: 'ôò', ổ: 'ôỗ', ẩ: 'âấ', ể: 'êễ', ữ: 'ũử', ừ: 'ùử', ứ: 'úử', ử: 'ừư', ư: 'u', ơ: 'o', ớ: 'ó', ờ: 'ò', ợ: 'ọ', ở: 'ỏ',
  đ: 'd', ã: 'ä', ă: 'ä', ắ: 'ấá', ằ: 'àầ', ặ: 'ạă', ẫ: 'ã', ỗ: 'ồô', ễ: 'ê', ủ: 'ú', ỹ: 'ỷ', ỉ: 'i', ĩ: 'i', ị: 'i', ạ: 'a', ả: 'á',
  Ấ: 'ÂẨ', Ế: 'ÊÉ', Ề: 'ÊÈ', Ệ: 'ÊẸ', Ố: 'ÔÓ', Ổ: 'ÔỎ', Ộ: 'ÔỌ', Ậ: 'ÂẠ', Ầ: 'ÂÀ', Ữ: 'ŨU', Ư: 'U', Ơ: 'O', Ờ: 'Ò', Đ: 'D', Ủ: 'Ú', Ị: 'I', Ả: 'Á', Ạ: 'A', Ã: 'A', Ỉ: 'I',
}
const others: Record<string, string> = { l: '1I', rn: 'm', i: 'ï1', m: 'rn', e: 'c', c: 'e', n: 'u', t: 'l', g: 'q' }

function spoilWord(word: string, random: Chance, alsoPlain: boolean): string {
  const places = [...word]
    .map((letter, i) => ({ letter, i }))
    .filter(({ letter }) => confusions[letter] ?? (alsoPlain ? others[letter] : undefined))
  if (places.length === 0) return word
  const { letter, i } = random.pick(places)
  const instead = confusions[letter] ?? others[letter] ?? letter
  return `${[...word].slice(0, i).join('')}${random.pick([...instead])}${[...word].slice(i + 1).join('')}`
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D')

/** How OCR damages a ký hiệu: marks, hyphens, spaces; never so that another document is meant. */
function spoilSign(sign: string, random: Chance): string {
  return random.weigh<() => string>([
    [4, () => sign.replace('Đ', random.pick(['Ð', 'D', 'Đ']))],
    [2, () => sign.replace(/-/u, random.pick(['- ', ' -', '—', '–']))],
    [2, () => sign.replace('/', random.pick([' /', '/ ', ' / ']))],
    [1, () => sign.replace('TTg', 'TTIg')],
    [1, () => sign.replace('UBND', 'UBNĐ')],
  ])()
}

/** What OCR takes a digit for. */
const lookAlikes: Record<string, string> = { 0: 'OQ', 1: 'lI', 2: 'Z', 5: 'S', 6: 'b', 8: 'B', 9: 'g' }

/** A digit becomes the letter it looks like. */
function spoilNumber(number: string, random: Chance): string {
  const places = [...number].flatMap((digit, i) => (lookAlikes[digit] ? [i] : []))
  if (places.length === 0) return number
  const at = random.pick(places)
  return `${number.slice(0, at)}${random.pick([...(lookAlikes[number[at] ?? ''] ?? '')])}${number.slice(at + 1)}`
}

const labels: Record<string, readonly string[]> = {
  'Nơi nhận': ['Noi nhận', 'Nơi nhân', 'Nơi nhậm', 'Noi nhan', 'Noi nhận'],
  'Kính gửi': ['Kinh gửi', 'Kính gưi', 'Kính gùi', 'Kinh giri'],
  Số: ['Só', 'SỐ', 'So', 'Sô'],
  'V/v': ['Vlv', 'V/y', 'Viv', 'V/V'],
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM': [
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'CONG HOA XA HOI CHỦ NGHĨA VIET NAM',
    'CỘNG HÒA XÃ HỘI CHU NGHIA VIỆT NAM',
  ],
  'Độc lập - Tự do - Hạnh phúc': ['Độc lập — Tự do — Hạnh phúc', 'Doc lập - Tự do - Hanh phúc', 'Độc lập - Tự đo - Hạnh phúc'],
}

/** Damages words by what they are: names by a little, free text by the rate, labels among their known misreadings. */
function ocr(random: Chance, rate: number): Spoil {
  const words = (text: string, share: number, alsoPlain: boolean): string =>
    text
      .split(' ')
      .map(word => (random.maybe(share) ? spoilWord(word, random, alsoPlain) : word))
      .join(' ')
  const byRole: Record<Role, (text: string) => string> = {
    free: text => words(text, rate, rate > 0.1),
    closed: text => words(text, rate * 1.5, false),
    name: text => words(text, rate / 2, false),
    label: text => (labels[text] && random.maybe(rate * 2.5) ? random.pick(labels[text]) : text),
    sign: text => (random.maybe(rate) ? spoilSign(text, random) : text),
    number: text => (random.maybe(rate / 2) ? spoilNumber(text, random) : text),
    date: text => (random.maybe(rate / 3) ? text.replace(/\d/u, random.pick(['O', '§', 'l'])) : text),
  }
  return (text, role) => byRole[role](text)
}

/** The words' damage of a kind; what concerns the whole text comes behind the layout. */
export function spoilOf(name: DamageName, random: Chance): Spoil {
  if (name === 'ocr-light') return ocr(random, 0.04)
  if (name === 'ocr-heavy') return ocr(random, 0.14)
  if (name === 'marks-lost')
    return (text, role) => (role === 'free' || role === 'name' || role === 'closed' || random.maybe(0.5) ? withoutMarks(text) : text)
  return text => text
}

/** How often a number or a day is lost because it was written by hand. */
export const lostShare: Record<DamageName, number> = {
  none: 0.03,
  nfd: 0,
  'old-tones': 0,
  'legacy-font': 0,
  stamps: 0.1,
  'ocr-light': 0.25,
  'ocr-heavy': 0.4,
  'marks-lost': 0.1,
}
