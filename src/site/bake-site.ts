/** Brings a lesson and a shell together: the files of its site. */
import type { Edition } from "../pages/edition.ts";
import { fillPage } from "../pages/page.ts";
import { finishPages } from "./finish-pages.ts";
import { offlineFiles } from "./offline.ts";
import type { Files, Shell, SinglePage } from "./shell/shell.ts";
import { singlePage } from "./single-file.ts";

/** @param edition without its key where the shell is */
export function bakeSite(edition: Edition, shell: Shell): Files {
  const files = filled(edition, shell);
  finishPages(files, shell);
  addAssets(files, edition);
  for (const [name, text] of offlineFiles(edition, files, shell.worker)) files.set(name, text);
  return files;
}

/** @param shell of that page */
export function bakeSingle(edition: Edition, shell: Shell, page: SinglePage): Files {
  const files = filled(edition, shell);
  addAssets(files, edition);
  return new Map([[page, singlePage(files, page, shell.first)]]);
}

function filled(edition: Edition, { files }: Shell): Files {
  return new Map(
    [...files].map(([name, content]) => [
      name,
      name.endsWith(".html") ? fillPage(String(content), edition) : content,
    ]),
  );
}

function addAssets(files: Files, { deck }: Edition): void {
  for (const [path, { bytes }] of deck.assets) files.set(path, bytes);
}
