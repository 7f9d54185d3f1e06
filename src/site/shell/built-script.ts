/** Builds a script that is no module: one that stands in a page itself, or the worker's. */
import { fileURLToPath } from "node:url";
import { build } from "vite";

/**
 * @param entry from `src/web/`, "deck/first.ts"
 * @returns plain JavaScript, safe to stand between `<script>` and its end
 */
export async function builtScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: { preserveSymlinks: true },
    build: {
      write: false,
      target: "baseline-widely-available",
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../../web/${entry}`, import.meta.url)),
        output: { format: "iife" },
      },
    },
  });
  const [result] = [built].flat();
  const script = result !== undefined && "output" in result ? result.output[0] : undefined;
  if (script === undefined) throw new Error(`${entry} was not built.`);
  return script.code.trim().replaceAll("</script", "<\\/script");
}
