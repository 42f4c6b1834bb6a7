// What stands in lists of recipients and is no agency: people, parts of an office, places where it is published. Folded expressions.
// To add a row: the kind it is, what begins it (folded, without marks).

export const aboveWords = /^nhu (tren|kinh gui|kinh goi|noi nhan|dieu \d+|quyet dinh|danh sach)/u

/** People, by a post or a form of address. */
export const personWords =
  /^(d c |dc |d e |cac d c |dong chi|ong |ba |bi thu|pho bi thu|chu tich|pho chu tich|ct |pct |cac pct|chu nhiem|pho chu nhiem|bo truong|thu truong|tt (?!tu |hdnd|mttq|hu |tinh |thanh )[a-z]+ [a-z]+ [a-z]+$|cac thu truong|tong giam doc|pho tong |tgd |pho tgd|tong cuc truong|cuc truong|pho cuc truong|ptct|ptctr|pho tct|pho tctr|tctr |giam doc|pho giam doc|gd |pgd|lanh dao|ld (cuc|chi cuc|tong cuc|bo|so|vp|van phong|ubnd)|ban lanh dao|ban ld |bld|tap the lanh dao|thu tuong cac|thu tuong (?:chinh phu|cp) cac|thu tuong va|ttg cac|ptt |pttg|pho ttg|cac ptt|pho thu tuong|cac pho |tro ly|thu ky|nguoi (?!nop thue )|can bo |cvnc|cvp|pcvp|chanh van phong|pho chanh|truong ban|pho truong ban|vien truong|chanh an|dai bieu|dai su (?!quan)|hieu truong|tong bi thu)/u

/** Where it is published or filed. */
export const channelWords =
  /^((?:cac )?website|web |trang web|trang ttdt|trang thong tin|trang dien tu|cong ttdt|cong tt dt|cong ttdt|cong thong tin|cong giao tiep|cong bao|trung tam cong bao|luu|van thu|vt$|hs |ho so)/u

/** Parts of the office that sends it, or of one that is named beside them. */
export const unitWords =
  /^(vu |vupc|phong |p [a-z0-9]+|p(?!ct|cvp|gd|vp)[a-z]{2,5}\d$|to (?!chuc)|bo phan |doi |nhom |khoi |ban cai cach|ban qlrr|ban phap che|thanh tra bo|van phong bo|van phong cuc|van phong tong cuc|vp tong cuc|van phong so|vp cuc|vp bo|vp so)/u
