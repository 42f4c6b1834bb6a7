// The archive as its callers see it, whatever carries the calls.
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../contract/calls.ts'
import type { Tokens } from '../tokens.ts'

/** The table of calls as functions: `calls.vanBan.open({ id })`. Refusals arrive as ORPCError `REFUSED`, defects as `DEFECT`. */
export type Calls = ContractRouterClient<Contract>

/** An open archive behind some carrier. */
export type ArchiveClient = {
  calls: Calls
  /** Where a host puts files in and takes papers out. */
  tokens: Tokens
  folder: string
  /** Ends the archive: streams stop, the database is closed, temporary files go. */
  close(): Promise<void>
}
