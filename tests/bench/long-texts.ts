// Texts no clerk would file: one shape repeated. Reading them must cost no more than their length.

/** What is repeated, by the name it is reported under. */
const shapes: Readonly<Record<string, string>> = {
  'one single line': 'Đề nghị các cơ quan, đơn vị báo cáo kết quả thực hiện Quyết định số 12/QĐ-UBND ngày 05/6/2021. ',
  'lines of text': 'Đề nghị các cơ quan, đơn vị báo cáo kết quả thực hiện Quyết định số 12/QĐ-UBND ngày 05/6/2021.\n',
  'blank lines': '\n',
  dashes: '-',
  digits: '7',
  stars: '*',
  'unclosed tags': '<b>',
  'open scripts': '<p><script>',
  entities: '&amp;',
  'căn cứ': 'Căn cứ Luật số 12/2020/QH14 ngày 05 tháng 6 năm 2020;\n',
}

export const shapeNames = Object.keys(shapes)

/** A text of one shape of at least so many characters, in one piece as a file gives it. */
export function longText(name: string, characters: number): string {
  const shape = shapes[name] ?? ''
  return Buffer.from(shape.repeat(Math.ceil(characters / shape.length))).toString()
}
