// The text every reader counts in: normal form, old fonts, look-alikes, markup.
import { describe, expect, it } from 'vitest'
import { toLetterText } from '../../../core/text/letter-text.ts'
import { linesOf, partOf, spanOf } from '../../../core/text/lines.ts'
import { isSyllable } from '../../../core/text/syllable.ts'

const textOf = (...pages: string[]): string => toLetterText(pages).letter.text
const codesOf = (...pages: string[]): string[] => toLetterText(pages).issues.map(issue => issue.code)

describe('the letter text', () => {
  it('[CHU-1] composes letters that macOS and PDF files take apart', () => {
    expect(textOf('Ủy ban nhân dân tỉnh Đắk Nông'.normalize('NFD'))).toBe('Ủy ban nhân dân tỉnh Đắk Nông')
    expect(textOf('tô\u0301t o\u0301\u0302')).toBe('tốt ố')
  })

  it('[CHU-1] gives every line end the same form and every page its start', () => {
    const { letter } = toLetterText(['a\r\nb\rc', 'd\fe'])
    expect(letter).toEqual({ text: 'a\nb\nc\nd\ne', pages: [0, 6, 8], runs: [] })
  })

  it('[CHU-1] mends characters that can only be a look-alike', () => {
    expect(textOf('217/2026/NÐ-CP')).toBe('217/2026/NĐ-CP')
    expect(textOf('VĂN THƢ VÀ LƢU TRỮ')).toBe('VĂN THƯ VÀ LƯU TRỮ')
    expect(textOf('06/2022/TT-BТС')).toBe('06/2022/TT-BTC')
    expect(textOf('Số:\u00a012\u200b/CT‑TTg')).toBe('Số: 12/CT-TTg')
  })

  it('[CHU-1] leaves a word that is Cyrillic alone', () => {
    expect(textOf('Москва')).toBe('Москва')
  })

  it('[CHU-1] knows where markup stands and how text is dressed', () => {
    const { letter } = toLetterText(['## **Số:** ~~18~~ KGVX<sup>An</sup> *nb*'])
    const shown = linesOf(letter)[0]
    expect(shown?.text).toBe('Số: 18 KGVXAn nb')
    const dressed = letter.runs.filter(run => run.dress !== 'syntax').map(run => [run.dress, letter.text.slice(run.at.start, run.at.end)])
    expect(dressed).toEqual([
      ['heading', '**Số:** ~~18~~ KGVX<sup>An</sup> *nb*'],
      ['bold', 'Số:'],
      ['struck', '18'],
      ['superscript', 'An'],
      ['italic', 'nb'],
    ])
  })

  it('[CHU-1] traces a shown place to the text behind the markup', () => {
    const { letter } = toLetterText(['Số: **2680** /UBND'])
    const line = linesOf(letter)[0]
    const at = line ? spanOf(partOf(line, 4, 14)) : null
    expect(at && letter.text.slice(at.start, at.end)).toBe('2680** /UBND')
  })

  it('[CHU-1] cuts a line that no letter has at a blank, so that its words stay whole', () => {
    const { letter } = toLetterText(['triển khai '.repeat(20_000)])
    const lines = linesOf(letter)
    expect(lines.every(line => line.text.length <= 10_000)).toBe(true)
    expect(lines.flatMap(line => line.text.split(' ')).join(' ')).toBe(letter.text.trim())
  })

  it('[CHU-1] leaves the marks of a line as text that is longer than any line of a letter', () => {
    const long = '**a** '.repeat(20_000)
    expect(toLetterText([`${long}\n**b**`]).letter.runs.filter(run => run.dress === 'bold')).toEqual([
      { dress: 'bold', at: { start: long.length + 3, end: long.length + 4 } },
    ])
  })

  it.each([
    ['[Nghị định số 12/2020/NĐ-CP](https://vb.vn/a_(b).aspx "Xem") ngày', 'Nghị định số 12/2020/NĐ-CP ngày'],
    ['Nghị định số [12/2020/NĐ-CP](https://vb.vn/a)[[1]](#_ftn1) của', 'Nghị định số 12/2020/NĐ-CP của'],
    ['1\\. Sở Y tế \\- phòng \\*', '1. Sở Y tế - phòng *'],
    ['điểm [a](năm 2020) và [b]', 'điểm [a](năm 2020) và [b]'],
    ['](https://vb.vn/a)', '](https://vb.vn/a)'],
  ])('[CHU-1] shows the text of a link and the sign behind a stroke: %s', (printed, shown) => {
    expect(linesOf(toLetterText([printed]).letter)[0]?.text).toBe(shown)
  })

  it('[CHU-1] keeps a star that closes nothing', () => {
    expect(toLetterText(['a * b\n\n** c']).letter.runs).toEqual([])
  })

  it('[CHU-2] turns TCVN3 text into Unicode', () => {
    expect(textOf('ñy ban nh©n d©n tØnh ®¾k n«ng')).toBe('ủy ban nhân dân tỉnh đắk nông')
    expect(codesOf('ñy ban nh©n d©n tØnh ®¾k n«ng')).toEqual(['legacy-font'])
  })

  it('[CHU-2] turns only the TCVN3 words of a line that is Unicode otherwise', () => {
    expect(textOf('Thực hiện chÝnh s¸ch của tỉnh')).toBe('Thực hiện chính sách của tỉnh')
  })

  it('[CHU-2] turns words whose signs Unicode has too where the text has many certain ones', () => {
    const certain = 'Ban hµnh kÌm theo c«ng v¨n vÒ viÖc thùc hiÖn chÝnh s¸ch x· héi cña tØnh'
    expect(textOf(`Sở Y tế\n${certain}\nSë Y tÕ b¸o c¸o nhÊt trong th¸ng`)).toMatch(/Sở Y tế báo cáo nhất trong tháng$/u)
    expect(textOf('Sở Y tế\nSë Y tÕ')).toBe('Sở Y tế\nSë Y tÕ')
  })

  it('[CHU-2] turns every word of a line of TCVN3 in a Unicode text, those that Unicode could spell too', () => {
    expect(textOf('Tên loại và trích yếu\nkiÓm tra néi bé cña c¬ quan')).toBe('Tên loại và trích yếu\nkiểm tra nội bộ của cơ quan')
    expect(textOf('Thực hiện chÝnh s¸ch của bé máy')).toBe('Thực hiện chính sách của bé máy')
  })

  it('[CHU-2] turns VNI text into Unicode', () => {
    const printed = 'UÛy ban nhaân daân tænh Ñaék Noâng. Veà vieäc trieån khai thöïc hieän Chæ thò cuûa Thuû töôùng Chính phuû'
    expect(textOf(printed)).toBe('Ủy ban nhân dân tỉnh Đắk Nông. Về việc triển khai thực hiện Chỉ thị của Thủ tướng Chính phủ')
  })

  it('[CHU-2] gives lines and cells in small letters the capitals that .VnTimeH drew, but no line that goes on a subject or a sentence', () => {
    const lines = [
      '<strong>ñy ban nh©n d©n</strong>\tcéng hßa x· héi chñ nghÜa viÖt nam',
      'tØnh yªn b¸i\t§éc lËp - Tù do - H¹nh phóc',
      'Sè: 12/UBND-NC\tYªn B¸i, ngµy 5 th¸ng 6 n¨m 2009',
      'V/v tæ chøc thùc hiÖn kÕ ho¹ch sö dông',
      '®Êt h»ng n¨m',
      'KÝnh göi: Së Tµi chÝnh',
      'Thùc hiÖn chØ ®¹o cña ChÝnh phñ vÒ viÖc t¨ng c­êng c«ng t¸c phßng ch¸y',
      'vµ ch÷a ch¸y, ®Ò nghÞ b¸o c¸o.',
      '- L­u: VT.\tkt. chñ tÞch',
      '\tphã chñ tÞch',
    ]
    expect(textOf(lines.join('\n'))).toBe(
      [
        '<strong>ỦY BAN NHÂN DÂN</strong>\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'TỈNH YÊN BÁI\tĐộc lập - Tự do - Hạnh phúc',
        'Số: 12/UBND-NC\tYên Bái, ngày 5 tháng 6 năm 2009',
        'V/v tổ chức thực hiện kế hoạch sử dụng',
        'đất hằng năm',
        'Kính gửi: Sở Tài chính',
        'Thực hiện chỉ đạo của Chính phủ về việc tăng cường công tác phòng cháy',
        'và chữa cháy, đề nghị báo cáo.',
        '- Lưu: VT.\tKT. CHỦ TỊCH',
        '\tPHÓ CHỦ TỊCH',
      ].join('\n'),
    )
  })

  it('[CHU-2] gives a line typed in capitals the capitals of its letters with tones', () => {
    expect(
      textOf(
        'Ban hµnh kÌm theo c«ng v¨n vÒ viÖc thùc hiÖn chÝnh s¸ch x· héi cña tØnh\nBan hµnh kÌm theo c«ng v¨n vÒ viÖc thùc hiÖn chÝnh s¸ch x· héi cña tØnh\n§éC LËP - Tù DO - H¹NH PHóC\nSè: 5/Q§-UB',
      ),
    ).toBe(
      'Ban hành kèm theo công văn về việc thực hiện chính sách xã hội của tỉnh\nBan hành kèm theo công văn về việc thực hiện chính sách xã hội của tỉnh\nĐỘC LẬP - TỰ DO - HẠNH PHÚC\nSỐ: 5/QĐ-UB',
    )
  })

  it('[CHU-2] takes the debris of OCR for no old font', () => {
    expect(textOf('AI ®nvx® NC(V¡16)')).toBe('AI ®nvx® NC(V¡16)')
    expect(codesOf('AI ®nvx® NC(V¡16)')).toEqual([])
    expect(textOf('Chủ tịch b¡nh Bình Định, ngày t£9 tháng 5')).toBe('Chủ tịch b¡nh Bình Định, ngày t£9 tháng 5')
  })

  it('[CHU-3] reports a character the file could not give', () => {
    const { issues } = toLetterText(['Qu\ufffdng Ngãi'])
    expect(issues).toEqual([{ code: 'replaced-characters', field: null, at: [{ start: 2, end: 3 }], rule: 'CHU-3' }])
  })

  it('[CHU-4] reports an empty page and an empty file', () => {
    expect(codesOf('a', ' \n', 'b')).toEqual(['empty-page'])
    expect(codesOf()).toEqual(['empty-page'])
  })

  it('[CHU-5] reports a text that lost its marks', () => {
    expect(codesOf('CONG HOA XA HOI CHU NGHIA VIET NAM Doc lap Tu do Hanh phuc '.repeat(6))).toEqual(['marks-lost'])
    expect(codesOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc '.repeat(6))).toEqual([])
  })

  it('[CHU-6] turns an entity into its character, once', () => {
    expect(textOf('Số: 12/BTC-VP&nbsp;')).toBe('Số: 12/BTC-VP ')
    expect(textOf('b&aacute;o c&aacute;o &amp; s&#417; k&#x1EBF;t &#150; KH&ETH;T')).toBe('báo cáo & sơ kết – KHĐT')
    expect(textOf('&amp;nbsp; &lt;p&gt;')).toBe('&nbsp; <p>')
  })

  it('[CHU-6] keeps what only looks like HTML', () => {
    const text = 'VT, TH&KTT; R&D, VT&LT; &#0; &#xD800; x < y > z <cv@tinh.vn> <!-- <Tên>\n\n  a '
    expect(textOf(text)).toBe(text)
  })

  it('[CHU-6] ends a line at a block tag and at <br>, and keeps an empty paragraph as a blank line', () => {
    expect(textOf('<p class="a">BỘ TÀI CHÍNH</p><P>Số: 12/BTC-VP</P><p>&nbsp;</p><div>Kính gửi:<br/>Sở Y tế</div>')).toBe(
      'BỘ TÀI CHÍNH\nSố: 12/BTC-VP\n \nKính gửi:\nSở Y tế',
    )
    expect(textOf('một\n<p>hai</p>\n\nba')).toBe('một\nhai\n\nba')
  })

  it('[CHU-6] sets cells of one line side by side and taller ones below each other', () => {
    expect(textOf('<table><tr><td>BỘ TÀI CHÍNH</td>\n<td>CỘNG HÒA</td></tr></table>')).toBe('BỘ TÀI CHÍNH        CỘNG HÒA')
    expect(textOf('<tr><td>BỘ TÀI CHÍNH<br>Số: 12</td><td>CỘNG HÒA</td></tr>')).toBe('BỘ TÀI CHÍNH\nSố: 12\nCỘNG HÒA')
    expect(textOf('<td>một</td>\nhai')).toBe('một\nhai')
  })

  it('[CHU-6] leaves out of a web page what a browser does not show', () => {
    const head = '<!DOCTYPE html>\n<html><head><title>Cổng</title></head><body><!-- a <p> --><style>p {}</style>'
    expect(textOf(`${head}<script>if (a<b) c("<p>")</script><p>Số:\n<a href="x">12/BTC</a></p><pre>a   b\nc</pre></body></html>`)).toBe(
      'Số: 12/BTC\na   b\nc',
    )
    expect(textOf('nêu tại <script>a</script>')).toBe('nêu tại <script>a</script>')
  })

  it('[CHU-6] leaves tags that dress words to the runs, without their attributes', () => {
    const { letter } = toLetterText([`<p><b style="font: a">Số</b>: <span style="${'x'.repeat(500)}">12</span></p>`])
    expect(letter.text).toBe('<b>Số</b>: <span>12</span>')
    expect(linesOf(letter)[0]?.text).toBe('Số: 12')
  })
})

describe('a syllable', () => {
  it('is told from debris', () => {
    const words = ['triển', 'KHAI', 'nghiêm', 'Đắk', 'quyết', 'harne', 'nvx', 'P2', '']
    expect(words.filter(isSyllable)).toEqual(['triển', 'KHAI', 'nghiêm', 'Đắk', 'quyết'])
  })
})
