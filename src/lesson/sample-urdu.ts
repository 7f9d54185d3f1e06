/** For tests: a lesson in Urdu with every type of item, in which no word is in another script. */

const NOTES = (text: string) => `Note:\n\n**${text}**\n`;

const SLIDES = `---
title: موسموں کا سبق
subtitle: چار موسم
description: سال کے چار موسموں پر ایک مختصر سبق۔
lang: ur
objectives:
  seasons: چار موسموں کے نام جانیں۔
---

# آغاز

## سال کے چار موسم {#start .title source="none: آغاز" minutes=1}

ایک مختصر سبق

${NOTES("خوش آمدید کہیں۔")}
---

## آج کے مقاصد {#aims .objectives source="none: مقاصد" minutes=1}

${NOTES("مقاصد پڑھیں۔")}
---

## گرمی لمبی ہوتی ہے {#summer source="1 2" minutes=2 beyond="مثال ہماری ہے"}

* دن لمبے ہوتے ہیں
* رات چھوٹی ہوتی ہے

![موسموں کا نقشہ](figures/map.svg)

${NOTES("نقشہ دکھائیں۔")}
---

## ایک سوال {#ask source=2 minutes=2 checkpoint=single}

${NOTES("انتظار کریں۔")}`;

const FIGURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1136 400">
<title>نقشہ</title>
<desc>چار موسم ایک دائرے میں۔</desc>
<text x="40" y="60">گرمی</text>
</svg>
`;

const item = (id: string, type: string, title: string, stem: string, options: string) =>
  `## ${title} {#${id} type=${type} objective=seasons level=recall}\n\n${stem}\n\n${options}\n`;

const QUIZ = `# پہلا حصہ

${[
  item(
    "single",
    "single",
    "لمبا دن",
    "سب سے لمبا دن کب آتا ہے؟",
    "- a) گرمی\n- b) سردی\n- c) بہار",
  ),
  item("true", "true-false", "برف", "سردی میں برف پڑتی ہے۔", "- a) درست\n- b) غلط"),
  item(
    "many",
    "multiple",
    "گرم مہینے",
    "کون سے مہینے گرم ہیں؟",
    "- a) جون\n- b) جولائی\n- c) جنوری",
  ),
  item(
    "pairs",
    "matching",
    "جوڑے",
    "ہر موسم کو اس کے مہینے سے ملائیں۔",
    "- a) گرمی\n- b) سردی\n\n1. جون\n2. جنوری\n3. اپریل",
  ),
  item("order", "ordering", "ترتیب", "مہینوں کو ترتیب دیں۔", "- a) مارچ\n- b) جنوری\n- c) فروری"),
  item("count", "numeric", "تعداد", "سال میں کتنے موسم ہیں؟", ""),
  item("name", "short-text", "نام", "سب سے ٹھنڈا موسم کون سا ہے؟", ""),
].join("\n")}`;

const entry = (correct: unknown, distractors?: Record<string, string>) => ({
  correct,
  evidence: [{ paragraph: 2, facts: ["چار موسم"] }],
  slide: "summer",
  explanation: "سبق میں یہی لکھا ہے۔",
  ...(distractors === undefined ? {} : { distractors }),
});
const no = "یہ سبق میں نہیں ہے۔";

const KEY = {
  answers: {
    single: entry("a", { b: no, c: no }),
    true: entry("a", { b: no }),
    many: entry(["a", "b"], { c: no }),
    pairs: entry({ a: "1", b: "2" }),
    order: entry(["b", "c", "a"]),
    count: entry(4),
    name: entry(["سردی"]),
  },
};

const hash = "0".repeat(64);
const SOURCE = {
  author: "ایک مصنف",
  title: "موسموں پر ایک مضمون",
  publication: "رسالہ",
  date: "2020-01-01",
  url: "https://example.org/",
  cited: "مصنف ۲۰۲۰",
  paragraphs: [
    { begins: "سال", sha256: hash },
    { begins: "گرمی", sha256: hash },
  ],
};

/** By path, as `readLesson` gives a lesson's files. */
export const SAMPLE_URDU: ReadonlyMap<string, string> = new Map([
  ["slides/01.md", SLIDES],
  ["slides/figures/map.svg", FIGURE],
  ["quiz/01.md", QUIZ],
  ["quiz/key.json", JSON.stringify(KEY, null, 2)],
  ["quiz/source.json", JSON.stringify(SOURCE, null, 2)],
]);
