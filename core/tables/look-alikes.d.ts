export declare const lookAlikes: readonly (readonly [printed: string, meant: string])[]
/** Cyrillic letters that look like Latin ones: meant as Latin where they stand in a word with Latin letters (`TT-BТС`). */
export declare const cyrillicLookAlikes: readonly (readonly [printed: string, meant: string])[]
