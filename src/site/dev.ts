/** What serves a lesson while it is written: vite, with the pages filled anew and reloaded at every change. */
import { join } from "node:path";
import type { InlineConfig, Plugin } from "vite";
import { decodeAddress } from "../markdown/picture.ts";
import { fillPage } from "../pages/page.ts";
import { ContentError } from "./content-error.ts";
import { type Loaded, loadEdition } from "./load-edition.ts";
import { builtScript } from "./shell/built-script.ts";
import { viteConfig } from "./shell/vite-config.ts";

/** @param root the lesson's folder, with `slides/` and `quiz/` */
export function devConfig(root: string): InlineConfig {
  return { ...viteConfig(), plugins: [lesson(root)] };
}

function lesson(root: string): Plugin {
  let current: Promise<Loaded> | undefined;

  async function load(): Promise<Loaded> {
    const loaded = await loadEdition(root);
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
      return id === "virtual:words" ? (await get()).wordsPath : undefined;
    },
    transformIndexHtml: {
      order: "pre",
      handler: async (html, { path }) => {
        const page = fillPage(html, (await get()).edition);
        if (path !== "/index.html") return page;
        const children = await builtScript("deck/first.ts");
        return { html: page, tags: [{ tag: "script", children, injectTo: "head" as const }] };
      },
    },
  };
}
