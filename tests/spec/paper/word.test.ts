// Word files, read back from their XML with none of what wrote them.
import { describe, expect, it } from 'vitest'
import { makeRecipientsPaper } from '../../../archive/paper/make-recipients.ts'
import { makeRegisterPaper } from '../../paper/make-register.ts'
import { collector } from '../../paper/read-pdf.ts'
import { readZip } from '../../paper/read-xlsx.ts'
import { dakNong, entriesOf, entryOf, haNoi, ownAgency, printedOn } from '../../paper/sample-papers.ts'

const { out, bytes } = collector()
const odd = { ...entryOf(2), tacGia: 'A & B <c> "d" \u0000', trichYeu: 'dòng một\ndòng hai' }
const days = { from: '2026-01-01', to: '2026-12-31' }
const made = await makeRegisterPaper(
  { own: ownAgency, kind: 'den', ...days, entries: [entryOf(1), odd], format: 'docx', now: printedOn },
  out,
)
const parts = readZip(bytes())
const document = parts.get('word/document.xml') ?? ''
const mm = (twips: string | undefined): number => (Number(twips) / 1440) * 25.4
const numbers = (xml: string, pattern: RegExp): number[] => [...xml.matchAll(pattern)].map(([, value]) => mm(value))
const near = (found: number[], asked: number[]): boolean =>
  found.length === asked.length && found.every((value, index) => Math.abs(value - (asked[index] ?? 0)) < 0.05)

describe('a Word file', () => {
  it('[MAU-25] has the paper and the margins of the form, lying down, and its column widths', () => {
    const sizes = [...document.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="landscape"\/>/gu)]
    expect(sizes.map(([, w, h]) => [Math.round(mm(w)), Math.round(mm(h))])).toEqual([
      [297, 210],
      [297, 210],
    ])
    const margins = [...document.matchAll(/<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/gu)]
    for (const [, ...sides] of margins) expect(near(sides.map(mm), [20, 15, 20, 30])).toBe(true)
    expect(near(numbers(document, /<w:gridCol w:w="(\d+)"\/>/gu), [20.5, 12.5, 31.5, 35, 20.5, 57.5, 25, 20.5, 15, 14])).toBe(true)
  })

  it('[MAU-25] is set in Times New Roman, with heads that repeat, rows that are not parted, numbers above and the mark below', () => {
    expect(parts.get('word/styles.xml')).toContain('w:ascii="Times New Roman"')
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(2)
    expect(document.match(/<w:tr>/gu)?.length).toBe(document.match(/<w:cantSplit\/>/gu)?.length)
    expect(parts.get('word/header1.xml')).toContain(' PAGE ')
    const feet = [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml)
    expect(feet.filter(xml => xml.includes('In từ hệ thống Văn Thư lúc 08:05 02/01/2026'))).toHaveLength(1)
  })

  it('[MAU-25] holds every text, what XML cannot hold left out', () => {
    expect(document).toContain('A &amp; B &lt;c&gt; &quot;d&quot;')
    expect(document).toMatch(/dòng một<\/w:t><\/w:r><w:r><w:rPr><w:sz w:val="22"\/><\/w:rPr><w:br\/><w:t xml:space="preserve">dòng hai/u)
    expect(document).toContain('SỔ ĐĂNG KÝ VĂN BẢN ĐẾN')
    expect(made).toMatchObject({ pages: null, name: 'Sổ đăng ký văn bản đến 2026-01-01 – 2026-12-31.docx' })
  })

  it('[MAU-25] counts the pages of each văn bản anew, each with its own foot, and every part has a type and a relation', async () => {
    const lists = collector()
    await makeRecipientsPaper({ own: null, vanBan: [dakNong, haNoi], expand: true, format: 'docx', now: printedOn }, lists.out)
    const read = readZip(lists.bytes())
    expect(read.get('word/document.xml')?.match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(2)
    expect(read.get('word/footer1.xml')).toContain('2680/UBND-KGVX')
    expect(read.get('word/footer2.xml')).toContain('1892/UBND-KGVX')
    const types = read.get('[Content_Types].xml') ?? ''
    const relations = read.get('word/_rels/document.xml.rels') ?? ''
    for (const name of read.keys()) if (/^word\/\w+\.xml$/u.test(name)) expect(types, name).toContain(`PartName="/${name}"`)
    for (const [, target] of relations.matchAll(/Target="([^"]+)"/gu)) expect(read.has(`word/${target}`), target).toBe(true)
    for (const [, id] of read.get('word/document.xml')?.matchAll(/r:id="([^"]+)"/gu) ?? []) expect(relations).toContain(`Id="${id}"`)
  })

  it('[MAU-25] gives the same bytes for the same form at the same time', async () => {
    const again = collector()
    await makeRegisterPaper(
      { own: ownAgency, kind: 'den', ...days, entries: [...entriesOf(1), odd], format: 'docx', now: printedOn },
      again.out,
    )
    expect(again.bytes().equals(bytes())).toBe(true)
  })
})
