// The tesseract of the machine, where there is one: it takes two thirds of the time of the one that comes with the application, with the same data.
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { wordsOfHocr } from './hocr.ts'
import { languageData } from './language-data.ts'
import { type GrayPicture, pgmOf } from './picture.ts'
import { type Layout, mostMs, type SeenWord } from './seen-word.ts'

/** Where installers put it. No other place is looked at: what a folder of the clerk's holds is not run. */
const places = [
  '/usr/bin/tesseract',
  '/usr/local/bin/tesseract',
  '/opt/homebrew/bin/tesseract',
  'C:\\Program Files\\Tesseract-OCR\\tesseract.exe',
]
/** The first version that reads as the one that comes with the application does. */
const leastVersion = 5

/** One thread: several made it slower. */
const environment = { ...process.env, OMP_THREAD_LIMIT: '1' }

/** The data unpacked for it, in a folder of this run that goes with it. */
function unpackedData(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-vie-'))
  writeFileSync(path.join(folder, 'vie.traineddata'), gunzipSync(readFileSync(path.join(languageData, 'vie.traineddata.gz'))))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function found(): Promise<{ program: string; data: string } | null> {
  const program = places.find(place => existsSync(place))
  if (!program || process.env.VAN_THU_TESSERACT === 'none') return null
  try {
    const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: 5_000, env: environment })
    const version = Number(/tesseract v?(\d+)/u.exec(stdout)?.[1])
    return version >= leastVersion ? { program, data: unpackedData() } : null
  } catch {
    return null
  }
}

let asked: ReturnType<typeof found> | null = null

/** Whether the machine has one, asked once; `VAN_THU_TESSERACT=none` says no. */
export const systemReader = (): ReturnType<typeof found> => {
  asked ??= found()
  return asked
}

const modes: Readonly<Record<Layout, string>> = { page: '3', block: '6' }

/** The words it sees; none of a page that takes it too long. Throws where it fails otherwise. */
export function wordsBySystem(
  { program, data }: { program: string; data: string },
  picture: GrayPicture,
  layout: Layout,
): Promise<SeenWord[] | null> {
  const dpi = String(Math.round(picture.dpi))
  const args = [
    '-',
    '-',
    '--tessdata-dir',
    data,
    '-l',
    'vie',
    '--oem',
    '1',
    '--psm',
    modes[layout],
    '--dpi',
    dpi,
    '-c',
    'tessedit_create_hocr=1',
  ]
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: environment,
    timeout: mostMs,
    killSignal: 'SIGKILL',
    windowsHide: true,
  })
  return new Promise((resolve, reject) => {
    const said: Buffer[] = []
    const answer = (code: number | null, signal: NodeJS.Signals | null) => {
      if (signal) return null
      if (code !== 0) throw new Error(`tesseract ended with ${code}`)
      return wordsOfHocr(Buffer.concat(said).toString('utf8'))
    }
    child.stdout.on('data', (piece: Buffer) => said.push(piece))
    child.on('error', reject)
    child.stdin.on('error', () => undefined)
    child.on('close', (code, signal) => {
      try {
        resolve(answer(code, signal))
      } catch (error) {
        reject(error)
      }
    })
    child.stdin.end(pgmOf(picture))
  })
}
