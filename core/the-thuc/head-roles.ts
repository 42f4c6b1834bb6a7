// What the parts of a letter's head are, and which of them the right column prints.
export type HeadRole = 'quoc-hieu' | 'tieu-ngu' | 'dang-hieu' | 'so' | 'ngay' | 'vv' | 'kinh-gui' | 'khan-mat' | 'noise' | 'text'

/** What the right column prints. */
export const rightRoles: readonly HeadRole[] = ['quoc-hieu', 'tieu-ngu', 'dang-hieu', 'ngay']
