/** A lesson of another subject, chemistry, for tests: a photograph, formulas, code, a quote, a table, a file to download. */
import type { LessonAssets } from "./lesson.ts";

const SLIDES = `---
title: What water is made of
lang: en
objectives:
  parts: Say of what and in which ratio water is made.
---

# Water

## What water is made of {#start .title source="none: a first lesson in chemistry" minutes=1}

Two gases, one liquid

Note:

**Say.** Hello.

---

## Two parts hydrogen, one part oxygen {#formula source="none: textbook knowledge" minutes=2}

When hydrogen burns, $\\ce{2H2 + O2 -> 2H2O}$. The mass is kept:

$$m(\\ce{H2O}) = 2\\,M(\\ce{H}) + M(\\ce{O}) = 18.02\\ \\frac{\\mathrm{g}}{\\mathrm{mol}}$$

- In words:
  - two atoms of hydrogen
  - one atom of oxygen
- In weight: 1 to 8

Note:

**Say.** Look at $\\ce{H2O}$.

---

## The apparatus {#apparatus source="none: our own photograph" minutes=2}

Electrolysis splits it again. [The measured values](<files/measured values.csv>).

![A glass tube with two electrodes on a bench](<figures/lab bench.png> "Two electrodes in *salt water*")

Note:

**Say.** Look.

---

## Counting atoms by program {#code source="none: our own" minutes=2}

The function \`count\` reads a formula such as \`H2O\`:

\`\`\`python
# counts atoms
def count(formula):
    return {e: int(n or 1) for e, n in PAIR.findall(formula)}
\`\`\`

> Nothing is lost, nothing is created.
>
> — Antoine Lavoisier, *Traité* (after)

Note:

**Say.** Look.

---

## What we measured {#measured source="none: our own" minutes=2}

| Time (min) | $\\ce{H2}$ (mL) | $\\ce{O2}$ (mL) |
|---|---|---|
| 5 | 4.1 | 2.0 |
| 10 | 8.0 | 4.1 |

Note:

**Say.** Look.

---

## Check {#check source="none: our own" minutes=2 checkpoint=ratio}

Note:

**Ask, 1 min.** Which? (b.)
`;

const QUESTIONS = `# Water

## The ratio {#ratio type=single objective=parts level=recall}

In $\\ce{H2O}$, run \`count("H2O")\`. What is the ratio of hydrogen to oxygen?

\`\`\`python
count("H2O")
\`\`\`

- a) $1 : 2$
- b) $2 : 1$
- c) $1 : 1$
`;

const KEY = {
  answers: {
    ratio: {
      correct: "b",
      evidence: [{ paragraph: 1, facts: ["two volumes"] }],
      slide: "formula",
      explanation:
        "See [the slide](#formula) and [the data](<files/measured values.csv>): $\\ce{H2O}$.",
      distractors: { a: "The other way round.", c: "That would be $\\ce{HO}$." },
    },
  },
};

/** Two glass tubes, one twice as full as the other: a PNG of 96 by 64 pixels, in hexadecimal. */
const PHOTOGRAPH =
  "89504e470d0a1a0a0000000d4948445200000060000000400203000000985a9a9d0000000c504c5445f4f1ea1e4f82963c14c8cdd26879c882000000594944415478da636018cc80ffffff030c0c0cffffff810a30e152392a31b82458a0f4b73086d7a34142abd085823086ffa361453d094608c51a0017f9bf866696333a303030303088d0d38308150d0c0c0c0c0c1ac4eb40070042260cc482f9d8940000000049454e44ae426082";
const DATA = "minutes,hydrogen,oxygen\n5,4.1,2.0\n10,8.0,4.1\n";

/** Its texts by path, as `compile` takes them. */
export const CHEMISTRY: ReadonlyMap<string, string> = new Map([
  ["slides/01-water.md", SLIDES],
  ["quiz/01-water.md", QUESTIONS],
  ["quiz/key.json", JSON.stringify(KEY, null, 2)],
]);

/** Its other files. */
export const CHEMISTRY_ASSETS: LessonAssets = new Map([
  [
    "slides/figures/lab bench.png",
    {
      bytes: Uint8Array.from(PHOTOGRAPH.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
      size: { width: 96, height: 64 },
    },
  ],
  [
    "slides/files/measured values.csv",
    { bytes: Uint8Array.from(DATA, (c) => c.charCodeAt(0)), size: undefined },
  ],
]);
