// What is said of the digital signatures in a PDF: each case is a file signed here, with certificates made here.
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { AlgorithmIdentifier } from 'pkijs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSignatures } from '../../../intake/pdf-signatures.ts'
import { isSignature, signingNamed } from '../../../intake/signature-algorithms.ts'
import { checkDamaged } from '../../signed/claims.ts'
import { cmsOver } from '../../signed/cms.ts'
import { derOf, type Holder, holderOf } from '../../signed/holders.ts'
import { plainPdf, type SignAsked, signedPdf, withRevision } from '../../signed/signed-pdf.ts'

const signedAt = new Date('2024-04-09T03:15:00Z')
let [plain, root, issuer, signer, office, stamper] = [] as unknown as [Buffer, Holder, Holder, Holder, Holder, Holder]

beforeAll(async () => {
  plain = await plainPdf()
  root = await holderOf({ name: 'Cơ quan chứng thực gốc thử', isIssuer: true })
  issuer = await holderOf({ name: 'CA thử', issuer: root, isIssuer: true })
  signer = await holderOf({
    name: 'Hoàng Văn Sơn',
    organization: 'Ủy ban nhân dân tỉnh Lào Cai',
    units: ['Văn phòng'],
    codes: ['CCCD:010000000001'],
    issuer,
  })
  office = await holderOf({ name: 'Ủy ban nhân dân tỉnh Lào Cai', codes: ['MST:5300000001'], issuer, isWide: true })
  stamper = await holderOf({ name: 'Máy chủ cấp dấu thời gian thử', isStamper: true })
})

const signed = (asked: Partial<SignAsked> = {}, pdf = plain) => signedPdf(pdf, { by: signer, signedAt, ...asked })
const only = (pdf: Uint8Array) => {
  const { signatures } = readSignatures(pdf)
  expect(signatures).toHaveLength(1)
  return signatures[0]!
}
/** The file with one byte changed, at the place where a text stands. */
const changedAt = (pdf: Buffer, text: string): Buffer => {
  const copy = Buffer.from(pdf)
  const at = copy.indexOf(text)
  expect(at).toBeGreaterThan(0)
  copy[at] = copy[at]! ^ 1
  return copy
}

describe('a whole file', () => {
  test('without a signature has none', () => {
    expect(readSignatures(plain)).toEqual({ signatures: [], left: 0 })
    expect(readSignatures(Buffer.from('Điều này nói về /ByteRange [a, b] và 1 0 obj << /ByteRange 5'))).toEqual({
      signatures: [],
      left: 0,
    })
    expect(readSignatures(new Uint8Array())).toEqual({ signatures: [], left: 0 })
  })

  test('that was signed is unchanged and covered to its last byte; the signature says who, of which office, when, and by whom it is certified', async () => {
    const pdf = await signed({ beside: [issuer, root], reason: 'Đã ký (duyệt)', names: signer })
    const { chain, coverage, ...said } = only(pdf)
    expect(said).toEqual({
      kind: 'signature',
      content: 'unchanged',
      fault: null,
      time: { at: '2024-04-09T03:15:00.000Z', by: 'signed', authority: null, weak: [] },
      isTimeStampWrong: false,
      validity: 'valid',
      chainEnd: 'root',
      weak: [],
      reason: 'Đã ký (duyệt)',
    })
    expect(coverage).toEqual({ signed: pdf.length - 16_002, after: 0, laterSigned: 0 })
    expect(chain.map(({ name }) => name)).toEqual(['Hoàng Văn Sơn', 'CA thử', 'Cơ quan chứng thực gốc thử'])
    expect(chain[0]).toMatchObject({
      organization: 'Ủy ban nhân dân tỉnh Lào Cai',
      units: ['Văn phòng'],
      codes: ['CCCD:010000000001'],
      issuer: 'CA thử',
      from: '2020-01-01T00:00:00.000Z',
      to: '2030-01-01T00:00:00.000Z',
    })
  })

  test.each([
    ['ETSI.CAdES.detached', { subFilter: 'ETSI.CAdES.detached' }],
    ['a signature over the content itself', { hasAttributes: false }],
  ])('is unchanged by %s', async (_, asked) => {
    expect(only(await signed(asked))).toMatchObject({ content: 'unchanged', fault: null, coverage: { after: 0 } })
  })

  test.each([
    ['RSA', { bits: 2048 }],
    ['RSA-PSS', { bits: 2048, isPss: true }],
  ])('is unchanged by a signature with %s', async (_, rsa) => {
    const by = await holderOf({ name: 'Người ký RSA', rsa })
    expect(only(await signed({ by }))).toMatchObject({ content: 'unchanged', weak: [] })
  })
})

