// The sentences of contract/signature-words.ts as a clerk reads them: none says more than was checked.
import { describe, expect, test } from 'vitest'
import { type ChuKySo, type ChungThuSo, signatureFault } from '../../contract/chu-ky-so.ts'
import {
  chainSentence,
  contentSentence,
  contentTone,
  coverageSentence,
  fileSentence,
  officeName,
  signerName,
  timeSentence,
  validitySentence,
  warningsOf,
} from '../../contract/signature-words.ts'

const signer: ChungThuSo = {
  name: 'Hoàng Văn Sơn',
  organization: 'Ủy ban nhân dân tỉnh Lào Cai',
  units: ['Văn phòng'],
  codes: [],
  issuer: 'CA thử',
  serial: '01',
  from: '2022-07-29T00:43:34.000Z',
  to: '2027-07-28T17:00:00.000Z',
}
const issuer: ChungThuSo = { ...signer, name: 'CA thử', organization: null, units: [], issuer: 'Gốc thử' }
const whole: ChuKySo = {
  kind: 'signature',
  content: 'unchanged',
  fault: null,
  coverage: { signed: 5000, after: 0, laterSigned: 0 },
  time: { at: '2024-04-09T17:16:30.000Z', by: 'time-stamp', authority: 'Máy chủ thử', weak: [] },
  isTimeStampWrong: false,
  validity: 'valid',
  chain: [signer, issuer],
  chainEnd: 'incomplete',
  weak: [],
  reason: null,
}
const covering = (after: number, laterSigned: number): ChuKySo => ({ ...whole, coverage: { signed: 5000, after, laterSigned } })

describe('the content', () => {
  test('is called unchanged where it is and changed where it was changed', () => {
    expect(contentSentence(whole)).toBe('Nội dung đã ký không bị thay đổi.')
    expect(contentSentence({ ...whole, content: 'changed' })).toBe('Nội dung đã bị thay đổi sau khi ký.')
  })

  test('is never called unchanged where it is not known, whatever the reason', () => {
    const sentences = signatureFault.options.map(fault => contentSentence({ ...whole, content: 'unknown', fault }))
    expect(new Set(sentences).size).toBe(signatureFault.options.length)
    expect(sentences.filter(sentence => sentence.includes('không bị thay đổi'))).toEqual([])
  })

  test('is good only where all of the file is covered by unchanged signatures', () => {
    expect([whole, covering(7, 7), covering(7, 6), covering(7, 0)].map(contentTone)).toEqual(['good', 'good', 'doubtful', 'doubtful'])
    expect(contentTone({ ...whole, content: 'unknown', fault: 'wrong' })).toBe('doubtful')
    expect(contentTone({ ...whole, content: 'changed' })).toBe('bad')
  })

  test('that came after signing is counted, and said to be signed or not', () => {
    expect(
      [
        [110_452, 110_452],
        [110_452, 10],
        [110_452, 0],
      ].map(([after, later]) => contentSentence(covering(after!, later!))),
    ).toEqual([
      'Phần đã ký không bị thay đổi; có 110.452 byte thêm vào sau khi ký, nằm trong chữ ký sau.',
      'Phần đã ký không bị thay đổi; có 110.452 byte thêm vào sau khi ký, chỉ 10 byte trong đó nằm trong chữ ký sau.',
      'Phần đã ký không bị thay đổi; có 110.452 byte thêm vào sau khi ký, không nằm trong chữ ký nào còn nguyên.',
    ])
    expect([whole, covering(7, 7), { ...whole, coverage: null }].map(coverageSentence)).toEqual([
      'Toàn bộ tệp.',
      'Bản trước của tệp, 5.000 byte.',
      null,
    ])
  })
})

test('the moment is Vietnam’s, with whose word it is', () => {
  const at = '2024-04-09T17:16:30.000Z'
  expect(timeSentence(whole)).toBe('00:16 ngày 10/04/2024, theo dấu thời gian của Máy chủ thử.')
  expect(timeSentence({ time: { at, by: 'signed', authority: null, weak: [] } })).toBe('00:16 ngày 10/04/2024, theo đồng hồ máy người ký.')
  expect(timeSentence({ time: { at, by: 'file', authority: null, weak: [] } })).toBe(
    '00:16 ngày 10/04/2024, theo giờ máy người ký ghi trong tệp.',
  )
  expect(timeSentence({ time: { at, by: 'time-stamp', authority: null, weak: ['SHA-1'] } })).toBe(
    '00:16 ngày 10/04/2024, theo dấu thời gian của nơi cấp không rõ tên (thuật toán nay đã yếu: SHA-1).',
  )
  expect(timeSentence({ time: null })).toBe('Chữ ký không ghi thời điểm.')
})

describe('the signer', () => {
  test('is the name in the certificate, the office what else it names', () => {
    expect([signerName(whole), officeName(whole)]).toEqual(['Hoàng Văn Sơn', 'Ủy ban nhân dân tỉnh Lào Cai · Văn phòng'])
    const office = { ...whole, chain: [{ ...signer, name: 'UBND', organization: 'UBND', units: [] }] }
    expect([signerName(office), officeName(office)]).toEqual(['UBND', null])
    expect([signerName({ ...whole, chain: [] }), officeName({ ...whole, chain: [] })]).toEqual(['Không rõ tên', null])
  })

  test('has a certificate of certain days', () => {
    expect(validitySentence(whole)).toBe('Còn hạn lúc ký (29/07/2022 – 29/07/2027).')
    expect(validitySentence({ ...whole, validity: 'expired' })).toMatch(/^Đã hết hạn lúc ký/u)
    expect(validitySentence({ ...whole, chain: [] })).toBe(null)
  })

  test('is vouched for as far as the file goes', () => {
    expect(chainSentence(whole)).toBe('Hoàng Văn Sơn ← CA thử ← Gốc thử (chứng thư này không có trong tệp).')
    expect(chainSentence({ ...whole, chainEnd: 'root' })).toBe('Hoàng Văn Sơn ← CA thử (chứng thư gốc, tự ký).')
    expect(chainSentence({ ...whole, chainEnd: 'root', chain: [signer] })).toMatch(/tự ký: không nơi nào khác xác nhận tên này/u)
    expect(chainSentence({ ...whole, chainEnd: 'broken', chain: [signer] })).toMatch(/“CA thử” trong tệp không phải là chứng thư đã ký/u)
    expect(chainSentence({ ...whole, chainEnd: null, chain: [] })).toBe(null)
  })

  test('of a whole signature needs no warning; each weakness has one', () => {
    expect(warningsOf(whole)).toEqual([])
    const weak: ChuKySo = { ...whole, validity: 'expired', chainEnd: 'broken', isTimeStampWrong: true, weak: ['SHA-1', 'RSA 1024'] }
    expect(warningsOf(weak)).toHaveLength(4)
    expect(warningsOf(weak).at(-1)).toBe('Thuật toán nay đã yếu: SHA-1, RSA 1024.')
    expect(warningsOf({ ...whole, validity: 'not-yet', chainEnd: 'root', chain: [signer] })).toHaveLength(2)
  })
})

test('a file that was not looked through says so', () => {
  const file = { sha256: 'a'.repeat(64), name: 'a.pdf', outcome: 'read', signatures: [], left: 0 } as const
  expect(fileSentence({ ...file, signatures: [] })).toBe(null)
  for (const outcome of ['too-large', 'unreadable'] as const)
    expect(fileSentence({ ...file, signatures: [], outcome })).toMatch(/[Kk]hông/u)
  expect(fileSentence({ ...file, signatures: [], left: 3 })).toContain('3')
})
