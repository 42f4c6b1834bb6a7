// What every call of the contract is: it runs on one side and may answer with a refusal or a defect.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { refusalBody } from './refusal.ts'

const call = oc
  .$meta<{ side: 'reads' | 'writes' }>({ side: 'writes' })
  .errors({ REFUSED: { status: 422, data: refusalBody }, DEFECT: { status: 500, data: z.object({ number: z.string() }) } })
/** A call that may run on the read-only side. */
export const reads = call.meta({ side: 'reads' })
/** A call for the one writer. */
export const writes = call
