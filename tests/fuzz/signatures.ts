// `npm run fuzz-signatures -- [--runs N] [--seed S]`: signed PDFs spoiled in many ways, the whole file or the signature within it. Holds no claim
// itself (claims.ts). Ends with 1 when one was broken.
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { checkDamaged } from '../signed/claims.ts'
import { holderOf } from '../signed/holders.ts'
import { plainPdf, signedPdf } from '../signed/signed-pdf.ts'
import { byteDamages } from './damage.ts'

const says = (text: string): boolean => process.stdout.write(text)

/** Files signed once, twice, over the content itself, with a time stamp of the signature and of the document. */
async function wholeFiles(): Promise<Buffer[]> {
  const at = new Date('2024-04-09T03:15:00Z')
  const issuer = await holderOf({ name: 'CA thử', isIssuer: true })
  const by = await holderOf({ name: 'Hoàng Văn Sơn', organization: 'Ủy ban nhân dân tỉnh Lào Cai', issuer })
  const rsa = await holderOf({ name: 'Ủy ban nhân dân tỉnh Lào Cai', issuer, rsa: { bits: 2048 } })
  const stamper = await holderOf({ name: 'Máy chủ thử', isStamper: true })
  const plain = await plainPdf()
  const room = 3000
  const first = await signedPdf(plain, { by, beside: [issuer], names: by, signedAt: at, stamp: { by: stamper, at }, room, reason: 'Đã ký' })
  return [
    first,
    await signedPdf(plain, { by: rsa, hasAttributes: false, room }),
    await signedPdf(first, { by: rsa, beside: [issuer], signedAt: at, room }),
    await signedPdf(first, { by: stamper, subFilter: 'ETSI.RFC3161', signedAt: at, room }),
  ]
}

type Damage = { name: string; a: number; b: number }
const spoil = (bytes: Uint8Array, damages: readonly Damage[]): Uint8Array =>
  damages.reduce((spoiled, { name, a, b }) => byteDamages[name]?.(spoiled, a, b) ?? spoiled, bytes)

/** The file with its last signature spoiled and put back into its place. */
function spoilInside(file: Buffer, damages: readonly Damage[]): Uint8Array {
  const at = file.lastIndexOf('/Contents <') + '/Contents <'.length
  const end = file.indexOf('>', at)
  const spoiled = Buffer.from(spoil(Buffer.from(file.toString('latin1', at, end), 'hex'), damages)).toString('hex')
  const copy = Buffer.from(file)
  copy.write(spoiled.padEnd(end - at, '0').slice(0, end - at), at, 'latin1')
  return copy
}

const damage = fc.record({ name: fc.constantFrom(...Object.keys(byteDamages)), a: fc.nat(), b: fc.nat() })

/** Progress is told, and the seed goes on, after so many files. */
const share = 1000

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } })
  const runs = Number(values.runs ?? '20000')
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
  const files = await wholeFiles()
  const property = fc.property(
    fc.nat(files.length - 1),
    fc.boolean(),
    fc.array(damage, { minLength: 1, maxLength: 4 }),
    (i, isInside, damages) => {
      const whole = files[i] as Buffer
      checkDamaged(whole, isInside ? spoilInside(whole, damages) : spoil(whole, damages))
    },
  )
  says(`seed ${seed}\n`)
  for (let done = 0; done < runs; done += share) {
    const found = fc.check(property, { seed: seed + done / share, numRuns: Math.min(share, runs - done) })
    if (found.failed) {
      says(`FAULT --seed ${seed + done / share}\n${String(found.errorInstance)}\n${JSON.stringify(found.counterexample)}\n`)
      process.exitCode = 1
      return
    }
    says(`${Math.min(done + share, runs)} files, ${Math.round(process.cpuUsage().user / 1e6)} s of processor time, 0 faults\n`)
  }
}

await main()
