/** Builds the script that stands in the deck's page itself. */
import { resolve } from "node:path";
import { build } from "vite";

const ENTRY = resolve(import.meta.dirname, "../web/deck/first.ts");

/** @returns plain JavaScript for a `<script>` that is no module: it runs where it stands. */
export async function buildFirstScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    resolve: { preserveSymlinks: true },
    publicDir: false,
    build: {
      write: false,
      target: "baseline-widely-available",
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: "iife" } },
    },
  });
  const [result] = [built].flat();
  const script = result !== undefined && "output" in result ? result.output[0] : undefined;
  if (script === undefined) throw new Error("The page's first script was not built.");
  return script.code.trim().replaceAll("</script", "<\\/script");
}
