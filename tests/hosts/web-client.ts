// A browser's part towards the local web host, as far as tests need it: the first address, the cookie, uploads, calls and downloads.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { Calls } from '../../archive/hosts/calls.ts'

export type WebClient = {
  calls: Calls
  /** Any request of the page, with its cookie and origin. */
  ask(address: string, init?: RequestInit): Promise<Response>
  hold(file: string): Promise<string>
  bytesBehind(token: string): Promise<Uint8Array>
}

/** Enters by the address that the host printed, as a browser does. */
export async function enter(url: string): Promise<WebClient> {
  const { origin } = new URL(url)
  const first = await fetch(url, { redirect: 'manual' })
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const ask = (address: string, init: RequestInit = {}) =>
    fetch(new URL(address, origin), { ...init, headers: { cookie, origin, ...init.headers } })
  const link = new RPCLink({ url: `${origin}/rpc`, headers: { cookie, origin } })
  return {
    calls: createORPCClient(link),
    ask,
    hold: async file => {
      const answer = await ask(`/files?name=${encodeURIComponent(path.basename(file))}`, { method: 'PUT', body: readFileSync(file) })
      if (!answer.ok) throw new Error(await answer.text())
      return ((await answer.json()) as { token: string }).token
    },
    bytesBehind: async token => new Uint8Array(await (await ask(`/files/${token}`)).arrayBuffer()),
  }
}
