// What a purpose printed short says in full: `b/c` is `để báo cáo`. Rule NG-10 of SPEC.md.
import { fold } from '../text/fold.ts'

/** Short form without marks, parted by blanks → words. Longest first, for one may begin another. */
// biome-ignore format: a table reads best with one row a line
const shortForms: readonly (readonly [string, string])[] = [
  ['bao cao', 'báo cáo'],
  ['phoi hop', 'phối hợp'],
  ['thuc hien', 'thực hiện'],
  ['theo doi', 'theo dõi'],
  ['chi dao', 'chỉ đạo'],
  ['kiem tra', 'kiểm tra'],
  ['ph h', 'phối hợp'],
  ['th h', 'thực hiện'],
  ['b cao', 'báo cáo'],
  ['p hop', 'phối hợp'],
  ['t hien', 'thực hiện'],
  ['b c', 'báo cáo'],
  ['p h', 'phối hợp'],
  ['t h', 'thực hiện'],
  ['t d', 'theo dõi'],
  ['c d', 'chỉ đạo'],
  ['k t', 'kiểm tra'],
  ['d b', 'để biết'],
  ['bc', 'báo cáo'],
  ['ph', 'phối hợp'],
  ['th', 'thực hiện'],
  ['biet', 'biết'],
]

/** The words of a purpose; null where it has more than the table knows and stays as printed. `(để ph/h th/h)` → `để phối hợp thực hiện`. */
export function purposeWords(purpose: string | null): string | null {
  if (purpose === null) return null
  let rest = fold(purpose).replace(/^de /u, '')
  const said: string[] = []
  while (rest !== '') {
    const found = shortForms.find(([short]) => rest === short || rest.startsWith(`${short} `))
    if (!found) return null
    said.push(found[1])
    rest = rest.slice(found[0].length).trim()
  }
  return said.length ? `để ${said.join(', ').replace(/^để /u, '')}` : null
}
