import { describe, expect, test } from 'vitest'
import { readLetterFile } from '../../../archive/letter-file.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { openEnclosed } from '../../../intake/enclosed.ts'
import { zipOf } from '../intake/zip-file.ts'
import { attachedText, edxmlOf } from './edxml-file.ts'

const letterIn = async (bytes: Uint8Array, name = 'gói.edxml') => readLetterFile(bytes, name)

describe('a file in a package', () => {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
  const content = Buffer.from(attachedText)

  test('is itself, or what lies in it where it is packed although its name says otherwise', async () => {
    expect(openEnclosed(base64(content), 'cv.txt')).toEqual([{ name: 'cv.txt', bytes: new Uint8Array(content) }])
    const packed = zipOf([{ name: 'data', content: attachedText }])
    expect(openEnclosed(base64(packed), 'cv.txt')).toEqual([{ name: 'cv.txt', bytes: new Uint8Array(content) }])
    const { text } = await letterIn(edxmlOf({ attached: [{ name: 'cv.txt', content: packed }] }))
    expect(text.text).toContain('Sở Y tế yêu cầu các đơn vị báo cáo.')
  })

  test('may be as large as a scan is', () => {
    const large = Buffer.alloc(70_000_000, 'x')
    // In a text with Vietnamese letters, as a package is, each sign takes two bytes.
    const text = `đ${base64(large)}`.slice(1)
    expect(openEnclosed(text, 'quét.pdf').map(({ bytes }) => bytes.length)).toEqual([large.length])
  })

  test('that is a zip by its name gives what lies in it under their names; an office file stays whole', () => {
    const packed = zipOf([
      { name: 'Phụ lục/1.txt', content: 'một' },
      { name: '2.txt', content: 'hai' },
    ])
    expect(openEnclosed(base64(packed), 'kèm.zip').map(({ name }) => name)).toEqual(['1.txt', '2.txt'])
    const nameless = zipOf([
      { name: '1.txt', content: attachedText },
      { name: '\u0001', content: attachedText },
    ])
    expect(openEnclosed(base64(nameless), 'kèm.zip').map(({ name }) => name)).toEqual(['1.txt', 'kèm.zip'])
    const office = zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: '<w:document/>' },
    ])
    expect(openEnclosed(base64(office), 'cv.docx')).toEqual([{ name: 'cv.docx', bytes: office }])
  })

  test('that is no base64, empty or damaged is refused', () => {
    const code = (text: string): string => {
      try {
        openEnclosed(text, 'a.txt')
      } catch (error) {
        return error instanceof Refusal ? error.code : String(error)
      }
      return 'no refusal'
    }
    expect(['QUJD=QUJD', 'QUJD==='].map(code)).toEqual(['file-damaged', 'file-damaged'])
    expect(['không phải', ' \n', base64(Buffer.from('PK\x03\x04hỏng'))].map(code)).toEqual(['file-damaged', 'file-empty', 'file-damaged'])
  })
})
