/** Serves folders and pages the way a common host does: compressed, from memory. */
import { readdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** @param texts more files by path, put over those of the folder */
export async function serveCompressed(
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<{ server: Server; url: string }> {
  const files = new Map<string, Buffer>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (extname(name) in TYPES) files.set(`/${name}`, await readFile(join(folder, name)));
  }
  for (const [path, text] of texts) files.set(path, Buffer.from(text));
  for (const [path, bytes] of files) if (!path.endsWith(".woff2")) files.set(path, gzipSync(bytes));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const bytes = files.get(path);
    response.statusCode = bytes === undefined ? 404 : 200;
    response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
    if (!path.endsWith(".woff2")) response.setHeader("content-encoding", "gzip");
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://localhost:${port}` };
}
