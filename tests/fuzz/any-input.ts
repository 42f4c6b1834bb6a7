// Random inputs for the readers: texts put together from the words they look for, letters spoiled in many ways, files of spoiled bytes.
// Says nothing of what has to hold: that is check.ts.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { awkwardSigns, byteDamages, textDamages } from './damage.ts'
import { encodings } from './encodings.ts'

/** What is read: the pages of a text, or the bytes of a file. */
export type Input = { pages: string[] } | { bytes: Uint8Array }

const root = path.resolve(import.meta.dirname, '..', '..')

/** The letters in the text files of a folder; of a very long one its two ends. */
export const lettersIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => /\.(txt|md)$/iu.test(name))
    .map(name => readFileSync(path.join(folder, name), 'utf8'))
    .map(text => (text.length > 24_000 ? `${text.slice(0, 16_000)}\n${text.slice(-8_000)}` : text))

/** The letters that come with the project. */
export const ownLetters = (): string[] => ['archive/samples', 'tests/golden/letters'].flatMap(folder => lettersIn(path.join(root, folder)))

/** Words that the readers look for, so that random texts reach into them. */
const words = [
  ...[
    'Số:',
    'Số',
    'Số:      /QĐ-UBND',
    '12/CT-TTg',
    '316-TB/TU',
    '30/2020/NĐ-CP',
    '05-2021/CV',
    'ngày 12 tháng 5 năm 2021',
    'ngày    tháng 5 năm 2021',
  ],
  ...[
    'Hà Nội, ',
    'Kính gửi:',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT, KT (3b).',
    'KT. CHỦ TỊCH',
    'TM. ỦY BAN NHÂN DÂN',
    'TL. BỘ TRƯỞNG',
    'T/M BAN THƯỜNG VỤ',
  ],
  ...['PHÓ CHỦ TỊCH', '(Đã ký)', 'Nguyễn Văn An', 'Đại tá Lê Văn An', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  ...[
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'QUYẾT ĐỊNH',
    'CHỈ THỊ',
    'V/v',
    'Căn cứ Nghị định số 30/2020/NĐ-CP',
    'Thực hiện',
    'thay thế Quyết định số',
    'của Chính phủ',
    'về việc',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '          ',
    '**',
    '~~',
    '*',
    '<sup>',
    '</sup>',
    '## ',
    ';',
    '.',
    '(b/c)',
    '1. Sở Y tế chủ trì',
    'Điều 1.',
    'ỦY BAN NHÂN DÂN',
    'TỈNH AN GIANG',
  ],
  ...['HỎA TỐC', 'MẬT', 'SAO Y', '--- PAGE 2 ---', 'Kèm theo', 'Nơi nhan', 'nh©n d©n', 'chÝnh s¸ch', 'UÛY BAN NHAÂN DAÂN'],
]
const assembled = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.constantFrom(...awkwardSigns) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map(list => list.join(' '))

/** Longer than this a letter does not grow by being spoiled. */
const mostCharacters = 60_000

const anyPlace = fc.nat(0xffff)
const textStep = fc.tuple(fc.constantFrom(...Object.keys(textDamages)), anyPlace, anyPlace)
const byteStep = fc.tuple(fc.constantFrom(...Object.keys(byteDamages)), anyPlace, anyPlace)

/** Letters, each spoiled in up to eight ways one after the other. */
export const spoiledLetter = (letters: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({ letter: fc.constantFrom(...letters), other: fc.constantFrom(...letters), steps: fc.array(textStep, { maxLength: 8 }) })
    .map(({ letter, other, steps }) =>
      steps.reduce((text, [way, a, b]) => textDamages[way]?.(text, other, a, b).slice(0, mostCharacters) ?? text, letter),
    )

/** Any text: characters without sense, words of letters without order, letters spoiled. */
export const anyText = (letters: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), assembled, spoiledLetter(letters))

const anyFile = (letters: readonly string[]): fc.Arbitrary<Input> =>
  fc
    .record({
      text: fc.oneof({ weight: 4, arbitrary: spoiledLetter(letters) }, { weight: 1, arbitrary: assembled }),
      encoding: fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
      steps: fc.array(byteStep, { maxLength: 5 }),
    })
    .map(({ text, encoding, steps }) => ({
      bytes: steps.reduce((bytes, [way, a, b]) => byteDamages[way]?.(bytes, a, b) ?? bytes, encodings[encoding](text)),
    }))

/** Any input: seven of ten are spoiled letters, as text or as the bytes of a file. */
export const anyInput = (letters: readonly string[]): fc.Arbitrary<Input> =>
  fc.oneof(
    { weight: 4, arbitrary: spoiledLetter(letters).map(text => ({ pages: [text] })) },
    { weight: 3, arbitrary: anyFile(letters) },
    { weight: 2, arbitrary: fc.array(anyText(letters), { maxLength: 3 }).map(pages => ({ pages })) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map(bytes => ({ bytes })) },
  )
