export declare const vni: readonly (readonly [printed: string, letter: string])[]
