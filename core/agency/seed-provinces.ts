// The directory's first rows of the provinces: the bodies that each of the 63 had, those of the 34, and the districts up to 30/06/2025. Pure.
import type { AgencyKind } from '../../contract/agency.ts'
import { type CoQuanKey, coQuanKey, openedName } from '../link/co-quan.ts'
import { tinhEnd } from '../link/tinh.ts'
import { type ProvincialBody, provincialBodies } from '../tables/co-quan-cap-tinh.ts'
import { districts } from '../tables/districts.ts'
import { type Province, provinces } from '../tables/provinces.ts'
import { accentKey, fold } from '../text/fold.ts'
import { ministryLaw, provinceLaw, type Seed, type SeedAlias, type SeedRow, type SeedStep } from './seed-row.ts'

type Rank = Province['rank']
const places: Readonly<Record<Rank, { cap: string; Cap: string; sample: string }>> = {
  tinh: { cap: 'tỉnh', Cap: 'Tỉnh', sample: 'Đắk Nông' },
  'thanh-pho': { cap: 'thành phố', Cap: 'Thành', sample: 'Hà Nội' },
}
const formOf = (name: string, rank: Rank): string => name.replace('{cap}', places[rank].cap).replace('{Cap}', places[rank].Cap)
const khoaOf = (form: string, rank: Rank): string =>
  coQuanKey(`${form} ${places[rank].sample}`, null)?.khoa ?? accentKey(form.replace(` ${places[rank].cap}`, ''))

/** A body's names and keys in provinces of a rank: worked out once, not 63 times. */
interface Form {
  body: ProvincialBody
  form: string
  folded: string
  khoa: string
  aliases: { ten: string; khoa: string }[]
}
const formsOf = (rank: Rank): Form[] =>
  provincialBodies.map(body => {
    const form = formOf(body.name, rank)
    const aliases = body.abbreviations.map(short => formOf(short, rank)).map(ten => ({ ten, khoa: khoaOf(ten, rank) }))
    return { body, form, folded: fold(form), khoa: khoaOf(form, rank), aliases }
  })

const rankOf = ({ rank, rankNow }: Province): Rank => rankNow ?? rank
const committee = 'Ủy ban nhân dân {cap}'
const partyCommittee = '{Cap} ủy'

/** Who stands above a provincial body: its committee of the State or of the Party. */
function aboveOf({ body }: Form, forms: readonly Form[], tinh: string): CoQuanKey | null {
  const wanted =
    body.kind === 'so' || body.kind === 'van-phong' ? committee : body.name.endsWith(` ${partyCommittee}`) ? partyCommittee : null
  const found = forms.find(one => one.body.name === wanted)
  return found ? { khoa: found.khoa, tinh } : null
}

const codeOf = (kind: AgencyKind, { edxml }: Province): string | null =>
  kind === 'ubnd' ? edxml : kind === 'hdnd' ? edxml.replace('H', 'K') : null

function provincialRow(form: Form, forms: readonly Form[], province: Province): SeedRow {
  const { body } = form
  const ended = tinhEnd(province.name)?.lastDay ?? null
  const isEndedByProvince = ended !== null && body.to === null
  return {
    ten: `${form.form} ${province.name}`,
    khoa: form.khoa,
    tinh: province.name,
    loai: body.kind,
    cap: 'tinh',
    tuNgay: body.from,
    denNgay: body.to ?? ended,
    maDinhDanh: codeOf(body.kind, province),
    canCu: isEndedByProvince ? `${body.by}; ${provinceLaw.name}` : body.by,
    nguon: /^(NĐ|Luật)/u.test(body.by) ? 'phap-luat' : 'bang',
    mucTin: body.sure,
    cha: aboveOf(form, forms, province.name),
    khongDau: `${form.folded} ${fold(province.name)}`,
  }
}

function provincialSteps(form: Form, forms: readonly Form[], province: Province): SeedStep[] {
  const { body } = form
  const cu = { khoa: form.khoa, tinh: province.name }
  if (body.now !== null) {
    const moi = forms.find(one => one.body.name === body.now)
    const canCu = body.kind === 'so' ? 'NĐ 45/2025/NĐ-CP, theo việc hợp nhất các bộ' : body.by
    return moi
      ? [{ cu, moi: { khoa: moi.khoa, tinh: province.name }, ngay: ministryLaw.first, canCu, mucTin: body.sure, nguon: 'bang' }]
      : []
  }
  const heir = provinces.find(one => one.name === tinhEnd(province.name)?.successor)
  const moi = heir && formsBy()[rankOf(heir)].find(one => one.body === body)
  return heir && moi
    ? [
        {
          cu,
          moi: { khoa: moi.khoa, tinh: heir.name },
          ngay: provinceLaw.first,
          canCu: provinceLaw.name,
          mucTin: body.sure,
          nguon: 'phap-luat',
        },
      ]
    : []
}

/** Other names: short forms, and for a province whose rank changed (Huế, Đồng Nai) the names by the other rank. */
function provincialAliases(form: Form, province: Province): SeedAlias[] {
  const of = { khoa: form.khoa, tinh: province.name }
  const short = form.aliases.map(({ ten, khoa }) => ({ of, khoa, tinh: province.name, ten, loai: 'viet-tat' as const }))
  if (province.rankNow === null || province.rankNow === province.rank) return short
  const older = formsBy()[province.rank].find(one => one.body === form.body)
  if (!older || older.form === form.form) return short
  return [...short, { of, khoa: older.khoa, tinh: province.name, ten: `${older.form} ${province.name}`, loai: 'ten-khac' }]
}

let made: Record<Rank, Form[]> | null = null
/** The forms of both ranks, worked out when first asked for. */
function formsBy(): Record<Rank, Form[]> {
  made ??= { tinh: formsOf('tinh'), 'thanh-pho': formsOf('thanh-pho') }
  return made
}

const districtLaw = 'Luật Tổ chức chính quyền địa phương 2025: cấp huyện kết thúc 30/6/2025'
const council = 'Ủy ban nhân dân'

/** The committees of a province's districts; their successors are communes, which only a letter or the clerk can tell. */
function districtRows([tinh, names]: (typeof districts)[number], cha: CoQuanKey | null): SeedRow[] {
  return names.split('|').map(name => {
    const ten = `${council} ${name}`
    const khongDau = `${fold(ten)} ${fold(tinh)}`
    const law = { canCu: districtLaw, nguon: 'phap-luat', mucTin: 'chac-chan' } as const
    const life = { tuNgay: null, denNgay: provinceLaw.last, maDinhDanh: null }
    return { ten, khoa: accentKey(openedName(ten)), tinh, loai: 'ubnd', cap: 'huyen', ...life, ...law, cha, khongDau }
  })
}

/** Provinces and districts with what is known of them. */
export function provincialSeed(): Seed {
  const formsIn = (province: Province) => formsBy()[rankOf(province)]
  const each = <T>(of: (form: Form, forms: readonly Form[], province: Province) => T[]): T[] =>
    provinces.flatMap(province => formsIn(province).flatMap(form => of(form, formsIn(province), province)))
  const above = ([tinh]: (typeof districts)[number]): CoQuanKey | null => {
    const province = provinces.find(one => one.name === tinh)
    const form = province && formsIn(province).find(one => one.body.name === committee)
    return form ? { khoa: form.khoa, tinh } : null
  }
  return {
    rows: [...each((...of) => [provincialRow(...of)]), ...districts.flatMap(row => districtRows(row, above(row)))],
    steps: each(provincialSteps),
    aliases: each((form, _, province) => provincialAliases(form, province)),
  }
}
