/** The least that a deck can be: our own page and style sheets, and five lines that turn its slides. */

const TURNS = `
document.documentElement.className = "deck starting";
let at;
addEventListener("keydown", (event) => {
  if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
  at ??= document.querySelector(".slides > :target, .slides > section");
  const to = event.key === "ArrowRight" ? at?.nextElementSibling : at?.previousElementSibling;
  if (to == null) return;
  document.documentElement.classList.remove("starting");
  at.classList.remove("present");
  to.classList.add("present");
  at = to;
});`;

/** @param html the deck's page as it is built */
export function prototypeOf(html: string): string {
  const bare = html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replace(/<script[^>]*>[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, "");
  return bare.replace("</head>", `<script>${TURNS}</script></head>`);
}
