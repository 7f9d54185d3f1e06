import { describe, expect, test } from "vitest";
import { lint, lintInline } from "./dialect.ts";
import { blockHtml, inlineHtml, slideHtml } from "./marked.ts";

const AT = { file: "f", line: 1 };
const told = (text: string, pictures = false) =>
  lint(text, AT, { pictures }).map(({ line, message }) => `${line}: ${message}`);

describe("marks mean what an author means by them", () => {
  test.each([
    ["one tilde is a range", "10~20 groups and 30~40", "10~20 groups and 30~40"],
    ["at the end of words too", "about ~5, then ~6", "about ~5, then ~6"],
    ["two tildes strike out", "~~gone~~ 1~2", "<del>gone</del> 1~2"],
    [
      "bold beside Japanese quotation marks",
      "この**「市場」**は",
      "この<strong>「市場」</strong>は",
    ],
    ["bold before a Chinese full stop", "他说**“是。”**然后", "他说<strong>“是。”</strong>然后"],
    ["emphasis beside Korean", "*(시장)*은", "<em>(시장)</em>은"],
    ["bold inside Latin words as before", "un**believ**able", "un<strong>believ</strong>able"],
    ["an asterisk between figures", "2 * 3 * 4", "2 * 3 * 4"],
    ["money is no formula", "from $5 to $6, US$500–$600", "from $5 to $6, US$500–$600"],
    ["dialogue", "— a\n— b", "— a\n— b"],
    ["a lone asterisk behind a word", "A* finds it", "A* finds it"],
    ["two ranges with one tilde each", "10~20, 30~40~", "10~20, 30~40~"],
    ["a blank to fill", "The ____ of it", "The ____ of it"],
    [
      "code in a line holds marks",
      "`a **b** <c> $d$`",
      '<code dir="ltr">a **b** &lt;c&gt; $d$</code>',
    ],
    ["an escaped mark is itself", "\\*\\*a\\*\\* \\$b\\$", "**a** $b$"],
  ])("%s", (_, text, html) => {
    expect(told(text)).toEqual([]);
    expect(inlineHtml(text)).toBe(html);
  });
});

describe("formulas become MathML", () => {
  test.each([
    ["in a line", "$E = mc^2$", /^<p><math>.*<msup>.*<\/math><\/p>\n$/],
    ["as a paragraph", "$$\n\\frac{a}{b}\n$$", /^<math display="block"[^>]*><mfrac>/],
    ["of chemistry", "$\\ce{H2O}$", /<msub>.*<mn>2<\/mn>/],
    ["with asterisks in them", "$a*b$ and $c*d$", /^(?!.*<em>).*<math>/],
  ])("%s", (_, text, html) => {
    expect(told(text)).toEqual([]);
    expect(blockHtml(text)).toMatch(html);
    expect(blockHtml(text)).not.toContain("style=");
  });
});

describe("what a teacher of any subject needs is let pass", () => {
  test.each([
    [
      "a block of code keeps its marks and its headings",
      "```js\n# x <b>\n---\n```",
      '<pre dir="ltr"><code class="language-js"># x &lt;b&gt;\n---\n</code></pre>\n',
    ],
    ["a quote", "> A", "<blockquote>\n<p>A</p>\n</blockquote>\n"],
    [
      "a quote says whose words it holds",
      "> A\n>\n> — B, *C*",
      '<blockquote>\n<p>A</p>\n<p class="credit">— B, <em>C</em></p>\n</blockquote>\n',
    ],
    [
      "two hyphens are a dash there",
      "> A\n>\n> -- B",
      '<blockquote>\n<p>A</p>\n<p class="credit">— B</p>\n</blockquote>\n',
    ],
    ["a nested list", "- a\n  1. b", "<ul>\n<li>a<ol>\n<li>b</li>\n</ol>\n</li>\n</ul>\n"],
    [
      "a file with a blank in its name",
      "[a](<files/b c.csv>)",
      '<p><a href="files/b%20c.csv">a</a></p>\n',
    ],
    ["a line to write on", "____", '<div class="writing-line"></div>\n'],
  ])("%s", (_, text, html) => {
    expect(told(text)).toEqual([]);
    expect(blockHtml(text)).toBe(html);
  });
});

