// The directory's first rows of central bodies: ministries before and since 01/03/2025, bodies of the Party, the Front and the State. Pure.
import type { AgencyKind } from '../../contract/agency.ts'
import { type CoQuanKey, coQuanKey } from '../link/co-quan.ts'
import { subordinateBodies } from '../tables/co-quan-truc-thuoc.ts'
import { centralBodies } from '../tables/co-quan-trung-uong.ts'
import { centralCodes } from '../tables/ma-dinh-danh.ts'
import { ministries } from '../tables/ministries.ts'
import { accentKey, fold } from '../text/fold.ts'
import { kindOf } from './kind.ts'
import { ministryLaw, type Seed, type SeedAlias, type SeedRow, type SeedStep } from './seed-row.ts'

/** Ministries that began on 01/03/2025. */
const newMinistries: ReadonlySet<string> = new Set(['Bộ Dân tộc và Tôn giáo', 'Bộ Nông nghiệp và Môi trường'])

const codes = new Map(centralCodes.map(([code, name]) => [name, code]))
const central = (name: string): CoQuanKey => ({ khoa: coQuanKey(name, null)?.khoa ?? accentKey(name), tinh: '' })
const government = central('Chính phủ')
const underGovernment: ReadonlySet<AgencyKind> = new Set(['bo', 'ngang-bo', 'thuoc-chinh-phu'])
/** Central bodies whose names begin like another kind. */
const namedOtherwise: Readonly<Record<string, AgencyKind>> = {
  'Bảo hiểm xã hội Việt Nam': 'truc-thuoc-bo',
  'Đài Tiếng nói Việt Nam': 'thuoc-chinh-phu',
  'Đài Truyền hình Việt Nam': 'thuoc-chinh-phu',
  'Kho bạc Nhà nước': 'truc-thuoc-bo',
  'Viện Hàn lâm Khoa học và Công nghệ Việt Nam': 'thuoc-chinh-phu',
  'Viện Hàn lâm Khoa học xã hội Việt Nam': 'thuoc-chinh-phu',
  'Văn phòng Chủ tịch nước': 'chu-tich-nuoc',
  'Văn phòng Quốc hội': 'quoc-hoi',
}

const codeLaw = 'QĐ 20/2020/QĐ-TTg; QĐ 09/2025/QĐ-TTg'
const tableWords = 'Bảng cơ quan trung ương'

type CentralRow = Pick<SeedRow, 'ten' | 'canCu' | 'nguon' | 'mucTin'> & Partial<Pick<SeedRow, 'tuNgay' | 'denNgay'>>
function centralRow(row: CentralRow): SeedRow {
  const key = central(row.ten)
  const loai = namedOtherwise[row.ten] ?? kindOf(accentKey(row.ten))
  const khongDau = fold(row.ten)
  const cha = underGovernment.has(loai) ? government : null
  return { tuNgay: null, denNgay: null, ...row, ...key, loai, cap: 'trung-uong', maDinhDanh: codes.get(row.ten) ?? null, cha, khongDau }
}

function ministryRows(): SeedRow[] {
  return ministries.map(({ name: ten, now }) => {
    const denNgay = now !== null && now !== ten ? ministryLaw.last : null
    const tuNgay = newMinistries.has(ten) ? ministryLaw.first : null
    if (denNgay ?? tuNgay) return centralRow({ ten, tuNgay, denNgay, canCu: ministryLaw.name, nguon: 'phap-luat', mucTin: 'chac-chan' })
    if (codes.has(ten)) return centralRow({ ten, canCu: codeLaw, nguon: 'phap-luat', mucTin: 'chac-chan' })
    return centralRow({ ten, canCu: tableWords, nguon: 'bang', mucTin: now === null ? 'co-le' : 'chac-chan' })
  })
}

function otherCentralRows(): SeedRow[] {
  const named = new Set(ministries.map(body => central(body.name).khoa))
  const names = [...centralBodies.map(([name]) => name), ...codes.keys(), ...subordinateBodies]
  return names.flatMap(ten => {
    const { khoa } = central(ten)
    if (named.has(khoa)) return []
    named.add(khoa)
    const isCoded = codes.has(ten)
    return [
      centralRow({
        ten,
        canCu: isCoded ? codeLaw : tableWords,
        nguon: isCoded ? 'phap-luat' : 'bang',
        mucTin: isCoded ? 'chac-chan' : 'co-le',
      }),
    ]
  })
}

const ministrySteps = (): SeedStep[] =>
  ministries.flatMap(({ name, now }) =>
    now === null || now === name
      ? []
      : [
          {
            cu: central(name),
            moi: central(now),
            ngay: ministryLaw.first,
            canCu: ministryLaw.name,
            mucTin: 'chac-chan',
            nguon: 'phap-luat',
          },
        ],
  )

const ministryAliases = (): SeedAlias[] =>
  ministries.flatMap(({ name, abbreviations }) =>
    abbreviations.map(ten => ({ of: central(name), khoa: accentKey(ten), tinh: '', ten, loai: 'viet-tat' as const })),
  )

/** Central bodies with what is known of them. */
export const centralSeed = (): Seed => ({
  rows: [...ministryRows(), ...otherCentralRows()],
  steps: ministrySteps(),
  aliases: ministryAliases(),
})
