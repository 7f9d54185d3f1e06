/** Links that authors write, as the study page has to say them. */

/**
 * Authors write every address as from the deck: `#slide`, `files/data.csv`, `study/index.html#item`. From
 * the study page, one folder further down, the deck's slides and files are one up, its questions are here.
 *
 * @param slides ids of the deck's slides
 * @example linksFromStudy('<a href="#council">', new Set(["council"])) // '<a href="../index.html#council">'
 */
export function linksFromStudy(html: string, slides: ReadonlySet<string>): string {
  return html.replaceAll(/(<a href=")([^"]*)"/g, (_, before: string, href: string) => {
    const id = href.startsWith("#") ? href.slice(1) : undefined;
    if (id !== undefined) return `${before}${slides.has(id) ? "../index.html" : ""}${href}"`;
    const [page = ""] = href.replace(/^\.\//, "").split("#", 1);
    if (page === "study/" || page === "study/index.html") {
      return `${before}${href.replace(/^[^#]*/, "") || "#"}"`;
    }
    const beside = page === "index.html" || page.startsWith("files/");
    return `${before}${beside ? `../${href.replace(/^\.\//, "")}` : href}"`;
  });
}
