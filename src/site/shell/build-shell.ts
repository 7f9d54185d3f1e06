/** Builds a shell. The one place where a build needs vite: it is loaded when there is none yet. */
import { resolve } from "node:path";
import { type BuildOptions, build } from "vite";
import { iconFiles } from "../offline.ts";
import { builtScript } from "./built-script.ts";
import type { Shell, ShellKind } from "./shell.ts";
import { viteConfig, web } from "./vite-config.ts";

/** Without the key, this page stands where the study page would. */
const RESPOND = "respond/index.html";
const STUDY = "study/index.html";

/** Bundles the pages of one kind with vite, without any lesson in them. */
export async function buildShell({ words, keyless, single }: ShellKind): Promise<Shell> {
  const study = keyless ? RESPOND : STUDY;
  const config = viteConfig();
  const built = await build({
    ...config,
    resolve: { ...config.resolve, alias: { "virtual:words": words } },
    logLevel: "warn",
    build: {
      write: false,
      target: "baseline-widely-available",
      modulePreload: { polyfill: false },
      ...(single === undefined ? many(study) : onePage(single === STUDY ? study : single)),
    },
  });
  const [result] = [built].flat();
  if (result === undefined || !("output" in result)) throw new Error("The pages were not built.");
  const offline = result.output.find(({ name }) => name === "offline")?.fileName;
  const files = result.output.map((file) => {
    // Both stand one folder down, so that the addresses in them stay right.
    const name = file.fileName === RESPOND ? STUDY : file.fileName;
    return [name, file.type === "chunk" ? file.code : file.source] as const;
  });
  return {
    files: new Map([...files, ...(single === undefined ? await iconFiles() : [])]),
    first: await builtScript("deck/first.ts"),
    worker: await builtScript("worker/worker.ts"),
    offline,
  };
}

const checks = { pluginTimings: false };

function many(study: string): BuildOptions {
  return {
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks,
      input: {
        deck: resolve(web, "index.html"),
        study: resolve(web, study),
        speaker: resolve(web, "speaker/index.html"),
        offline: resolve(web, "offline/main.ts"),
      },
      output: {
        codeSplitting: {
          groups: [{ name: "shared", test: /web\/(shared|deck\/(foreign|key-))/ }],
        },
      },
    },
  };
}

function onePage(page: string): BuildOptions {
  return {
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    rolldownOptions: { checks, input: resolve(web, page), output: { codeSplitting: false } },
  };
}
