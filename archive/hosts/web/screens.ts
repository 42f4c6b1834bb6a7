// The built screens as files: reads the folder once, serves nothing that is not in it.
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { answerPage } from './answer.ts'
import { mediaTypeOf } from './media-types.ts'

/** Address → file of the built screens. */
export type Screens = { folder: string; files: ReadonlyMap<string, string> }

/** Lists the built screens; an absent folder gives none. */
export async function listScreens(folder: string): Promise<Screens> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const files = new Map<string, string>()
  for (const name of names) {
    const file = path.join(folder, name)
    if ((await stat(file)).isFile()) files.set(`/${name.split(path.sep).join('/')}`, file)
  }
  return { folder, files }
}

const notBuilt = ['Giao diện chưa được dựng nên chưa mở được ở đây.', 'Hãy chạy “npm start”, hoặc “npm run build” rồi mở lại.']

/** A file of the screens; `/` is index.html. Names with a hash may be kept for ever. */
export async function answerScreen(request: IncomingMessage, response: ServerResponse, address: string, { files }: Screens): Promise<void> {
  const name = address === '/' ? '/index.html' : address
  const file = files.get(name)
  if (!file) {
    if (name === '/index.html') answerPage(response, 503, 'Văn Thư', notBuilt)
    else answerPage(response, 404, 'Không có trang này', [`Địa chỉ ${address} không có gì.`])
    return
  }
  const { size } = await stat(file)
  response.writeHead(200, {
    'content-type': mediaTypeOf(file),
    'content-length': size,
    'cache-control': name.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(file), response)
}
