// The whole main job as a clerk does it, in a real browser on an empty archive: from the first start to the printed register.
// One walk: each step goes on where the one before stopped, so all run together and in this order.
import { afterAll, beforeAll } from 'vitest'
import { close, open } from './clerk.ts'
import { walkArriving } from './steps/arriving.ts'
import { walkEmpty } from './steps/empty.ts'
import { walkFinding } from './steps/finding.ts'
import { walkJoining } from './steps/joining.ts'
import { walkPrinting } from './steps/printing.ts'
import { walkReading } from './steps/reading.ts'
import { walkRegistering } from './steps/registering.ts'
import { walkWhole } from './steps/whole.ts'

beforeAll(() => open(), 180_000)
afterAll(close)

walkEmpty()
walkArriving()
walkFinding()
walkReading()
walkRegistering()
walkPrinting()
walkJoining()
walkWhole()
