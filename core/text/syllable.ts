// What a Vietnamese syllable looks like when written. Tells words from the debris of OCR and from old fonts; knows no dictionary.

const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?'
const vowels = '[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]'
const syllable = new RegExp(`^${onset}${vowels}{1,3}(?:ng|nh|ch|[ckmnpt])?$`, 'iu')

/** True for one written syllable, marks or not: `triển`, `KHAI`; false for `nvx®` and `Harne`. */
export const isSyllable = (word: string): boolean => syllable.test(word.normalize('NFC'))

const stopped = /(?:ch|[cpt])$/iu
const sharpOrHeavy = /[\u0301\u0323]/u

/** True for a syllable whose tone its end allows: one that ends in c, ch, p or t has sắc or nặng. False for `THUR`, `CUC`, `NOT`. */
export const isWellWritten = (word: string): boolean =>
  isSyllable(word) && (!stopped.test(word) || sharpOrHeavy.test(word.normalize('NFD')))
