export declare const editionScript: () => Promise<string>
