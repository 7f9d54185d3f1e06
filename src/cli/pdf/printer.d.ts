/** What the browser puts into a PDF beside its pages. */
export interface Extras {
  /** The structure that readers by ear go by. */
  readonly tagged: boolean;
  /** A bookmark for every heading. */
  readonly outline: boolean;
}
export interface Printer {
  /** A PDF as the browser makes it. @throws Stop (1) where the browser does not start or ends. */
  readonly print: (html: string, extras: Extras) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}
/** The browser starts at once; its first page waits until it is there. */
export declare function startPrinter(): Printer;
