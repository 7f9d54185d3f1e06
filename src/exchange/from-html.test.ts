import { describe, expect, test } from "vitest";
import { blocksFromHtml, fromPlain, inlineFromHtml } from "./from-html.ts";
import { plainText, toHtml, toInlineHtml } from "./html.ts";

describe("HTML as other platforms write it becomes Markdown of ours, and what is lost is named", () => {
  test.each<[string, string, string[]]>([
    ['<p dir="ltr" style="text-align:left;">Which <b>one</b>?<br></p>', "Which **one**?", []],
    ["<p>One&nbsp;two &eacute; &lt;b&gt;</p><p>Three</p>", "One\u00a0two é \\<b\\>\n\nThree", []],
    ["<div>a<div>b</div>c</div>", "a\n\nb\n\nc", []],
    ["Line<br />next - one<br>- two", "Line\\\nnext - one\\\n\\- two", []],
    ["<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>", "- a\n  1. b\n  2. c\n- d", []],
    [
      "<table><tr><th>a</th><th>b</th></tr><tr><td>c|d</td></tr></table>",
      "| a | b |\n| --- | --- |\n| c\\|d |  |",
      [],
    ],
    ["<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b", []],
    ["<pre>a &lt; b\n`c`</pre>", "```\na < b\n`c`\n```", []],
    ["<h3>Head</h3>text", "Head\n\ntext", []],
    ["If \\(x^2\\), then $$y$$.", "If $x^2$, then $$y$$.", []],
    ["1. not a list", "1\\. not a list", []],
    ["a) not an option", "a\\) not an option", []],
    ["# 5 * 6 = `x` & y_z", "\\# 5 \\* 6 = \\`x\\` \\& y\\_z", []],
    ["H<sub>2</sub>O <u>now</u>", "H2O now", ["the formatting of <sub>", "the formatting of <u>"]],
    ['<a href="https://a.org/?b=1&amp;c=2">on</a>', "[on](<https://a.org/?b=1&c=2>)", []],
    ['<a href="javascript:alert(1)">on</a>', "on", ['a link to "javascript:alert(1)"']],
    ['x<img src="@@PLUGINFILE@@/a.png" alt="a">', "x", ["a picture or recording"]],
    ["x<script>alert(1)</script>", "x", ["<script>"]],
    ["<strong> a </strong>b", "**a** b", []],
  ])("%s", (html, markdown, lost) => {
    expect(blocksFromHtml(html)).toStrictEqual({ markdown, lost });
  });

  test("an option is one paragraph", () => {
    expect(inlineFromHtml("<p>a</p><p>b<br>c</p>").markdown).toBe("a b c");
  });
});

describe("our Markdown becomes well-formed HTML without anything of our pages", () => {
  test.each([
    [
      "A *b* **c** ~~d~~ `e<f`",
      "<p>A <em>b</em> <strong>c</strong> <del>d</del> <code>e&lt;f</code></p>",
    ],
    ["a\\\nb", "<p>a<br/>b</p>"],
    ["- a\n- b", "<ul><li>a</li><li>b</li></ul>"],
    ["3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'],
    ["[on](https://a.org/) and [back](#there)", '<p><a href="https://a.org/">on</a> and back</p>'],
    ["$x < 1$", "<p>\\(x &lt; 1\\)</p>"],
    ["$$x$$", "<p>\\[x\\]</p>"],
    [
      "no formula: \\\\(x\\\\) \\$\\$x\\$\\$",
      "<p>no formula: <span>\\</span>(x<span>\\</span>) <span>$</span>$x<span>$</span>$</p>",
    ],
    ["catch-22 &eacute; &#65; \u0001", "<p>catch-22 é A \uFFFD</p>"],
  ])("%s", (markdown, html) => {
    expect(toHtml(markdown)).toBe(html);
  });
});

test("plain text is shown as it stands, whatever Markdown would make of it", () => {
  for (const text of [
    "2 * 3 < 7",
    "- a) b",
    "1. c",
    "www.a.org",
    "a@b.org",
    "[x](y)",
    "&amp;",
    "• d",
    "$5 and $6",
  ]) {
    expect(plainText(fromPlain(text))).toBe(text);
    expect(toInlineHtml(fromPlain(text))).not.toMatch(/<(?!span>|\/span>)/);
  }
});
