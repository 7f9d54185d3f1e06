/** The vite plugin: an adapter. It reads, calls the pure compiler, and hands over what came out. */
import { join } from "node:path";
import type { Plugin } from "vite";
import { fillPage } from "../pages/page.ts";
import { studyBank } from "../pages/study-bank.ts";
import type { SiteOptions } from "./config.ts";
import { ContentError } from "./content-error.ts";
import { finishPages } from "./finish-pages.ts";
import { buildFirstScript } from "./first-script.ts";
import { type Loaded, loadEdition } from "./load-edition.ts";

const BANK = "virtual:lesson-bank";
const WORDS = "virtual:words";

/** @param root the lesson's folder, with `slides/` and `quiz/` */
export function lesson(root: string, { words }: SiteOptions = {}): Plugin {
  let current: Promise<Loaded> | undefined;

  async function load(): Promise<Loaded> {
    const loaded = await loadEdition(root, words);
    const errors = loaded.diagnostics.filter(({ level }) => level === "error");
    if (errors.length > 0) throw new ContentError(errors);
    return loaded;
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
      handler: async (html, { path }) => {
        const page = fillPage(html, (await get()).edition);
        if (path !== "/index.html") return page;
        const children = await buildFirstScript();
        return { html: page, tags: [{ tag: "script", children, injectTo: "head" as const }] };
      },
    },
    generateBundle: {
      order: "post",
      handler: (_, bundle) => finishPages(bundle),
    },
  };
}