test('Ed25519 signs the content itself, with no digest of its own choice', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const parts = [Buffer.from('một'), Buffer.from('hai')]
  const signature = sign(null, Buffer.concat(parts), privateKey)
  const signing = signingNamed(new AlgorithmIdentifier({ algorithmId: '1.3.101.112' }), 'sha512')
  expect(signing && isSignature(signing, parts, publicKey, signature)).toBe(true)
  expect(signing && isSignature(signing, parts.toReversed(), publicKey, signature)).toBe(false)
  expect(signingNamed(new AlgorithmIdentifier({ algorithmId: '1.2.3' }), 'sha512')).toBe(null)
})

describe('a changed file', () => {
  test.each(['/Producer', '/Kids', '20240409101500', '%%EOF'])('is told changed when one byte at %s is another', async text => {
    const pdf = await signed({ madeAt: "D:20240409101500+07'00'" })
    expect(only(changedAt(pdf, text))).toMatchObject({ content: 'changed', fault: null, chain: [{ name: 'Hoàng Văn Sơn' }] })
  })

  test('without signed attributes is said not to be the signature’s', async () => {
    expect(only(changedAt(await signed({ hasAttributes: false }), '/Kids'))).toMatchObject({ content: 'unknown', fault: 'wrong' })
  })

  test('to which something was appended is unchanged as far as it was signed, and says how many bytes came after', async () => {
    const pdf = await signed()
    const more = withRevision(pdf, new Map([[90, '<< /Type /Annot /Subtype /Stamp >>']]))
    expect(only(more)).toMatchObject({
      content: 'unchanged',
      coverage: { signed: pdf.length - 16_002, after: more.length - pdf.length, laterSigned: 0 },
    })
  })

  test('that was signed again says of each signature what it covers, and which of what came after is signed as well', async () => {
    const first = await signed({ beside: [issuer] })
    const both = await signed({ by: office, beside: [issuer], madeAt: "D:20240409143000+07'00'", signedAt: null }, first)
    const after = both.length - first.length
    expect(readSignatures(both).signatures).toMatchObject([
      { content: 'unchanged', coverage: { after, laterSigned: after }, chain: [{ name: 'Hoàng Văn Sơn' }, {}] },
      {
        content: 'unchanged',
        coverage: { after: 0 },
        time: { at: '2024-04-09T07:30:00.000Z', by: 'file' },
        chain: [{ codes: ['MST:5300000001'] }, {}],
      },
    ])
    const broken = changedAt(both, '/P ')
    const [, second] = readSignatures(broken).signatures
    expect(second).toMatchObject({ content: 'changed' })
    const lastChanged = Buffer.from(both)
    lastChanged.write('%%EOX', both.length - 6)
    expect(readSignatures(lastChanged).signatures).toMatchObject([
      { content: 'unchanged', coverage: { after, laterSigned: 0 } },
      { content: 'changed' },
    ])
  })
})

describe('the signer', () => {
  test('whose certificate had run out, or had not begun, when the file was signed is said so', async () => {
    const old = await holderOf({ name: 'Chứng thư cũ', days: ['2018-01-01', '2023-12-31'] })
    const next = await holderOf({ name: 'Chứng thư mới', days: ['2024-05-01', '2029-05-01'] })
    expect(only(await signed({ by: old }))).toMatchObject({ content: 'unchanged', validity: 'expired' })
    expect(only(await signed({ by: next }))).toMatchObject({ content: 'unchanged', validity: 'not-yet' })
    expect(only(await signed({ signedAt: null, madeAt: null }))).toMatchObject({ content: 'unchanged', validity: 'unknown', time: null })
  })

  test('whose certificate is not in the file vouches for nothing', async () => {
    expect(only(await signed({ isUnnamed: true, beside: [issuer] }))).toMatchObject({
      content: 'unknown',
      fault: 'no-certificate',
      chain: [],
      time: { by: 'signed' },
    })
  })

  test('is not who only lends a certificate: a signature by another key is wrong', async () => {
    const pretender: Holder = { ...office, certificate: signer.certificate }
    expect(only(await signed({ by: pretender }))).toMatchObject({ content: 'unknown', fault: 'wrong' })
  })

  test('is the one whom the signed attributes name, where they name one', async () => {
    expect(only(await signed({ names: office }))).toMatchObject({ content: 'unknown', fault: 'wrong' })
  })

  test('has a name that turns no line round and holds no control signs', async () => {
    const by = await holderOf({ name: 'UBND\u202e\u0007 tỉnh\nLào Cai\u200b' })
    expect(only(await signed({ by })).chain[0]?.name).toBe('UBND  tỉnh Lào Cai')
  })
})

