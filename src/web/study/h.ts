/** Builds elements. */

type Props = Readonly<Record<string, string | boolean | undefined>>;
type Child = Node | string | undefined;

/**
 * @param props attributes; `true` is an attribute without a value, `false` and `undefined` are none
 * For example `h("a", { href: "#test", class: "choice" }, "A test")`.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, props);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** The same for drawings. */
export function svg(tag: string, props: Props, ...children: readonly Node[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAttributes(element, props);
  element.append(...children);
  return element;
}

/** A button that does something here; a link goes somewhere. */
export function button(text: string, action: () => void, props: Props = {}): HTMLButtonElement {
  const element = h("button", { type: "button", ...props }, text);
  element.addEventListener("click", action);
  return element;
}

function setAttributes(element: Element, props: Props): void {
  for (const [name, value] of Object.entries(props)) {
    if (value === true) element.setAttribute(name, "");
    else if (typeof value === "string") element.setAttribute(name, value);
  }
}
