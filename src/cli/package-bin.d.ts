/** @example packageBin("typescript", "bin/tsc") // "…/node_modules/typescript/bin/tsc" */
export declare function packageBin(name: string, file: string): string;