describe('the chain in the file', () => {
  test('is incomplete where an issuer is missing', async () => {
    expect(only(await signed())).toMatchObject({ chainEnd: 'incomplete', chain: [{ name: 'Hoàng Văn Sơn', issuer: 'CA thử' }] })
    expect(only(await signed({ beside: [root] }))).toMatchObject({ chainEnd: 'incomplete', chain: [{}] })
  })

  test('is broken where the certificate with the issuer’s name did not sign, or may sign none', async () => {
    const namesake = await holderOf({ name: 'CA thử', issuer: root, isIssuer: true })
    expect(only(await signed({ beside: [namesake, root] }))).toMatchObject({ content: 'unchanged', chainEnd: 'broken', chain: [{}] })
    const nobody = await holderOf({ name: 'Người không được cấp', issuer: root })
    const by = await holderOf({ name: 'Tự nhận', issuer: nobody })
    expect(only(await signed({ by, beside: [nobody, root] }))).toMatchObject({ chainEnd: 'broken', chain: [{}] })
  })

  test('of a certificate that signed itself is that one alone; not of one that only bears its issuer’s name', async () => {
    const by = await holderOf({ name: 'Tự ký' })
    expect(only(await signed({ by }))).toMatchObject({ chainEnd: 'root', chain: [{ name: 'Tự ký', issuer: 'Tự ký' }] })
    const namesake = await holderOf({ name: 'Tự ký', issuer: by })
    expect(only(await signed({ by: namesake }))).toMatchObject({ chainEnd: 'incomplete', chain: [{ name: 'Tự ký', issuer: 'Tự ký' }] })
  })
})

describe('what is too weak', () => {
  test('is said: SHA-1, short RSA keys, issuers that signed with SHA-1', async () => {
    const rsa = { bits: 2048 }
    const weak = await holderOf({ name: 'SHA-1', rsa, hash: 'SHA-1' })
    expect(only(await signed({ by: weak, hash: 'SHA-1' }))).toMatchObject({ content: 'unchanged', weak: ['SHA-1'] })
    const short = await holderOf({ name: 'Khóa ngắn', rsa: { bits: 1024 } })
    expect(only(await signed({ by: short }))).toMatchObject({ content: 'unchanged', weak: ['RSA 1024'] })
    const old = await holderOf({ name: 'CA cũ', rsa, hash: 'SHA-1', isIssuer: true })
    const by = await holderOf({ name: 'Ký bởi CA cũ', issuer: old })
    expect(only(await signed({ by, beside: [old] }))).toMatchObject({ content: 'unchanged', weak: ['SHA-1'], chainEnd: 'root' })
  })

  test('of a time stamp is said of the stamp, not of the signature', async () => {
    const old = await holderOf({ name: 'Máy chủ cũ', isStamper: true, rsa: { bits: 1024 }, hash: 'SHA-1' })
    expect(only(await signed({ stamp: { by: old, at: signedAt } }))).toMatchObject({
      time: { by: 'time-stamp', authority: 'Máy chủ cũ', weak: ['SHA-1', 'RSA 1024'] },
      isTimeStampWrong: false,
      weak: [],
    })
  })

  test('of adbe.pkcs7.sha1 is its digest; its content is checked all the same', async () => {
    const place = await signed({ subFilter: 'adbe.pkcs7.sha1' })
    const covered = place.length - 16_002
    const hole = place.lastIndexOf('/Contents <') + '/Contents '.length
    const digest = createHash('sha1')
      .update(place.subarray(0, hole))
      .update(place.subarray(hole + 16_002))
      .digest()
    const inside = { type: '1.2.840.113549.1.7.1', bytes: digest }
    const pdf = await signed({ subFilter: 'adbe.pkcs7.sha1', contents: await cmsOver(digest, { by: signer, signedAt, inside }) })
    expect(only(pdf)).toMatchObject({ content: 'unchanged', weak: ['SHA-1'], coverage: { signed: covered } })
    expect(only(changedAt(pdf, '/Kids'))).toMatchObject({ content: 'changed' })
  })
})

