// edXML packages that are written: they are read back the same, with the elements of the standard in its order.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsAsRead } from '../../../archive/reading-fields.ts'
import { emptyFields } from '../../../contract/van-ban.ts'
import { type EdxmlHead, emptyHead, headOf, listParts, oneLine, pageOf, singleParts } from '../../../core/exchange/edxml-head.ts'
import { readLetterText, withPage } from '../../../core/exchange/edxml-letter.ts'
import { packageIn } from '../../../core/exchange/edxml-read.ts'
import { headOfVanBan } from '../../../core/exchange/edxml-van-ban.ts'
import { fileEnd, fileStart, packageEnd, packageStart } from '../../../core/exchange/edxml-write.ts'
import { readXml } from '../../../intake/xml-tree.ts'

describe('a package that is written', () => {
  const words = fc.string({ unit: 'binary', maxLength: 30 }).map(text => oneLine(text))
  const said = words.map(text => text ?? 'không ghi')
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10).split('-').reverse().join('/'))
  const heads = fc
    .record({
      ...Object.fromEntries(singleParts.map(part => [part, words])),
      ...Object.fromEntries(listParts.map(part => [part, fc.array(said, { maxLength: 3 })])),
      ngayBanHanh: fc.option(day),
      hanXuLy: fc.option(day),
      doKhan: fc.constantFrom(null, 'Khẩn', 'Thượng khẩn', 'Hỏa tốc', 'Hỏa tốc hẹn giờ'),
      nghiepVu: fc.constantFrom(null, 'Thu hồi', 'Cập nhật', 'Thay thế'),
      traLoi: fc.array(fc.constantFrom('15/UBND-VX', '15/UBND-VX ngày 30/01/2020'), { maxLength: 2 }),
    })
    .map(head => head as unknown as EdxmlHead)
  const written = (head: EdxmlHead, files: readonly { name: string; content: string }[] = []): Uint8Array => {
    const enclosed = files.map(({ name }) => ({ name, mediaType: 'text/plain' }))
    const bodies = files.map(({ content }, i) => `${fileStart(enclosed[i]!, i)}${Buffer.from(content).toString('base64')}${fileEnd}`)
    return Buffer.from(`${packageStart(head, enclosed, '2020/02/03 08:00:00')}${bodies.join('')}${packageEnd}`, 'utf8')
  }

  test('is read back with every part of its head and every file', () => {
    const files = fc.array(fc.record({ name: said, content: fc.string({ minLength: 1 }) }), { maxLength: 3 })
    fc.assert(
      fc.property(heads, files, (head, attached) => {
        const found = packageIn(readXml(written(head, attached), 'a.edxml'))
        if (found === null || found === 'status') throw new Error('no package')
        expect(found.head).toEqual(head)
        expect(found.attached.map(({ name, base64 }) => [name, Buffer.from(base64, 'base64').toString('utf8')])).toEqual(
          attached.map(({ name, content }) => [name, Buffer.from(content).toString('utf8')]),
        )
      }),
    )
  })

  test('has its head again from the page that was made from it', () => {
    fc.assert(
      fc.property(heads, head => {
        const text = pageOf(head)
        expect(headOf({ text, runs: [{ at: { start: 0, end: text.length }, dress: 'edxml' }] })).toEqual(head)
      }),
    )
  })

  test('has the elements that the standard asks for, in its order, also where nothing is known', () => {
    const tree = readXml(written(emptyHead()), 'a.edxml')
    const header = tree.children[0]!.children[0]!.children[0]!
    expect([tree.name, header.name]).toEqual(['edXML', 'MessageHeader'])
    expect(header.children.map(({ name }) => name)).toEqual([
      'From',
      'Code',
      'PromulgationInfo',
      'DocumentType',
      'Subject',
      'SignerInfo',
      'OtherInfo',
      'DocumentId',
    ])
  })

  test('of a văn bản is read back with the fields that a head has', () => {
    const name = fc
      .stringMatching(/^[A-ZĐ][a-zăâđêôơưáạếộữ]{1,8}( [A-ZĐ]?[a-zăâđêôơưáạếộữ]{1,8}){0,4}$/u)
      .map(text => text.normalize('NFC'))
    const text = fc.option(name)
    const isoDay = fc.option(day.map(one => one.split('/').reverse().join('-')))
    const sign = fc.constantFrom(null, '415/SYT-NVY', '30/2020/NĐ-CP', '316-TB/TU', '05-2021', '704/TB-VPUBND')
    const carried = fc.record({
      coQuanChuQuan: text,
      coQuanBanHanh: text,
      soKyHieu: sign,
      diaDanh: text,
      ngayBanHanh: isoDay,
      tenLoai: text,
      trichYeu: text,
      doKhan: fc.constantFrom(null, 'Khẩn', 'Thượng khẩn', 'Hỏa tốc', 'Hỏa tốc hẹn giờ'),
      kinhGui: fc.array(name, { maxLength: 3 }),
      noiNhan: fc.array(fc.record({ text: name, purpose: fc.constantFrom(null, 'để b/c', 'b/c', 'để thực hiện') }), { maxLength: 3 }),
      noiLuu: fc.constantFrom(null, 'VT', 'VT, NVY (2b)'),
      nguoiKy: fc.constantFrom(
        null,
        { quyenHan: 'KT.', chucVu: 'PHÓ GIÁM ĐỐC', hoTen: 'Lê Thị Hoa' },
        { quyenHan: null, chucVu: 'GIÁM ĐỐC', hoTen: null },
      ),
    })
    fc.assert(
      fc.property(carried, isoDay, (fields, hanXuLy) => {
        const register = { ngayDen: '2021-01-01', donViNhan: null, ngayChuyen: null, hanXuLy, ghiChu: null }
        const head = headOfVanBan({ fields: { ...emptyFields, ...fields }, register, text: null })
        const found = packageIn(readXml(written(head), 'a.edxml'))
        if (found === null || found === 'status') throw new Error('no package')
        const { theThuc } = readLetterText(withPage(pageOf(found.head), null))
        expect({ ...fieldsAsRead(theThuc), hanXuLy: theThuc.hanXuLy?.value ?? null }).toEqual({ ...emptyFields, ...fields, hanXuLy })
      }),
    )
  })
})
