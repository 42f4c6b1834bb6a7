// Sheets of labels that shops sell, A4 upright. Measures as LibreOffice's label table has them (extras/source/labels/labels.xml), those of 3 x 7, 3 x 6,
// 2 x 7, 2 x 8, 3 x 4 and 2 x 4 held against the templates of gLabels (avery-iso-templates.xml): both agree within 0.5 mm. Sheets sold in Vietnam under
// other names (Tomy) are left out: no two sources gave the same measures; a clerk types those of the sheet in hand.
// To add a row: keep the order of the count; name what the packet says; widths and heights of all labels with their gaps must fit the sheet.

/** All in millimetres; a pitch is from the edge of one label to the same edge of the next. */
export interface LabelSheet {
  columns: number
  rows: number
  widthMm: number
  heightMm: number
  leftMm: number
  topMm: number
  pitchXMm: number
  pitchYMm: number
}

// biome-ignore format: a table reads best with one row a line
export const labelSheets = {
  L7159: { columns: 3, rows: 8, widthMm: 64, heightMm: 33.86, leftMm: 6.46, topMm: 13.06, pitchXMm: 66.54, pitchYMm: 33.86 },
  L7160: { columns: 3, rows: 7, widthMm: 63.5, heightMm: 38.1, leftMm: 7.2, topMm: 15.15, pitchXMm: 66.04, pitchYMm: 38.1 },
  L7161: { columns: 3, rows: 6, widthMm: 63.5, heightMm: 46.56, leftMm: 7.21, topMm: 8.82, pitchXMm: 66.04, pitchYMm: 46.56 },
  L7162: { columns: 2, rows: 8, widthMm: 99.06, heightMm: 33.87, leftMm: 4.67, topMm: 13.02, pitchXMm: 101.6, pitchYMm: 33.87 },
  L7163: { columns: 2, rows: 7, widthMm: 99.06, heightMm: 38.1, leftMm: 4.67, topMm: 15.15, pitchXMm: 101.6, pitchYMm: 38.1 },
  L7164: { columns: 3, rows: 4, widthMm: 63.5, heightMm: 71.97, leftMm: 7.21, topMm: 4.57, pitchXMm: 66.04, pitchYMm: 71.97 },
  L7173: { columns: 2, rows: 5, widthMm: 99.06, heightMm: 57, leftMm: 4.67, topMm: 6, pitchXMm: 101.6, pitchYMm: 57 },
  L7165: { columns: 2, rows: 4, widthMm: 99.06, heightMm: 67.73, leftMm: 4.67, topMm: 13.04, pitchXMm: 101.6, pitchYMm: 67.73 },
} as const satisfies Record<string, LabelSheet>
