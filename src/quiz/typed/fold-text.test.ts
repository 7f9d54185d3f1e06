import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../test-kit.ts";
import { foldText } from "./fold-text.ts";
import { legible } from "./legible.ts";

describe("folding", () => {
  // Every spelling in a row stands for the same words.
  test.each([
    [
      [
        "Peshawar",
        "PESHAWAR",
        " peshawar ",
        "Peshawar.",
        "“Peshawar”",
        "Peshāwar",
        "Ｐｅｓｈａｗａｒ",
      ],
    ],
    [["Al-Qaeda", "al Qaeda", "alqaeda", "al‑Qaeda", "Al–Qaeda", "al_qaeda", "Al - Qaeda"]],
    [["al-Qaʿida", "al-Qa'ida", "al-Qa’ida", "al-Qa‘ida", "al-Qaʾida", "al-Qa`ida", "al Qaida"]],
    [["al-Qa´ida", "al-Qaʼida", "al-Qaʻida", "al-Qa′ida", "al-Qa‛ida", "al-Qaˈida", "al-qaida"]],
    [["Hizb ut-Tahrir", "Hizb-ut-Tahrir", "Hizbut Tahrir", "Ḥizb ut-Taḥrīr", "hizb  ut\ttahrir"]],
    [["Tehreek-e-Taliban", "Tehreek e Taliban", "Tehrīk-e-Ṭālibān".replace("īk", "eek")]],
    [["Lashkar-e-Jhangvi", "Lashkar e-Jhangvi", "lashkar, e jhangvi!"]],
    [["U.S.", "US", "u.s", "u. s."]],
    [["Straße", "STRAẞE", "STRASSE", "strasse"]],
    [["ŉ", "'n", "n"]],
    [[" -5", "-5", "−5", "–5 "]],
    [["İstanbul", "Istanbul", "ıstanbul"]],
    [["ΟΔΟΣ", "οδος", "Οδοσ"]],
    [["ﬁne", "fine"]],
    [["naïve", "nai\u0308ve", "naive"]],
    [["پشاور", "پشاور۔", "«پشاور»", "پشاور؟", "پشاور،", "پشاور؛"]],
    [["2015", "٢٠١٥", "۲۰۱۵", "２０１５"]],
    [["9-11", "9/11".replace("/", "–"), "9 11", "9 - 11"]],
    [["Karachi (Sindh)", "Karachi [Sindh]", "Karachi: Sindh", "Karachi; Sindh…"]],
    [["word 2", "word2", "word-2"]],
    [["Łódź", "ŁÓDŹ", "łódź", "Lodz", "Łódź".normalize("NFD")]],
    [["Tromsø", "TROMSØ", "Tromso"]],
    [["Đặng", "Dang", "đặng"]],
    [["Ħamrun", "Hamrun"]],
    [["Kárášjohka ŧ", "Karasjohka t"]],
    [["Þingvellir", "Thingvellir"]],
    [["Æthelred", "Aethelred"]],
    [["Cœur", "Coeur"]],
    [["علي", "علی", "على", "عـلـي"]],
    [["كراچي", "کراچی", "ڪراچي", "کراچــی"]],
    [
      [
        "Noor",
        "״Noor״",
        "׳Noor׳",
        "‹Noor›",
        "「Noor」",
        "『Noor』",
        "〝Noor〞",
        "„Noor‟",
        "‚Noor‛",
      ],
    ],
    [["Noor", "⸂Noor⸃", "｢Noor｣", "＂Noor＂", "{Noor}", "【Noor】", "¿Noor?", "Noor।"]],
  ])("%j all fold to one", (spellings) => {
    const folded = new Set(spellings.map(foldText));
    expect([...folded]).toHaveLength(1);
    expect([...folded]).not.toContain("");
  });

  // No two in a row stand for the same words.
  test.each([
    [["1.5", "15", "1,5", "1:5", "1 5"]],
    [["-5", "5", "x-5"]],
    [["C++", "C", "C#"]],
    [["9-11", "911"]],
    [["Karachi", "Karachi2"]],
    [["پھل", "پہل"]],
    [["لڑکی", "لڑکے"]],
    [["ビール", "ビル"]],
    [["й", "и"]],
    [["50%", "50"]],
    [["A*", "A"]],
    [["in", "sin", "insin"]],
    [["बि", "ब"]],
    [["a/b", "ab", "a&b"]],
  ])("%j stay apart", (texts) => {
    expect(new Set(texts.map(foldText)).size).toBe(texts.length);
  });

  test.each([
    ["Tehreek-e-Ṭālibān", "tehreeketaliban"],
    ["1,000.5", "1,000.5"],
    ["-5 °C", "-5°c"],
    ["12:30", "12:30"],
    ["2014-15", "2014 15"],
    ["a 1 b", "a1b"],
    ["...", ""],
    ["", ""],
  ])("%j folds to %j", (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  test("takes two letters for one only where Unicode's collation for Persian does", () => {
    const { compare } = new Intl.Collator("fa", { sensitivity: "base" });
    for (const [a, b] of ["يی", "ىی", "كک", "ڪک"].map((pair) => [...pair])) {
      expect(compare(a ?? "", b ?? "")).toBe(0);
      expect(foldText(a ?? "")).toBe(foldText(b ?? ""));
    }
  });

  test("twice is the same as once", () => {
    const any = fc.oneof(
      anyText,
      fc.string({ unit: fc.constantFrom(..."aAé 1٢-–'ʿ.,:;ßΣς\u0301İ"), maxLength: 12 }),
    );
    fc.assert(
      fc.property(any, (text) => {
        const clear = legible(text);
        fc.pre(clear !== undefined);
        const once = foldText(clear ?? "");
        expect(foldText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test("case and composition never matter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
      }),
    );
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom(..."aāé\u0301\u0323ʿ가ẛﬁ") })),
        (text) => {
          expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
        },
      ),
    );
  });
});
