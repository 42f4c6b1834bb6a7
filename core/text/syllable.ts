// What a Vietnamese syllable looks like when written. Tells words from the debris of OCR and from old fonts; knows no dictionary.

const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?'
const vowels = '[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]'
const syllable = new RegExp(`^${onset}${vowels}{1,3}(?:ng|nh|ch|[ckmnpt])?$`, 'iu')

/** True for one written syllable, marks or not: `triển`, `KHAI`; false for `nvx®` and `Harne`. */
export const isSyllable = (word: string): boolean => syllable.test(word.normalize('NFC'))
