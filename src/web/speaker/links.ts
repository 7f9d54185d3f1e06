/** Links in notes and in the guide never move the speaker view: slides are shown by the deck, the rest opens beside it. */

/** Where a link leads that an author wrote as from the deck; undefined where it leads out by itself. */
export type Destination = { readonly slide: number } | { readonly page: string };

/**
 * @param ids the slides', in their order
 * @example destination("#ties", ["start", "ties"]) // { slide: 1 }
 * @example destination("files/data.csv", []) // { page: "../files/data.csv" }
 */
export function destination(href: string, ids: readonly string[]): Destination | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
  const [page = "", id = ""] = href.replace(/^(\.\.?\/)+/, "").split("#", 2);
  const slide = page === "" || page === "index.html" ? ids.indexOf(id) : -1;
  return slide >= 0 ? { slide } : { page: `../${page}${id === "" ? "" : `#${id}`}` };
}

/** Listens to every link of the page. @param go shows a slide on the deck, by its place */
export function followLinks(ids: readonly string[], go: (slide: number) => void): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const to = destination(link?.getAttribute("href") ?? "mailto:", ids);
    if (to === undefined) return;
    event.preventDefault();
    if ("slide" in to) go(to.slide);
    else open(to.page, "_blank", "noopener");
  });
}
