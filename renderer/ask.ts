// The screens' one line to the archive: the contract's calls over HTTP in a browser, over the desktop's port in Electron.
// Everything asked is asked anew when the archive changes. Refusals arrive as Refusal, defects as Defect.
import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { keepPreviousData, QueryClient, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import type { Contract } from '../contract/calls.ts'
import { type Desktop, portMessage } from '../contract/desktop.ts'
import { Refusal, refusalBody } from '../contract/refusal.ts'

declare global {
  interface Window {
    desktop?: Desktop
  }
}

type Client = ContractRouterClient<Contract>
type Group = keyof Client & string
/** A call by its name in the table of calls, such as `vanBan.open`. */
export type CallName = { [G in Group]: `${G}.${keyof Client[G] & string}` }[Group]
type CallOf<Name extends CallName> = Name extends `${infer G extends Group}.${infer C}` ? Client[G][C & keyof Client[G]] : never
type Call = (input: unknown, options?: { signal?: AbortSignal }) => Promise<unknown>
export type InputOf<Name extends CallName> = CallOf<Name> extends (input: infer Input, ...rest: never[]) => unknown ? Input : never
export type AnswerOf<Name extends CallName> = CallOf<Name> extends (...args: never[]) => Promise<infer Answer> ? Answer : never

/** A fault of the program itself; the archive's log has it whole under `number`. */
export class Defect extends Error {
  readonly number: string
  constructor(number: string) {
    super(`defect ${number}`)
    this.name = 'Defect'
    this.number = number
  }
}

/** The archive's process does not answer. */
export class Unreachable extends Error {}

function faultOf(fault: unknown): unknown {
  if (fault instanceof DOMException && fault.name === 'AbortError') return new Refusal('cancelled')
  if (!(fault instanceof ORPCError)) return fault instanceof TypeError ? new Unreachable(fault.message) : fault
  const refused = refusalBody.safeParse(fault.data)
  if (fault.code === 'REFUSED' && refused.success) return new Refusal(refused.data.code, refused.data.detail)
  if (fault.code === 'DEFECT') return new Defect(String((fault.data as { number?: unknown } | null)?.number ?? '?'))
  if (fault.code === 'BAD_REQUEST') return new Refusal('input-invalid', { what: 'dữ liệu gửi lên' })
  return new Unreachable(fault.message)
}

const desktopPort = () =>
  new Promise<MessagePort>(resolve => {
    const hear = ({ source, data, ports }: MessageEvent) => {
      const port = ports[0]
      if (source !== window || data?.type !== portMessage || !port) return
      removeEventListener('message', hear)
      port.start()
      resolve(port)
    }
    addEventListener('message', hear)
    window.desktop?.connect()
  })

async function connect(): Promise<Client> {
  if (!window.desktop) return createORPCClient(new FetchLink({ url: new URL('/rpc', location.href).href }))
  const port = await desktopPort()
  port.addEventListener('close', () => {
    client = null
  })
  return createORPCClient(new PortLink({ port }))
}

let client: Promise<Client> | null = null

/** One call, one answer; throws Refusal, Defect or Unreachable. */
export async function ask<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
  options: { signal?: AbortSignal } = {},
): Promise<AnswerOf<Name>> {
  client ??= connect()
  try {
    const [group, call] = name.split('.') as [string, string]
    const table = (await client) as unknown as Record<string, Record<string, Call>>
    return (await table[group]?.[call]?.(input, options)) as AnswerOf<Name>
  } catch (fault) {
    throw faultOf(fault)
  }
}

/** Goes through a call's events; stops when `signal` is aborted. */
export async function follow<Event>(asked: Promise<AsyncIterable<Event>>, heard: (event: Event) => void): Promise<void> {
  try {
    for await (const event of await asked) heard(event)
  } catch (fault) {
    throw faultOf(fault)
  }
}

export const asks = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, fault) => fault instanceof Unreachable && count < 2, staleTime: 30_000, networkMode: 'always' },
  },
})

/**
 * What the archive answers, kept and asked anew when it changes. `null` as input asks nothing; `keep` shows the answer before while the next
 * is on its way; `once` asks on each opening and then no more, for what ends by the clerk's own act.
 */
export const useAsk = <Name extends CallName>(name: Name, input: InputOf<Name> | null, { keep = false, once = false } = {}) =>
  useQuery<AnswerOf<Name>>({
    queryKey: [name, input],
    queryFn: ({ signal }) => ask(name, input as InputOf<Name>, { signal }),
    enabled: input !== null,
    ...(once ? { meta: { isKept: true }, gcTime: 0 } : {}),
    ...(keep ? { placeholderData: keepPreviousData as never } : {}),
  })

/** Page after page by the key that each page gives. */
export const usePages = <Name extends CallName>(name: Name, input: Omit<InputOf<Name> & object, 'after'> | null) =>
  useInfiniteQuery({
    queryKey: [name, 'pages', input],
    queryFn: ({ pageParam, signal }) => ask(name, { ...input, after: pageParam } as InputOf<Name>, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page: AnswerOf<Name>) => (page as { next: string | null }).next,
    enabled: input !== null,
    placeholderData: keepPreviousData,
  })

/** What is made once and kept until one leaves, never again by itself. */
export const useMade = <Made>(queryKey: unknown[], make: (signal: AbortSignal) => Promise<Made>, enabled: boolean) =>
  useQuery<Made>({
    queryKey,
    queryFn: ({ signal }) => make(signal),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    meta: { isKept: true },
  })

/** A paper, made once for its input and kept: a change of the archive does not make again what the clerk is looking at. */
export const usePaper = <
  Name extends 'paper.slip' | 'paper.envelopes' | 'paper.labels' | 'paper.stamp' | 'paper.report' | 'paper.fileList',
>(
  name: Name,
  input: InputOf<Name> | null,
) => useMade<AnswerOf<Name>>([name, input], signal => ask(name, input as InputOf<Name>, { signal }), input !== null)

let changes = 0

/** Asks everything anew but papers and what is asked once. A walk through a whole list that is under way goes on. */
export const askAnew = () => {
  changes++
  asks.invalidateQueries({ predicate: ({ meta }) => !meta?.isKept && !meta?.isWalk })
  asks.invalidateQueries({ predicate: ({ meta }) => meta?.isWalk === true }, { cancelRefetch: false })
}

/** After a walk during which the archive changed, the next one waits so many times as long as it took. */
const restWalks = 4

/** What takes a walk through a whole list: begun anew after a change, never broken off by one, or it would not end while letters arrive. */
export const useWalk = <Answer>(queryKey: unknown[], walk: (signal: AbortSignal) => Promise<Answer>, enabled: boolean) =>
  useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const [before, began] = [changes, performance.now()]
      const answer = await walk(signal)
      if (changes !== before) setTimeout(() => asks.invalidateQueries({ queryKey, exact: true }), restWalks * (performance.now() - began))
      return answer
    },
    enabled,
    meta: { isWalk: true },
  })

/** A call that changes something or makes a paper; all answers are asked anew after it. */
export const useTell = <Name extends CallName>(name: Name) =>
  useMutation<AnswerOf<Name>, Error, InputOf<Name>>({
    mutationKey: [name],
    mutationFn: input => ask(name, input),
    networkMode: 'always',
    onSuccess: askAnew,
  })

/** Changes something for one whose dialog or row may be gone by then, as that of "Hoàn tác": what comes of it is heard all the same. */
export const tell = <Name extends CallName>(name: Name, input: InputOf<Name>): Promise<AnswerOf<Name>> =>
  ask(name, input).then(answer => {
    askAnew()
    return answer
  })
