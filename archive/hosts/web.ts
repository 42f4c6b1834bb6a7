// The local web host: the screens, the calls and the bytes of one archive over HTTP on 127.0.0.1, for this machine's own browser only.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import { defectLog } from '../defect-log.ts'
import type { ArchiveClient } from './calls.ts'
import { forwardRouter } from './forward.ts'
import { answerPage, answerRedirect } from './web/answer.ts'
import { answerDownload, answerUpload } from './web/files.ts'
import { cookieOf, type Entry, isLetIn, isSecret, newSecret, turnedAway } from './web/gate.ts'
import { securityHeaders } from './web/headers.ts'
import { answerScreen, listScreens, type Screens } from './web/screens.ts'

export type WebOptions = {
  /** 0 or absent: any free port. */
  port?: number
  /** Folder of the built screens. */
  renderer?: string
}

export type WebHost = {
  /** With the secret of this start: the one address to open. */
  url: string
  /** An address that lets in once; for a browser started with it, whose arguments every user of the machine can read. */
  ticketUrl(): string
  port: number
  close(): Promise<void>
}

/** A call is small: bytes never travel in one. */
const maxCallBytes = 1024 * 1024

const rendererFolder = path.join(import.meta.dirname, '..', '..', 'dist', 'renderer')

type Behind = { archive: ArchiveClient; entry: Entry; screens: Screens; calls: RPCHandler<Record<never, never>> }

/** The first address: the secret is taken for a cookie and leaves the address bar. */
function answerFirst(response: ServerResponse, isRight: boolean, entry: Entry): void {
  if (isRight) answerRedirect(response, '/', { 'set-cookie': cookieOf(entry) })
  else answerPage(response, 403, 'Chưa được vào', ['Địa chỉ này thuộc một lần chạy khác của Văn Thư. Hãy mở lại từ địa chỉ vừa in ra.'])
}

async function answerInside(request: IncomingMessage, response: ServerResponse, url: URL, behind: Behind): Promise<void> {
  const { pathname } = url
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (pathname.startsWith('/rpc/')) {
    const { matched } = await behind.calls.handle(request, response, { prefix: '/rpc', context: {} })
    if (!matched) answerPage(response, 404, 'Không có lời gọi này', [])
  } else if (pathname === '/files' && request.method === 'PUT') await answerUpload(request, response, url, behind.archive)
  else if (pathname.startsWith('/files/') && reads) await answerDownload(request, response, url, behind.archive)
  else if (reads) await answerScreen(request, response, pathname, behind.screens)
  else answerPage(response, 405, 'Không làm được', [])
}

async function answer(request: IncomingMessage, response: ServerResponse, behind: Behind): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  const away = turnedAway(request, behind.entry)
  if (away) return answerPage(response, away.status, 'Bị từ chối', [`Yêu cầu không đến từ trang của Văn Thư (${away.reason}).`])
  const url = URL.parse(request.url ?? '/', `http://127.0.0.1:${behind.entry.port}`)
  if (!url) return answerPage(response, 400, 'Địa chỉ không đọc được', [])
  if (url.pathname === '/' && request.method === 'GET') {
    const { entry } = behind
    const [token, ticket] = [url.searchParams.get('token'), url.searchParams.get('ticket')]
    if (token !== null) return answerFirst(response, isSecret(entry, token), entry)
    if (ticket !== null) return answerFirst(response, entry.tickets.delete(ticket), entry)
  }
  if (!isLetIn(request, behind.entry)) {
    return answerPage(response, 401, 'Chưa được vào', ['Hãy mở Văn Thư từ địa chỉ có mã mà chương trình vừa in ra.'])
  }
  await answerInside(request, response, url, behind)
}

/** The browser went away before it had all of an answer: nobody's mistake. */
const hasLeft = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(String(error.code))

/** Loopback only: the machine's own address, never that of its network card. */
const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve((server.address() as AddressInfo).port))
  })

/** Serves an open archive; closing the host leaves the archive open. */
export async function startWeb(archive: ArchiveClient, { port = 0, renderer = rendererFolder }: WebOptions = {}): Promise<WebHost> {
  const defects = defectLog(archive.folder)
  const entry: Entry = { secret: newSecret(), port: 0, tickets: new Set() }
  const calls = new RPCHandler(forwardRouter(archive), { plugins: [new BodyLimitPlugin({ maxBodySize: maxCallBytes })] })
  const behind: Behind = { archive, entry, screens: await listScreens(renderer), calls }
  const server = createServer((request, response) => {
    answer(request, response, behind).catch(error => {
      if (hasLeft(error)) return response.destroy()
      const number = defects.write(error, `web ${request.method}`, new Date())
      if (response.headersSent) response.destroy()
      else answerPage(response, 500, 'Lỗi của chương trình', [`Số lỗi ${number}; chi tiết ghi trong loi.log của kho.`])
    })
  })
  entry.port = await listen(server, port)
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const address = `http://127.0.0.1:${entry.port}/`
  const ticketUrl = () => {
    const ticket = newSecret()
    entry.tickets.add(ticket)
    return `${address}?ticket=${ticket}`
  }
  return { url: `${address}?token=${entry.secret}`, ticketUrl, port: entry.port, close }
}
