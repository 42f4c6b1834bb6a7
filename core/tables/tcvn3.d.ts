export declare const tcvn3: readonly (readonly [code: number, letter: string])[]
