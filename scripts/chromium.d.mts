export declare const findChromiumForTests: () => string | undefined