describe('the moment', () => {
  const at = new Date('2024-04-09T03:16:30Z')

  test('of a time stamp goes before that of the signer’s machine, and says whose word it is', async () => {
    expect(only(await signed({ stamp: { by: stamper, at } }))).toMatchObject({
      content: 'unchanged',
      time: { at: '2024-04-09T03:16:30.000Z', by: 'time-stamp', authority: 'Máy chủ cấp dấu thời gian thử', weak: [] },
      isTimeStampWrong: false,
    })
  })

  test.each([
    ['over something else', () => ({ by: stamper, at, over: new Uint8Array(3) })],
    ['by a certificate that is not for it', () => ({ by: office, at })],
    ['by another key than its certificate’s', () => ({ by: { ...office, certificate: stamper.certificate }, at })],
  ])('of a time stamp %s does not count', async (_, stamp) => {
    expect(only(await signed({ stamp: stamp() }))).toMatchObject({ content: 'unchanged', time: { by: 'signed' }, isTimeStampWrong: true })
  })

  test('that is Vietnam’s clock written as UTC is taken from /M instead', async () => {
    const madeAt = "D:20240409101502+07'00'"
    expect(only(await signed({ signedAt: new Date('2024-04-09T10:15:00Z'), madeAt })).time).toEqual({
      at: '2024-04-09T03:15:02.000Z',
      by: 'file',
      authority: null,
      weak: [],
    })
    expect(only(await signed({ signedAt: new Date('2024-04-09T09:15:00Z'), madeAt })).time?.at).toBe('2024-04-09T09:15:00.000Z')
  })

  test('of a stamp over the whole document is told as one, and that the document is unchanged since', async () => {
    const stamped = await signed({ by: stamper, subFilter: 'ETSI.RFC3161', signedAt: at })
    expect(only(stamped)).toMatchObject({ kind: 'time-stamp', content: 'unchanged', time: { at: at.toISOString(), by: 'time-stamp' } })
    expect(only(changedAt(stamped, '/Kids'))).toMatchObject({ kind: 'time-stamp', content: 'changed', chain: [] })
    expect(only(await signed({ by: office, subFilter: 'ETSI.RFC3161', signedAt: at }))).toMatchObject({
      content: 'unknown',
      fault: 'structure',
    })
  })
})

test('in a locked file what stands beside the signature is not read: it is not what it seems', async () => {
  const locked = withRevision(plain, new Map([[90, '<< /Encrypt 91 0 R >>']]))
  const pdf = await signed({ signedAt: null, reason: 'Đã ký' }, locked)
  expect(only(pdf)).toMatchObject({ content: 'unchanged', time: null, reason: null })
})

