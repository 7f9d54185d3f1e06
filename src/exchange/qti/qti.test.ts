// @vitest-environment jsdom
import { createRequire } from "node:module";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { bankOfKeyed, sampleBank } from "../sample-bank.ts";
import { CASES, type Case, ourShare } from "../scoring-cases.ts";
import { toQti } from "./package.ts";

const bank = bankOfKeyed(CASES.map(({ id, item }) => [id, item]));
const files = (one: typeof bank) => unzipSync(toQti(one).bytes);
const exported = files(bank);
const itemOf = (id: string, all = exported) =>
  strFromU8(all[`items/${id}.xml`] ?? new Uint8Array());

/** A response as QTI has it. */
function asQti({ item }: Case, response: unknown): unknown {
  if (response === "" || (Array.isArray(response) && response.length === 0)) return null;
  if (item.type !== "matching") return response;
  const pairs = Object.entries(response as Record<string, string>);
  return pairs.length === 0 ? null : pairs.map(([prompt, choice]) => `${prompt} n${choice}`);
}

describe("the QTI 3 player gives the marks that our core gives", () => {
  let play: Play;
  beforeAll(async () => {
    play = await startPlayer();
  }, 120_000);

  test.each(CASES)(
    "$id",
    async (one) => {
      const xml = itemOf(one.id);
      for (const response of one.responses) {
        const { SCORE, MAXSCORE } = await play(xml, one.id, asQti(one, response));
        expect(MAXSCORE).toBe(one.item.marks);
        const said = JSON.stringify(response);
        expect(Number(SCORE) / one.item.marks, said).toBeCloseTo(ourShare(one.item, response), 6);
      }
    },
    120_000,
  );

  test("a wrong option's reason and the explanation are shown", async () => {
    const outcomes = await play(itemOf("one"), "one", "a");
    expect(outcomes).toMatchObject({ TICKED: ["a"], EXPLANATION: "shown" });
    expect(itemOf("one")).toContain(
      '<qti-modal-feedback outcome-identifier="TICKED" identifier="a" show-hide="show"><qti-content-body><div>Not option a.</div>',
    );
  }, 60_000);
});

test("every file is well-formed, and what the manifest names is there, with its keywords", () => {
  const all = exported;
  for (const [path, bytes] of Object.entries(all)) {
    const parsed = new DOMParser().parseFromString(strFromU8(bytes), "text/xml");
    expect(parsed.querySelector("parsererror"), path).toBeNull();
  }
  const manifest = new DOMParser().parseFromString(
    strFromU8(all["imsmanifest.xml"] ?? new Uint8Array()),
    "text/xml",
  );
  const named = [...manifest.querySelectorAll("file")].map((file) => file.getAttribute("href"));
  expect(["imsmanifest.xml", ...named].toSorted()).toStrictEqual(Object.keys(all).toSorted());
  const keywords = [...manifest.querySelectorAll("resource[identifier=item-one] keyword")];
  expect(keywords.map((one) => one.textContent)).toContain("objective:second");
});

test("the test has a section for each objective, with its items", () => {
  const parsed = new DOMParser().parseFromString(
    strFromU8(exported["test.xml"] ?? new Uint8Array()),
    "text/xml",
  );
  const sections = [...parsed.querySelectorAll("qti-assessment-section")].map((section) => [
    section.getAttribute("title"),
    section.querySelectorAll("qti-assessment-item-ref").length,
  ]);
  const dear = CASES.filter(({ item }) => item.marks > 1).length;
  expect(sections).toStrictEqual([
    ["Know the first thing.", CASES.length - dear],
    ["Know/tell the second thing.", dear],
  ]);
});