describe("a list goes by its own mark: * entry by entry, - at once", () => {
  const step = ' data-step="next"';
  test.each([
    [
      "both on one slide",
      "- a\n\n* b\n* c",
      `<ul>\n<li>a</li>\n</ul>\n<ul>\n<li${step}>b</li>\n<li${step}>c</li>\n</ul>\n`,
    ],
    ["- inside *", "* a\n  - b", `<ul>\n<li${step}>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n`],
    ["* inside -", "- a\n  * b", `<ul>\n<li>a<ul>\n<li${step}>b</li>\n</ul>\n</li>\n</ul>\n`],
    ["a numbered list", "1. a\n\n* b", `<ol>\n<li>a</li>\n</ol>\n<ul>\n<li${step}>b</li>\n</ul>\n`],
  ])("%s", (_, text, html) => {
    expect(slideHtml(text)).toBe(html);
  });

  test("in notes all stand at once", () => {
    expect(blockHtml("* a")).toBe("<ul>\n<li>a</li>\n</ul>\n");
  });
});

describe("nothing is printed as bare marks, or dropped, without a word", () => {
  test.each([
    ["a footnote", "A claim[^1].", "1: there are no footnotes; found A claim[^1]."],
    [
      "bold that does not close",
      "A **b",
      "1: ** opens and closes bold words, with no blank inside; found A **b",
    ],
    [
      "bold with blanks inside",
      "A ** b ** c",
      "1: ** opens and closes bold words, with no blank inside; found A ** b ** c",
    ],
    [
      "bold in low lines",
      "A __ b__",
      "1: __ opens and closes bold words, with no blank inside; found A __ b__",
    ],
    ["a bullet of another hand", "A\n• b", "1: a list's entries begin with - or *; found A"],
    ["a middle dot as a bullet", "· a\n· b", "1: a list's entries begin with - or *; found · a"],
    ["a tick as a bullet", "✓ a\n✓ b", "1: a list's entries begin with - or *; found ✓ a"],
    ["a dash as a bullet", "– a\n– b", "1: a list's entries begin with - or *; found – a"],
    ["a list by letters", "a) x\nb) y", "1: a numbered list has figures, 1.; found a) x"],
    ["emphasis that does not close", "An *a b", "1: * opens and closes emphasis"],
    ["bold left open in emphasis", "*a **b*", "1: * opens and closes emphasis"],
    ["a marker pen", "==a==", "1: == marks nothing; ** makes bold; found ==a=="],
    [
      "a lowered figure",
      "H~2~O",
      "1: raised and lowered signs stand in a formula, $x^2$; found H~2~O",
    ],
    ["a raised figure", "10^-3^ m", "1: raised and lowered signs stand in a formula, $x^2$; found"],
    ["a table without its line", "| a |\n| b |", "1: under a table's head stands a line |---|"],
    ["a link by reference", "[a][b]", "1: a link's address stands behind it, [text](#id)"],
    ["a link of a wiki", "[[a]]", "1: a link is [text](#id); found [[a]]"],
    ["a class", "Text {.red}", "1: only a headline takes {…}; found Text {.red}"],
    ["a blank to be filled", "{{name}}", "1: {{…}} is filled by nobody; found {{name}}"],
    ["a box of another dialect", "::: note\na\n:::", "1: ::: encloses nothing; found ::: note"],
    ["a headline without its blank", "##a", "1: a headline has a blank behind its ##; found ##a"],
    [
      "code that does not end",
      "a\n\n~~~\nb",
      "3: code ends with a line like the one that opens it",
    ],
    ["raw HTML, once for both its ends", "<b>a</b>", "1: raw HTML is not allowed; found <b>"],
    ["a bullet in a list", "- a\n- ‣ b", "2: a list's entries begin with - or *; found ‣ b"],
    [
      "an address with a blank",
      "[a](files/b c.csv)",
      "1: an address with blanks stands in <…>; found [a](files/b c.csv)",
    ],
    [
      "a picture's too",
      "![A](figures/my map.svg)",
      "1: an address with blanks stands in <…>; found ![A](figures/my map.svg)",
    ],
    ["a box to tick", "- [ ] a", "1: a list has no boxes to tick; found - [ ] a"],
    [
      "a cell past the table's head",
      "| a |\n|---|\n| b | c |",
      '1: a row of a table has no more cells than its head: "| b | c |"; found | a |',
    ],
    ["a link's title", '[a](#b "c")', '1: a link has no title; found [a](#b "c")'],
    [
      "a reference",
      "[a]: https://example.org",
      '1: "def" is not allowed here; found [a]: https://example.org',
    ],
    [
      "code behind blanks",
      "A\n\n    b",
      "3: code stands between lines of ```, not behind blanks; found b",
    ],
    [
      "more than the language's name",
      "```js x=1\na\n```",
      "1: behind ``` stands the language's name alone; found ```js x=1",
    ],
    ["a quote in a quote", "> > a", "1: a quote holds no quote; found > a"],
    ["a formula that cannot be read", "$\\frac{1}$", "1: a formula cannot be read: "],
    [
      "a formula with a colour",
      "$\\color{red}x$",
      "1: a formula cannot be read: it has a colour of its own; found ",
    ],
    [
      "a formula that does not close",
      "A $$ b",
      "1: $$ opens and closes a formula that is a paragraph of its own; found A",
    ],
    ["a heading in a text", "A\n\n### b", '3: "heading" is not allowed here; found ### b'],
  ])("%s", (_, text, message) => {
    expect(told(text)).toEqual([expect.stringContaining(message)]);
  });

  test("in a line, a second paragraph", () => {
    expect(lintInline("A\n\nb", AT).map(({ message }) => message)).toEqual([
      'one paragraph stands here; found another behind "A"',
    ]);
  });
});

