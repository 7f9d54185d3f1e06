/** Runs `npm run pdf` as a user would, and reads what came out with a library that is not ours. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export const home = fileURLToPath(new URL("..", import.meta.url));

/** An empty folder of this run's own. */
export function freshFolder(name: string): string {
  const folder = `${home}.cache/e2e-pdf/${name}/`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function runPdf(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const words = ["--import", "tsx", "src/cli/pdf.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: home,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

export function filesIn(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .toSorted()
      .map((name) => [name, readFileSync(`${folder}${name}`)]),
  );
}

export interface Node {
  readonly role: string;
  readonly alt: string;
  readonly text: string;
  readonly children: readonly Node[];
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** In the order in which it is painted. */
  readonly text: string;
  readonly nodes: readonly Node[];
  readonly links: readonly {
    readonly url: string | undefined;
    readonly dest: unknown;
    readonly says: string;
  }[];
}

export interface Printed {
  readonly pages: readonly Page[];
  readonly outline: readonly {
    readonly title: string;
    readonly level: number;
    readonly page: number;
  }[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly lang: string | undefined;
  /** The page that a destination leads to, from 1. */
  readonly pageOf: (dest: unknown) => Promise<number>;
}

export async function read(bytes: Uint8Array): Promise<Printed> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pageOf = async (dest: unknown) => {
    const place = typeof dest === "string" ? await pdf.getDestination(dest) : dest;
    return Array.isArray(place) ? (await pdf.getPageIndex(place[0])) + 1 : Number.NaN;
  };
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
  const outline: { title: string; level: number; page: number }[] = [];
  const visit = async (entries: Awaited<ReturnType<typeof pdf.getOutline>>, level: number) => {
    for (const { title, dest, items } of entries) {
      outline.push({ title, level, page: await pageOf(dest) });
      await visit(items, level + 1);
    }
  };
  await visit((await pdf.getOutline()) ?? [], 1);
  const { info, metadata } = await pdf.getMetadata();
  const xmp = metadata?.getRaw() ?? "";
  const lang = Reflect.get(info, "Language");
  return {
    pages,
    outline,
    info: { ...info },
    xmp: String(xmp),
    lang: typeof lang === "string" ? lang : undefined,
    pageOf,
  };
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  let text = "";
  for (const item of items) {
    if ("str" in item) {
      const piece = `${item.str}${item.hasEOL ? "\n" : ""}`;
      text += piece;
      const id = open.findLast((one) => one !== "");
      if (id !== undefined) texts.set(id, (texts.get(id) ?? "") + piece);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? "");
  }
  const tree = await page.getStructTree();
  const annotations = await page.getAnnotations();
  return {
    width,
    height,
    text: tidy(text),
    nodes: tree === null ? [] : [readNode(tree, texts)],
    links: annotations.map(({ url, dest, contentsObj }) => ({ url, dest, says: contentsObj.str })),
  };
}

type Tree = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy["getPage"]>>["getStructTree"]>>;

function readNode(tree: NonNullable<Tree>, texts: ReadonlyMap<string, string>): Node {
  const children: Node[] = [];
  let text = "";
  for (const child of tree.children) {
    if ("role" in child) {
      const node = readNode(child, texts);
      children.push(node);
      text += `${node.text} `;
    } else if (child.type === "content") text += `${texts.get(child.id) ?? ""} `;
  }
  const alt = Reflect.get(tree, "alt");
  return { role: tree.role, alt: typeof alt === "string" ? alt : "", text: tidy(text), children };
}

/** Parents before what they hold. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children);
  }
}

/** Pieces of a heading are told with a space between them; before a closing mark there is none. */
export function headings(page: Page): string[] {
  return [...walk(page.nodes)]
    .filter(({ role }) => /^H[1-6]$/.test(role))
    .map(({ text }) => text.replaceAll(/ (?=[”’.,:;?!])/g, ""));
}

export function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** All bytes of a PDF, packed streams unpacked: nothing can hide in them. */
export function everyByte(bytes: Buffer): string {
  const parts = [bytes.toString("latin1")];
  for (let at = bytes.indexOf("stream\n"); at >= 0; at = bytes.indexOf("stream\n", at + 1)) {
    try {
      parts.push(inflateSync(bytes.subarray(at + 7)).toString("latin1"));
    } catch {
      // no packed stream, such as "endstream"
    }
  }
  return parts.join("\n");
}
