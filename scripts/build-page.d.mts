export declare const buildPage: (out: string) => Promise<void>
