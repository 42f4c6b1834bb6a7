// Small answers of the local web host: a plain Vietnamese page, a refusal as JSON, a redirect.
import type { ServerResponse } from 'node:http'
import type { RefusalBody } from '../../../contract/refusal.ts'

const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, c => `&#${c.codePointAt(0)};`)

/** A page without script that says one thing. */
export function answerPage(response: ServerResponse, status: number, title: string, lines: readonly string[]): void {
  const body = lines.map(line => `<p>${escapeHtml(line)}</p>`).join('\n')
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  response.end(
    `<!doctype html>\n<html lang="vi">\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n<h1>${escapeHtml(title)}</h1>\n${body}\n</html>\n`,
  )
}

export function answerJson(response: ServerResponse, status: number, document: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(document))
}

/** HTTP's own number for the refusals that have one; 422 for the others. */
const statuses: Partial<Record<RefusalBody['code'], number>> = { 'file-too-large': 413, 'token-unknown': 404, 'disk-full': 507 }

export const answerRefusal = (response: ServerResponse, body: RefusalBody): void => answerJson(response, statuses[body.code] ?? 422, body)

export function answerRedirect(response: ServerResponse, to: string, headers: Record<string, string> = {}): void {
  response.writeHead(303, { location: to, 'cache-control': 'no-store', ...headers })
  response.end()
}
