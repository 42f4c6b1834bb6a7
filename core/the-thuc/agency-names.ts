// How the printed name of a body begins and goes on: tells two bodies on neighbouring lines from one name over two lines. Knows no single office.

import { fold } from '../text/fold.ts'
import { agencyNamed, isWholeAgency } from './known-agency.ts'

/** First words of a body's name, folded; longer ones first where one begins the other. */
const heads =
  /^(?:bo|tong cuc|chi cuc|cuc|so|uy ban|ubnd|hdnd|hoi dong|van phong|vien|truong|trung tam|ban|dang bo|dang uy|dang doan|tinh uy|thanh uy|huyen uy|quan uy|thi uy|doan|tinh doan|tong lien doan|lien doan|lien minh|hoi|hiep hoi|tong cong ty|cong ty|tap doan|cong an|toa an|vien kiem sat|thanh tra|kho bac|ngan hang|bao hiem|phong|chinh phu|thu tuong|quoc hoi|chu tich (?:nuoc|hoi dong bo truong|uy ban nhan dan)|kiem toan|dai|bao|tap chi|benh vien|hoc vien|dai hoc|quan khu|quan doan|bo doi|bo tu lenh|bo chi huy|mat tran|xa hoi|kho|quy|vu|nha xuat ban|ubmttq|uy ban mttq|trung uong|bch|btv|ban chap hanh|chi bo)\b/u

/** Words that only go on a name begun above. */
const continuation =
  /^(?:tinh|thanh pho|tp|huyen|quan(?! khu| doan)|thi xa|phuong|xa|va|viet nam|nuoc|khu vuc|so \d|dac khu|ve|trung uong(?! hoi| doan))\b/u
const partyHead = /^(?:tinh|thanh|huyen|quan|thi|dang) (?:uy|doan|bo)\b/u

/** Longer than any of the words above with the signs before them. */
const longestHead = 80

/** True when a line begins a body's name; false when it goes on the one above. */
export const beginsAgency = (line: string): boolean => {
  const folded = fold(line.slice(0, longestHead))
  return partyHead.test(folded) || (!continuation.test(folded) && heads.test(folded))
}

/** True for "ỦY BAN NHÂN DÂN" or "HỘI ĐỒNG NHÂN DÂN", whose second line is the place. */
export const isPeopleBody = (line: string): boolean => /^(?:uy ban|hoi dong) nhan dan|^ubnd|^hdnd/u.test(fold(line))

/** True for words that name a body only together with the one below: "ỦY BAN TRUNG ƯƠNG" of the Front, "BAN CHẤP HÀNH" of a đảng bộ. */
export const needsNext = (line: string, next: string): boolean =>
  /^(?:uy ban trung uong|ban chap hanh|bch|btv|trung uong hoi)$/u.test(fold(line)) &&
  /^(?:dang bo|doan|hoi|mat tran|cong doan|lien hiep)\b/u.test(fold(next))

/** Place where a second body begins on one line behind a whole ministry or people's committee ("BỘ TÀI CHÍNH TỔNG CỤC HẢI QUAN"), or -1. */
export function secondAgencyAt(text: string): number {
  for (const found of text.matchAll(/(?<!\s)\s{1,4}(?=\p{Lu})/gu)) {
    const at = found.index + found[0].length
    if (beginsAgency(text.slice(at)) && isWholeAgency(text.slice(0, found.index)) && !agencyNamed(text)) return at
  }
  return -1
}
