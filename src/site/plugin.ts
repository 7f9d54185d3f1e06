/** The vite plugin: an adapter. It reads, calls the pure compiler, and hands over what came out. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { decodeAddress } from "../markdown/picture.ts";
import { fillPage } from "../pages/page.ts";
import { studyBank } from "../pages/study-bank.ts";
import { withoutKey } from "../pages/without-key.ts";
import { builtScript } from "./built-script.ts";
import type { SiteOptions } from "./config.ts";
import { ContentError } from "./content-error.ts";
import { finishPages } from "./finish-pages.ts";
import { type Loaded, loadEdition } from "./load-edition.ts";
import { iconFiles, offlineFiles } from "./offline.ts";
import { makeSingle } from "./single-file.ts";

const BANK = "virtual:lesson-bank";
const WORDS = "virtual:words";
/** Without the key, this page stands where the study page would. */
const STUDY = /study[\\/]index\.html$/;
const RESPOND = new URL("../web/respond/index.html", import.meta.url);

/** @param root the lesson's folder, with `slides/` and `quiz/` */
export function lesson(root: string, { words, keyless = false, single }: SiteOptions = {}): Plugin {
  let current: Promise<Loaded> | undefined;

  async function load(): Promise<Loaded> {
    const loaded = await loadEdition(root, words);
    const errors = loaded.diagnostics.filter(({ level }) => level === "error");
    if (errors.length > 0) throw new ContentError(errors);
    return keyless ? { ...loaded, edition: withoutKey(loaded.edition) } : loaded;
  }
  const get = () => {
    current ??= load();
    return current;
  };

  return {
    name: "lesson",
    configureServer(server) {
      const folders = ["slides", "quiz"].map((folder) => join(root, folder));
      server.watcher.add(folders);
      server.watcher.on("all", (_, path) => {
        if (!folders.some((folder) => path.startsWith(folder))) return;
        current = undefined;
        const bank = server.moduleGraph.getModuleById(`\0${BANK}`);
        if (bank !== undefined) server.moduleGraph.invalidateModule(bank);
        server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = decodeAddress(request.url?.replace(/^\/|[?#].*$/g, "") ?? "");
        const asset = (await get().catch(() => undefined))?.edition.deck.assets.get(path);
        if (asset === undefined) next();
        else response.end(asset.bytes);
      });
    },
    async resolveId(id) {
      if (id === BANK) return `\0${BANK}`;
      return id === WORDS ? (await get()).wordsPath : undefined;
    },
    async load(id) {
      if (id !== `\0${BANK}`) return undefined;
      return `export default ${JSON.stringify(studyBank((await get()).edition))};`;
    },
    transformIndexHtml: {
      order: "pre",
      handler: async (html, { path, filename }) => {
        const template = keyless && STUDY.test(filename) ? await readFile(RESPOND, "utf8") : html;
        const page = fillPage(template, (await get()).edition);
        if (path !== "/index.html") return page;
        const children = await builtScript("deck/first.ts");
        return { html: page, tags: [{ tag: "script", children, injectTo: "head" as const }] };
      },
    },
    async buildEnd(error) {
      if (error !== undefined) return;
      for (const [fileName, { bytes }] of (await get()).edition.deck.assets) {
        this.emitFile({ type: "asset", fileName, source: bytes });
      }
      for (const [fileName, source] of await iconFiles()) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        if (single !== undefined) return makeSingle(bundle);
        finishPages(bundle);
        for (const [fileName, source] of await offlineFiles((await get()).edition, bundle)) {
          this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
  };
}
