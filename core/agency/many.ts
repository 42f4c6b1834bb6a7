// Whether a printed name is of several agencies: "các", names and units in a row, every place of a level. Rule CQ-2 of SPEC.md. Pure.
import { provinceAtEnd, tinhOf } from '../link/tinh.ts'
import { unitWords } from '../tables/noi-nhan-khong-phai.ts'
import { fold } from '../text/fold.ts'
import { isReadable } from './clean.ts'

export const many = /(^|[ /])(cac|toan bo)([ /]|$)/u
const heads =
  /^(ubnd|hdnd|uy ban|hoi dong|so |cuc |cue |chi cuc|tinh uy|thanh uy|vp|van phong|vien |toa |dai |bao |ban |kho bac|cong an|thanh tra|hoi |lien |tt |thuong truc|bo |vu |phong |tong cuc|tand |vksnd |bhxh |tinh |tp |thanh pho|website|ttxvn|don vi|co quan |p )/u
/** Short forms of units: "THNVDT", "KTr 2", "PC (BTC)". */
const unitCode = /^ ?[A-ZĐ\d&-]{1,2}[A-ZĐ\d&ra -]*(?: \([A-ZĐ]+\))?$/u
const board = /^(?:bql|ban quan ly) /u
const ofBoard = /cac (?=khu |kcn|kkt|cong trinh )/gu

/** "các" of several agencies; in the name of a board that has a province ("BQL KKT và các KCN tỉnh") it is the board's. */
function isMany(name: string, tinh: string | null): boolean {
  const folded = fold(name)
  const isPlaced = / (?:tinh|thanh pho)$/u.test(folded) || provinceAtEnd(folded.split(' ')) !== null
  return many.test(isPlaced && tinh !== null && board.test(folded) ? folded.replace(ofBoard, '') : folded)
}

/** Units in a row: "Vụ CST, PC (BTC)", "Phòng THNVDT, KTr 2". */
function isUnitList(name: string): boolean {
  const parts = name.split(',')
  return (
    parts.length > 1 && (unitWords.test(fold(name)) || /^Cục [A-ZĐ&]+,/u.test(name)) && parts.slice(1).every(part => unitCode.test(part))
  )
}

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

/** A semicolon, or a comma or "và" before another agency's name: many in a row. */
const isList = (name: string): boolean =>
  (name.split(';').filter(hasLetters).length > 1 && isReadable(name)) ||
  isUnitList(name) ||
  name
    .split(/,| và (?=(?:các|Các|Ban|Bộ|Sở|Cục|Vụ|Viện|Công an|Tổng cục|Thanh tra|Trung tâm|Báo|Đài) )/u)
    .slice(1)
    .some(part => tinhOf(part) === null && heads.test(`${fold(part)} `))
/** "tỉnh, thành phố" without a name is all of them; "Cục Hải quan TP. Hồ Chí Minh" names no quận. */
const allPlaces =
  /(?:^| )(?:tinh|huyen|(?<!hai |co )quan|xa) (?:lien tinh )?(?:va )?(?:thanh pho|tp|phuong|thi xa|thi tran|khu vuc)(?: |$)|truc thuoc (?:trung uong|tw)$| cap (?:tinh|huyen|xa)$|^don vi (?:su nghiep|truc thuoc)|^nguoi nop thue |(?:^| )(?:co quan|cq) ngang bo(?: |$)/u

/** CQ-2: whether a name is of several agencies. */
export const isGroup = (name: string, tinh: string | null): boolean => isMany(name, tinh) || isList(name) || allPlaces.test(fold(name))
