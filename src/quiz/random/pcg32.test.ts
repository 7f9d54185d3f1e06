import { describe, expect, test } from "vitest";
import { pcg32 } from "./pcg32.ts";
import { shuffleWith } from "./shuffle.ts";

/**
 * The first two rounds of the reference demo's output, pcg32-demo of pcg-c-basic and
 * test-high/expected/check-pcg32.out of pcg-c, with seed 42 and stream 54.
 */
const DEMO = [
  {
    numbers: [0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e],
    coins: "HHTTTHTHHHTHTTTHHHHHTTTHHHTHTHTHTTHTTTHHHHHHTTTTHHTTTTTHTTTTTTTHT",
    rolls: "3 4 1 1 2 2 3 2 4 3 2 4 3 3 5 2 3 1 3 1 5 1 4 1 5 6 4 6 6 2 6 3 3",
    cards:
      "Qd Ks 6d 3s 3d 4c 3h Td Kc 5c Jh Kd Jd As 4s 4h Ad Th Ac Jc 7s Qs 2s 7h Kh 2d 6c Ah 4d " +
      "Qh 9h 6s 5s 2c 9c Ts 8d 9s 3c 8c Js 5d 2h 6h 7d 8s 9d 5h 8h Qc 7c Tc",
  },
  {
    numbers: [0x74ab93ad, 0x1c1da000, 0x494ff896, 0x34462f2f, 0xd308a3e5, 0x0fa83bab],
    coins: "HHHHHHHHHHTHHHTHTHTHTHTTTTHHTTTHHTHHTHTTHHTTTHHHHHHTHTTHTHTTTTTTT",
    rolls: "5 1 1 3 3 2 4 5 3 2 2 6 4 3 2 4 2 4 3 2 3 6 3 2 3 4 2 4 1 1 5 4 4",
    cards:
      "7d 2s 7h Td 8s 3c 3d Js 2d Tc 4h Qs 5c 9c Th 2c Jc Qd 9d Qc 7s 3s 5s 6h 4d Jh 4c Ac 4s " +
      "5h 5d Kc 8h 8d Jd 9s Ad 6s 6c Kd 2h 3h Kh Ts Qh 9h 6d As 7c Ks Ah 8c",
  },
];
const DECK = Array.from({ length: 52 }, (_, card) => {
  return `${"A23456789TJQK".charAt(Math.floor(card / 4))}${"hcds".charAt(card % 4)}`;
});

describe("the generator", () => {
  test("gives the reference demo's numbers, coins, rolls and cards, round after round", () => {
    const random = pcg32(42n, 54n);
    for (const { numbers, coins, rolls, cards } of DEMO) {
      expect(numbers.map(() => random.next())).toStrictEqual(numbers);
      expect([...coins].map(() => (random.below(2) === 1 ? "H" : "T")).join("")).toBe(coins);
      expect(rolls.split(" ").map(() => random.below(6) + 1)).toStrictEqual(
        rolls.split(" ").map(Number),
      );
      expect(shuffleWith(DECK, random).join(" ")).toBe(cards);
    }
  });

  test("gives other numbers for another seed or stream", () => {
    const first = [pcg32(42n, 54n), pcg32(43n, 54n), pcg32(42n, 55n)].map((random) =>
      random.next(),
    );
    expect(new Set(first).size).toBe(3);
  });

  test("takes seeds and streams of any size round their ranges", () => {
    expect(pcg32(42n + 2n ** 64n, 54n + 2n ** 63n).next()).toBe(0xa15c02b7);
  });

  test("takes the first number that is fair", () => {
    // 2³² mod 2226654199 is 2068313097, 0x7b47f409, the second number of the demo.
    const random = pcg32(42n, 54n);
    random.next();
    expect(random.below(2226654199)).toBe(0x7b47f409);
  });

  test("never goes over the limit, and passes numbers over that would not be fair", () => {
    const random = pcg32(1n, 1n);
    const twin = pcg32(1n, 1n);
    const limit = 2 ** 31 + 1;
    for (let round = 0; round < 200; round++) {
      const found = random.below(limit);
      let next = twin.next();
      while (next < 2 ** 32 - limit) next = twin.next();
      expect(found).toBe(next % limit);
    }
    expect(Array.from({ length: 20 }, () => random.below(1))).toStrictEqual(new Array(20).fill(0));
  });
});