describe('a /ByteRange that lies', () => {
  test.each<[string, NonNullable<SignAsked['range']>]>([
    ['begins later than the file', ([, a, b, c]) => [7, a - 7, b, c]],
    ['names the right lengths from a later place', ([, a, b, c]) => [7, a, b, c]],
    ['leaves out more than the signature', ([, a, b, c]) => [0, a - 10, b, c]],
    ['leaves out more behind the signature', ([, a, b, c]) => [0, a, b + 1, c - 1]],
    ['overlaps itself', ([, a, b, c]) => [0, b, a, c]],
    ['goes beyond the end', ([, a, b, c]) => [0, a, b, c + 1]],
    ['ends within its own dictionary', ([, a, b]) => [0, a, b, 1]],
    ['is negative', ([, a, b, c]) => [0, a, b, -c]],
    ['has a further stretch', ([, a, b, c]) => [0, a, b, c, 0, 1]],
    ['is no longer a number', ([, a, b]) => [0, a, b, 1e21]],
  ])('so that it %s gives no word on the content', async (_, range) => {
    expect(only(await signed({ range }))).toMatchObject({ content: 'unknown', fault: 'range', coverage: null, chain: [] })
  })

  test('by naming the hole of another signature gives no word either', async () => {
    const first = await signed()
    const [, a, b] = /\/ByteRange \[(\d+) (\d+) (\d+)/u.exec(first.toString('latin1'))!.slice(1).map(Number) as [number, number, number]
    const both = await signed({ by: office, range: ([, , second, length]) => [0, a, b, second + length - b] }, first)
    expect(readSignatures(both).signatures).toMatchObject([{ content: 'unchanged' }, { content: 'unknown', fault: 'range' }])
  })
})

describe('a /Contents', () => {
  test.each<[string, Partial<SignAsked>, string]>([
    ['that was never filled is empty', { contents: new Uint8Array() }, 'empty'],
    ['that is no DER cannot be read', { contents: Buffer.from('Không phải DER') }, 'structure'],
    ['of a kind that is not known is not guessed at', { subFilter: 'adbe.x509.rsa_sha1' }, 'kind'],
  ])('%s', async (_, asked, fault) => {
    expect(only(await signed(asked))).toMatchObject({ content: 'unknown', fault, chain: [] })
  })

  test.each<[string, Partial<SignAsked>]>([
    ['of two signers is no signature of a PDF', { isTwice: true }],
    ['whose signed attributes are of another kind of content holds for nothing', { saysType: '1.2.840.113549.1.9.16.1.4' }],
  ])('%s', async (_, asked) => {
    expect(only(await signed(asked))).toMatchObject({ content: 'unknown', fault: 'structure' })
  })

  test('in which anything but digits stands cannot be read: it might hide what is shown', async () => {
    const pdf = await signed()
    pdf.write('/', pdf.lastIndexOf('/Contents <') + 5000, 'latin1')
    expect(only(pdf)).toMatchObject({ content: 'unknown', fault: 'structure', coverage: null })
  })

  test('that is only a certificate, or was cut off, cannot be read', async () => {
    const cms = await cmsOver(new Uint8Array(3), { by: signer })
    for (const contents of [derOf(signer.certificate), cms.subarray(0, 60)])
      expect(only(await signed({ contents }))).toMatchObject({ content: 'unknown', fault: 'structure' })
  })

  test('that signs other bytes, with a signature that is the certificate’s own, tells a change; with one that is not, nothing', async () => {
    const other = await cmsOver(new Uint8Array(3), { by: signer })
    expect(only(await signed({ contents: other }))).toMatchObject({ content: 'changed', fault: null })
    const broken = Uint8Array.from(other)
    broken[broken.length - 1] = broken.at(-1)! ^ 1
    expect(only(await signed({ contents: broken }))).toMatchObject({ content: 'unknown', fault: 'wrong' })
  })
})

describe('damage', () => {
  test('of any kind is told, never thrown, nor is the signature passed over, and no changed byte passes for signed', async () => {
    const whole = await signed({ beside: [issuer], stamp: { by: stamper, at: signedAt }, room: 3000 })
    const hole = [whole.lastIndexOf('/Contents <') + '/Contents '.length, 0] as [number, number]
    hole[1] = whole.indexOf('>', hole[0]) + 1
    // Without this word and its first number nothing tells that there was one.
    const range = [whole.lastIndexOf('/ByteRange'), whole.lastIndexOf('/ByteRange') + '/ByteRange [0'.length] as const
    const one = fc.record({ at: fc.nat({ max: whole.length - 1 }), by: fc.integer({ min: 1, max: 255 }) })
    fc.assert(
      fc.property(one, ({ at, by }) => {
        const pdf = Buffer.from(whole)
        pdf[at] = pdf[at]! ^ by
        const said = checkDamaged(whole, pdf)
        if (at < hole[0] || at >= hole[1]) expect(said.signatures.filter(({ content }) => content === 'unchanged')).toEqual([])
        if (at < range[0] || at >= range[1]) expect(said.signatures.length + said.left).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  test('within the signature itself is told, never thrown', async () => {
    const cms = await cmsOver(new Uint8Array(5), { by: signer, beside: [issuer], names: signer, stamp: { by: stamper, at: signedAt } })
    const pdf = await signed({ contents: cms, room: 4000 })
    const at = pdf.lastIndexOf('/Contents <') + '/Contents <'.length
    const edit = fc.record({ from: fc.nat({ max: cms.length }), gone: fc.nat({ max: 40 }), put: fc.uint8Array({ maxLength: 40 }) })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
        const damaged = edits.reduce<Uint8Array>(
          (bytes, { from, gone, put }) => Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + gone)]),
          cms,
        )
        const copy = Buffer.from(pdf)
        copy.write(Buffer.from(damaged).toString('hex').padEnd(8000, '0').slice(0, 8000), at, 'latin1')
        const { signatures } = checkDamaged(pdf, copy)
        expect(signatures.map(({ content }) => content)).not.toContain('unchanged')
      }),
      { numRuns: 300 },
    )
  })

  test('that would cost much is left aside, and said: thousands of /ByteRange, words that look like objects, brackets without end', () => {
    const begun = '1 0 obj << /ByteRange [0 1 2 3] '
    expect(readSignatures(Buffer.from(begun + '/ByteRange [0 '.repeat(5000)))).toEqual({ signatures: [], left: 5001 })
    for (const junk of ['1 0 obj ', '(', '[<<', '1 0 obj << /A (', '% '])
      expect(readSignatures(Buffer.from(`${begun}${junk.repeat(50_000)}${' /ByteRange [0'.repeat(300)}`)).signatures).toEqual([])
  })
})
