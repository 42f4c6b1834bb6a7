// The tesseract of the machine, where there is one: it takes two thirds of the time of the one that comes with the application, with the same data.
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { pagesOfHocr } from './hocr.ts'
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

/** Its program, and the folder of its data. */
export interface System {
  program: string
  data: string
}

async function found(): Promise<System | null> {
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

const modes: Readonly<Record<Layout, string>> = { page: '3', block: '6', line: '7' }

/** What it says of a picture or of each picture in a list (`given` to it, `input` being what it reads then); null where it takes too long. */
function said({ program, data }: System, given: string, input: Buffer | null, dpi: number, layout: Layout): Promise<string | null> {
  const options = ['--tessdata-dir', data, '-l', 'vie', '--oem', '1', '--psm', modes[layout], '--dpi', String(Math.round(dpi))]
  const child = spawn(program, [given, '-', ...options, '-c', 'tessedit_create_hocr=1'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: environment,
    timeout: mostMs,
    killSignal: 'SIGKILL',
    windowsHide: true,
  })
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', reject)
    child.stdin.on('error', () => undefined)
    child.on('close', (code, signal) => {
      if (signal) resolve(null)
      else if (code === 0) resolve(Buffer.concat(pieces).toString('utf8'))
      else reject(new Error(`tesseract ended with ${code}`))
    })
    child.stdin.end(input ?? undefined)
  })
}

/** The words it sees; none of a page that takes it too long. Throws where it fails otherwise. */
export async function wordsBySystem(system: System, picture: GrayPicture, layout: Layout): Promise<SeenWord[] | null> {
  const hocr = await said(system, '-', pgmOf(picture), picture.dpi, layout)
  return hocr === null ? null : pagesOfHocr(hocr).flat()
}

/** The words of pictures of one line each, all in one go: it takes longer to start than to read a line. None where they take it too long. */
export async function linesBySystem(system: System, pictures: readonly GrayPicture[]): Promise<SeenWord[][]> {
  const folder = mkdtempSync(path.join(system.data, 'lines-'))
  try {
    const files = pictures.map((_, i) => path.join(folder, `${i}.pgm`))
    pictures.forEach((picture, i) => {
      writeFileSync(files[i] as string, pgmOf(picture))
    })
    const list = path.join(folder, 'list.txt')
    writeFileSync(list, files.join('\n'))
    const hocr = await said(system, list, null, pictures[0]?.dpi ?? 0, 'line')
    return hocr === null ? [] : pagesOfHocr(hocr)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