test("texts that are special in XML, and formulas, are there as they were", () => {
  const text = '\\&amp; ]]\\> \\<b\\> "q" 😀 \u200fاردو $x < 1$';
  const special = sampleBank(
    `# First\n\n## T ${text} {#x type=single objective=first level=recall}\n\n${text}\n\n- a) ${text}\n- b) B\n- c) C\n`,
    { x: { correct: "a", explanation: text, distractors: { b: "No.", c: "No." } } },
  );
  const parsed = new DOMParser().parseFromString(itemOf("x", files(special)), "text/xml");
  const shown = parsed.querySelector("qti-simple-choice")?.textContent ?? "";
  expect(shown).toContain('&amp; ]]> <b> "q" 😀 \u200fاردو x<1');
  expect(parsed.querySelector("qti-item-body math")?.namespaceURI).toBe(
    "http://www.w3.org/1998/Math/MathML",
  );
  expect(parsed.documentElement.getAttribute("title")).toBe(
    'T &amp; ]]> <b> "q" 😀 \u200fاردو $x < 1$',
  );
});

test("the same bank is the same bytes", () => {
  expect(toQti(bank).bytes).toStrictEqual(toQti(bank).bytes);
});

/** The outcomes of one response to an item; null: nothing was given. */
type Play = (xml: string, id: string, response: unknown) => Promise<Record<string, unknown>>;

interface Player {
  loadItemFromXml(xml: string, configuration: object): void;
  scoreAttempt(target: string): void;
}
interface Scored {
  state: { outcomeVariables: { identifier: string; value: unknown }[] };
}
type Render = (make: (component: unknown, data: object) => unknown) => unknown;
interface Vue {
  new (options: { render: Render }): { $mount(element: Element): void };
  config: { productionTip: boolean; devtools: boolean };
}

async function startPlayer(): Promise<Play> {
  const require = createRequire(import.meta.url);
  // Its own Vue, in the build that compiles templates.
  const inside = createRequire(require.resolve("qti3-item-player"));
  document.execCommand = () => false;
  const vue: Vue = inside("vue/dist/vue.common.js");
  const compiler = require.cache[inside.resolve("vue/dist/vue.common.js")];
  require.cache[inside.resolve("vue")] = compiler;
  vue.config.productionTip = false;
  vue.config.devtools = false;
  quiet();
  const component: unknown = require("qti3-item-player");

  let ready: () => void = () => undefined;
  let scored: (result: Scored) => void = () => undefined;
  const root = document.createElement("div");
  document.body.append(root);
  const player = await new Promise<Player>((resolve) => {
    const on = {
      notifyQti3PlayerReady: resolve,
      notifyQti3ItemReady: () => ready(),
      notifyQti3ScoreAttemptCompleted: (result: Scored) => scored(result),
    };
    const props = { suppressAlertMessages: true, suppressInvalidResponseMessages: true };
    new vue({ render: (make) => make(component, { props, on }) }).$mount(root);
  });

  let loaded = 0;
  return async (xml, id, response) => {
    loaded += 1;
    const isReady = new Promise<void>((resolve) => {
      ready = resolve;
    });
    // An item that is the same text as the last one would not be loaded anew.
    const text = `${xml.replace(/^<\?xml[^>]*>/, "")}<!-- ${loaded} -->`;
    const given = { identifier: "RESPONSE", value: response, state: null };
    const nothing = { contextVariables: [], templateVariables: [], outcomeVariables: [] };
    player.loadItemFromXml(text, {
      ...{ guid: id, status: "interacting", pnp: {} },
      sessionControl: { max_attempts: 0, show_feedback: false, validate_responses: false },
      state: {
        identifier: id,
        guid: id,
        ...nothing,
        validationMessages: [],
        responseVariables: [given],
      },
    });
    await isReady;
    const result = await new Promise<Scored>((resolve) => {
      scored = resolve;
      player.scoreAttempt("score");
    });
    return Object.fromEntries(
      result.state.outcomeVariables.map(({ identifier, value }) => [identifier, value]),
    );
  };
}

/** The player tells the console of every step. */
function quiet(): void {
  console.log = () => undefined;
}
