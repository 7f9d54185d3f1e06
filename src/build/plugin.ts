/** The vite plugin: an adapter. It reads, calls the pure compiler, and hands over what came out. */
import { join } from "node:path";
import type { Plugin } from "vite";
import { keyFingerprint } from "../deck/key-fingerprint.ts";
import { compile, type Lesson } from "../deck/lesson.ts";
import { wordDiagnostic } from "../markdown/diagnostic.ts";
import { finishPages } from "./finish-pages.ts";
import { fillPage } from "./page.ts";
import { readLesson } from "./read-lesson.ts";

const BANK = "virtual:lesson-bank";

/** @param root the lesson's folder, with `slides/` and `quiz/` */
export function lesson(root: string): Plugin {
  let current: Promise<Lesson> | undefined;

  async function load(): Promise<Lesson> {
    const { lesson, diagnostics } = compile(await readLesson(root));
    const errors = diagnostics.filter((found) => found.level === "error").map(wordDiagnostic);
    if (errors.length > 0) throw new ContentError(errors);
    return lesson;
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
    resolveId: (id) => (id === BANK ? `\0${BANK}` : undefined),
    async load(id) {
      if (id !== `\0${BANK}`) return undefined;
      const { questions } = await get();
      const bank = {
        items: questions.map(({ keyed }) => keyed),
        fingerprint: keyFingerprint(questions),
      };
      return `export default ${JSON.stringify(bank)};`;
    },
    transformIndexHtml: {
      order: "pre",
      handler: async (html) => fillPage(html, await get()),
    },
    generateBundle: {
      order: "post",
      handler: (_, bundle) => finishPages(bundle),
    },
  };
}

/** What stops a build: every mistake of the author's, worded, one a line. */
export class ContentError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(`The lesson has mistakes.\n${lines.join("\n")}`);
    this.name = "ContentError";
    this.stack = this.message; // an author's mistake has no place in our code
    this.lines = lines;
  }
}