describe("a picture stands alone in its paragraph, where it is shown", () => {
  test.each([
    ["a drawing", "![A *map*](figures/map.svg)"],
    ["indented a little", "  ![A](figures/map.svg)  "],
    ["a name with blanks", "![A](<figures/my map.svg>)"],
    ["the same, encoded", "![A](figures/my%20map.svg)"],
    ["a photograph that says what it shows", '![A lab](figures/lab.JPG "The *lab*")'],
    [
      "each kind of photograph",
      "![A](figures/a.png)\n\n![A](figures/a.webp)\n\n![A](figures/a.avif)\n\n![A](figures/a.jpeg)",
    ],
  ])("%s", (_, text) => {
    expect(told(text, true)).toEqual([]);
    expect(told(text)[0]).toContain("a picture stands alone in a paragraph of what is shown");
  });

  test.each([
    ["in a line of text", "See ![A](figures/a.svg) there", "a picture stands alone"],
    ["two on a line", "![A](figures/a.svg) ![B](figures/b.svg)", "a picture stands alone"],
    ["in a list", "- ![A](figures/a.svg)", "a picture stands alone"],
    ["in a table", "| a |\n|---|\n| ![A](figures/a.svg) |", "a picture stands alone"],
    [
      "a drawing with a title",
      '![A](figures/a.svg "B")',
      "a drawing's caption stands in the brackets",
    ],
    ["a photograph that says nothing", "![](figures/a.png)", "a photograph says what it shows"],
    [
      "another folder",
      "![A](img/a.png)",
      "a picture is an SVG, PNG, JPEG, WebP or AVIF in figures/; found img/a.png",
    ],
    [
      "a folder further up",
      "![A](figures/../a.png)",
      "a picture is an SVG, PNG, JPEG, WebP or AVIF in figures/",
    ],
    [
      "another kind of file",
      "![A](figures/a.gif)",
      "a picture is an SVG, PNG, JPEG, WebP or AVIF in figures/",
    ],
    ["marks left in a caption", "![A **b](figures/a.svg)", "** opens and closes bold words"],
  ])("%s", (_, text, message) => {
    expect(told(text, true)[0]).toContain(message);
  });
});
