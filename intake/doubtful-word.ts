// How sure recognition must be of a word for a value in it to be certain, 0 to 100.

/** Of print, nine words in ten are above 90. Of values that stand in surer words 6 in 89 of 28 scans were not as set by hand, of the others 19 in 49. */
export const doubtfulWord = 80

/** No word that was mended is surer: no value in it is certain. */
export const mendedSure = doubtfulWord - 1
