/**
 * Keeps the whole site, so that it works without a network. Every version has a store of its own and
 * is answered from it alone: no page ever gets a part of another version.
 */
/** Put before this script by the build: the site's files with their SHA-256, and the name of this version. */
declare const LESSON_FILES: Readonly<Record<string, string>>;
declare const LESSON_VERSION: string;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const site = worker.registration.scope;
/** Two lessons on one host have different addresses, and never touch each other's stores. */
const prefix = `lesson ${site} `;
const store = prefix + LESSON_VERSION;
const files = new Set(Object.keys(LESSON_FILES));

worker.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(store).then((cache) =>
      // Past the browser's own memory, which may hold older ones under the same name; and while a host
      // still hands out some of the older ones, nothing is kept, and the next visit tries again.
      cache.addAll(
        Object.entries(LESSON_FILES).map(
          ([name, hash]) =>
            new Request(addressOf(name), { cache: "reload", integrity: `sha256-${hash}` }),
        ),
      ),
    ),
  );
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) => {
      const old = names.filter((name) => name.startsWith(prefix) && name !== store);
      return Promise.all(old.map((name) => caches.delete(name)));
    }),
  );
});

/** A reader has asked for the newer version; until then it waits for the older one's last page to close. */
worker.addEventListener("message", ({ data }) => {
  if (data === "take-over") worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/, 1)[0] ?? "";
  if (request.method !== "GET" || !address.startsWith(site)) return;
  const name = decodeURIComponent(address.slice(site.length)).replace(/(^|\/)$/, "$1index.html");
  if (files.has(name)) event.respondWith(kept(addressOf(name), request));
  else if (files.has(`${name}/index.html`)) event.respondWith(Response.redirect(`${address}/`));
});

function addressOf(name: string): string {
  return site + name.split("/").map(encodeURIComponent).join("/");
}

async function kept(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(store);
  const found = await cache.match(address);
  if (found === undefined) return fetch(request);
  // Some hosts lead …/index.html on to …/, and what was led on cannot answer for a page.
  return found.redirected ? new Response(found.body, { headers: found.headers }) : found;
}
