/** Has the site kept in the browser, once the page is there, and tells when a newer version is ready. */

/** The site's folder: this script stands in `assets/`. */
const here = import.meta.url;
/** On the author's own computer the newest is what is wanted, at once. */
const own = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);

async function keep(): Promise<void> {
  const registration = await navigator.serviceWorker.register(new URL("../worker.js", here));
  const offer = async (worker: ServiceWorker | null) => {
    // The first version of all replaces none.
    if (worker === null || navigator.serviceWorker.controller === null) return;
    const takeOver = () => worker.postMessage("take-over");
    if (own) takeOver();
    else (await import("./note.ts")).offerNewer(takeOver);
  };
  await offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") offer(worker);
    });
  });
}

if ("serviceWorker" in navigator && !new URLSearchParams(location.search).has("preview")) {
  let controlled = navigator.serviceWorker.controller !== null;
  // Every page of the lesson goes over to the newer version together.
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (controlled) location.reload();
    controlled = true;
  });
  const begin = () => keep().catch(() => undefined); // forbidden here: the site works all the same
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true });
}
