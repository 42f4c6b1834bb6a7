// The router: every call of the contract with its handler. Knows no carrier.
import type { Router } from '@orpc/server'
import type { Contract } from '../contract/calls.ts'
import type { Context } from './context.ts'
import { agencyHandlers } from './handlers/agency.ts'
import { archiveHandlers } from './handlers/archive.ts'
import { arriveHandlers } from './handlers/arrive.ts'
import { banLuuHandlers } from './handlers/ban-luu.ts'
import { giaiQuyetHandlers, lichNghiHandlers } from './handlers/giai-quyet.ts'
import { hoSoHandlers } from './handlers/ho-so.ts'
import { noiNhanHandlers } from './handlers/noi-nhan.ts'
import { oldRegisterHandlers } from './handlers/old-register.ts'
import { paperHandlers } from './handlers/paper.ts'
import { postingHandlers } from './handlers/posting.ts'
import { reportHandlers } from './handlers/reports.ts'
import { rereadHandlers } from './handlers/reread.ts'
import { searchHandlers } from './handlers/search.ts'
import { soDangKyHandlers } from './handlers/so-dang-ky.ts'
import { vanBanHandlers } from './handlers/van-ban.ts'
import { implementCalls } from './implementer.ts'

/** The router over an open archive; the same for every carrier. Input and output are checked by the contract's schemas. */
export function makeRouter(context: Context): Router<Contract, Record<never, never>> {
  const calls = implementCalls(context)
  return calls.router({
    archive: archiveHandlers(calls.archive, context),
    arrive: arriveHandlers(calls.arrive, context),
    vanBan: vanBanHandlers(calls.vanBan, context),
    giaiQuyet: giaiQuyetHandlers(calls.giaiQuyet, context),
    lichNghi: lichNghiHandlers(calls.lichNghi, context),
    coQuan: agencyHandlers(calls.coQuan, context),
    noiNhan: noiNhanHandlers(calls.noiNhan, context),
    soDangKy: soDangKyHandlers(calls.soDangKy, context),
    hoSo: hoSoHandlers(calls.hoSo, context),
    banLuu: banLuuHandlers(calls.banLuu, context),
    oldRegister: oldRegisterHandlers(calls.oldRegister, context),
    reread: rereadHandlers(calls.reread, context),
    search: searchHandlers(calls.search, context),
    paper: { ...paperHandlers(calls.paper, context), ...postingHandlers(calls.paper, context), ...reportHandlers(calls.paper, context) },
  })
}
