// Where a letter ends: appendices, forms, further letters in the same text.
import { describe, expect, it } from 'vitest'
import { letterWith, readLetter, readWith } from './reading-of.ts'

const signed = 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An'
const decision = letterWith({
  issuer: 'ỦY BAN NHÂN DÂN\nTỈNH AN GIANG',
  so: 'Số: 12/QĐ-UBND',
  vv: '',
  kind: 'QUYẾT ĐỊNH\nBan hành Quy chế quản lý bến khách',
  to: '',
  body: 'Căn cứ Luật Tổ chức chính quyền địa phương;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế quản lý bến khách.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.',
  foot: signed,
})
const rules = 'QUY CHẾ\nQuản lý bến khách\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 08 tháng 3 năm 2022\ncủa Ủy ban nhân dân tỉnh)'
const form =
  'Mẫu số 01\nTÊN TỔ CHỨC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: …/ĐN-…\nKính gửi: ………\n\nNơi nhận:\n- Sở Giao thông;\n- Lưu: VP.\n\nGIÁM ĐỐC\n\nTrần Văn Bình'

/** What the foot gave. */
const footOf = (text: string) => {
  const { values, codes } = readLetter(text)
  return {
    noiNhan: values.noiNhan.map(item => item.text),
    hoTen: values.nguoiKy?.hoTen ?? null,
    isSeveral: codes.includes('several-letters'),
  }
}
const own = { noiNhan: ['Như Điều 3'], hoTen: 'Lê Văn An', isSeveral: false }

describe('An appendix', () => {
  it('[VB-1] behind the signature adds nothing: no recipient, signer, task or citation', () => {
    const text = `${decision}\n\n${rules}\n\nĐiều 1. Phạm vi\n1. Sở Giao thông chủ trì kiểm tra theo Nghị định số 8/2021/NĐ-CP.\n\n${form}`
    expect(footOf(text)).toEqual(own)
    expect(readLetter(text).values).toEqual(readLetter(decision).values)
  })

  it.each([
    ['a regulation', rules],
    ['a heading', 'PHỤ LỤC I\nDanh mục bến khách\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 08 tháng 3 năm 2022)'],
    ['a plain heading', 'Phụ lục\nDanh mục bến khách\n(Kèm theo Công văn số 12/UBND-KT ngày 08/3/2022 của UBND tỉnh)'],
    ['a form', form],
  ])('[VB-1] ends the letter even where its own signature is lost: %s', (_, annex) => {
    const lost = decision.replace(signed, 'Điều 3. Giám đốc Sở Giao thông thi hành Quyết định này./.')
    expect(footOf(`${lost}\n\n${annex}\n\nĐiều 9. Tổ chức\n\nNơi nhận:\n- Bến khách;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn Bình`)).toEqual({
      noiNhan: [],
      hoTen: null,
      isSeveral: false,
    })
  })

  it('[VB-1] is not a sentence that says what is issued, nor a bracket in it', () => {
    const body =
      'Thực hiện quy định\n(kèm theo Công văn số 15/SYT-VP ngày 02/3/2022),\nSở Y tế gửi các đơn vị danh mục\nkèm theo Quyết định số 16/QĐ-BYT ngày 03/3/2022.'
    const { values } = readWith({ body })
    expect(values.noiNhan.map(item => item.text)).toEqual(['Như trên'])
    expect(values.vienDan.map(cited => cited.soKyHieu)).toEqual(['15/SYT-VP', '16/QĐ-BYT'])
  })
})

describe('Further letters', () => {
  const second = letterWith({ so: 'Số: 46/SYT-NVY', vv: 'V/v mua thuốc', foot: signed.replace('Lê Văn An', 'Phạm Thị Cúc') })
  const drafted = letterWith({
    issuer: 'HỘI ĐỒNG NHÂN DÂN\nTỈNH AN GIANG',
    so: 'Số:      /NQ-HĐND',
    date: 'An Giang, ngày    tháng    năm 2022',
    vv: '',
    to: '',
    kind: 'NGHỊ QUYẾT\nVề giao dự toán',
    foot: 'CHỦ TỊCH\n\nPhạm Thị Cúc',
  })

  it.each([
    ['with a number', second],
    ['that is a draft', drafted],
  ])('[VB-2] are told, %s, and the fields are the first one’s', (_, other) => {
    expect(footOf(`${decision}\n\n${other}`)).toEqual({ ...own, isSeveral: true })
    expect(readLetter(`${decision}\n\n${other}`).values).toEqual(readLetter(decision).values)
  })

  it('[VB-2] say where each begins', () => {
    const text = `${decision}\n\n${second}\n\n${drafted}`
    const { issues, letter } = readLetter(text)
    const at = issues.find(({ code }) => code === 'several-letters')?.at ?? []
    expect(at.map(({ start, end }) => letter.text.slice(start, end))).toEqual(['UBND TỈNH AN GIANG', 'HỘI ĐỒNG NHÂN DÂN'])
  })

  it('[VB-2] are found behind an appendix when they are numbered', () => {
    expect(footOf(`${decision}\n\n${rules}\n\nĐiều 1. Phạm vi\n\n${second}`)).toEqual({ ...own, isSeveral: true })
  })

  it('[VB-2] are no words in running text', () => {
    const body = 'Căn cứ Hiến pháp nước\nCộng hòa xã hội chủ nghĩa Việt Nam và\nsố 12/CT-TTg ngày 01/02/2022.'
    expect(readWith({ body }).codes).not.toContain('several-letters')
  })
})
