import { expect, test } from "vitest";
import { read } from "./read-kit.ts";
import { readNumber } from "./read-number.ts";

test.each([
  ["500 a month", "US$ a month", "500"],
  ["$500 a month", "US$ a month", "500"],
  ["US$ 500 a month.", "US$ a month", "500"],
  ["usd 500", "US$ a month", "500"],
  ["500 A MONTH", "US$ a month", "500"],
  ["$500", "US$ a month", "500"],
  ["500", "US$ a month", "500"],
  ["$ 500 $ a month", "US$ a month", "unit"],
  ["500 a month a month", "US$ a month", "unit"],
  ["500 a year", "US$ a month", "unit"],
  ["€500", "US$ a month", "unit"],
  ["500 dollars", "US$ a month", "unit"],
  ["20 people", "people", "20"],
  ["20people", "people", "20"],
  ["people: 20", "people", "unit"],
  ["20 persons", "people", "unit"],
  ["20 rusd", "r$", "unit"],
  ["20 usdr", "$r", "unit"],
  ["20 popel", "people", "unit"],
  ["Rs.500", "Rs", "500"],
  ["Rs. 500", "Rs", "500"],
  ["Rs .500", "Rs", "0.5"],
  ["$20", "people", "unit"],
  ["20%", "%", "20"],
  ["20 %", "%", "20"],
  ["20", "", "20"],
  ["$20", "", "unit"],
  ["20 of 5", "of 5", "20"],
  ["20 of 6", "of 5", "unit"],
  ["5 t CO2", "t CO2", "5"],
  ["5 t CO₂", "t CO2", "5"],
  ["5tCO2", "t CO2", "5"],
  ["5 T co2", "t CO₂", "5"],
  ["5", "t CO2", "5"],
  ["5 t", "t CO2", "5"],
  ["5 CO2", "t CO2", "unit"],
  ["5 6 t CO2", "t CO2", "unit"],
  ["CO2", "t CO2", "unit"],
  ["3 km²", "km2", "3"],
  ["3 km2", "km²", "3"],
  ["3²", "km²", "unit"],
  ["12 per 1,000 people", "per 1,000 people", "12"],
  ["12 per 1,000 People.", "per 1,000 people", "12"],
  ["12", "per 1,000 people", "12"],
  ["per 1,000 people", "per 1,000 people", "not-a-number"],
  ["1,000 people", "per 1,000 people", "1000"],
  ["12 1,000 people", "1,000 people", "12"],
  ["121,000 people", "1,000 people", "121000"],
  ["12 per 1 000 people", "per 1,000 people", "12"],
  ["12 per 1000 people", "per 1,000 people", "12"],
  ["5 mol·L-1", "mol·L⁻¹", "5"],
  ["5 mol⋅L−1", "mol·L⁻¹", "5"],
  ["5 m s^-1", "m s⁻¹", "5"],
  ["5 m^2", "m²", "5"],
  ["5 m^3", "m²", "several-numbers"],
  ["20 ºC", "°C", "20"],
  ["30'", "′", "30"],
  ["30''", "″", "30"],
  ["30'", "″", "unit"],
  ["500 كيلو", "کیلو", "500"],
  ["5 Straßen", "STRASSEN", "5"],
  ["7 années", "années".normalize("NFD"), "7"],
  ["7 années".normalize("NFD"), "années", "7"],
  ["7 Personen", "ＰＥＲＳＯＮＥＮ", "7"],
  ["٥٠٪", "%", "50"],
  ["50٪", "%", "50"],
  ["50％", "%", "50"],
  ["$500", "US dollars", "500"],
  ["US$500", "US dollars", "500"],
  ["500 dollars", "US dollars", "500"],
  ["$500 a month", "US dollars a month", "500"],
  ["€500", "US dollars", "unit"],
  ["£5", "British pounds", "5"],
  ["€5", "euros", "5"],
  ["$500", "dollars", "unit"],
])(
  "a number may have its item's own unit around it: %j for an item in %j: %s",
  (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  },
);

test.each([
  ["11 cows", undefined],
  ["11 cows", "people"],
])("%j is refused, and the refusal names the item's own unit: %s", (text, unit) => {
  expect(readNumber(text, { unit })).toStrictEqual({
    kind: "refused",
    problem: { code: "unit", ...(unit !== undefined && { unit }) },
  });
});

test("a currency's sign stands for the names that the lesson's language has for it", () => {
  expect(read("$500", "US-Dollar", "de")).toBe("500");
  expect(read("$500", "dollars des États-Unis", "fr")).toBe("500");
  expect(read("€500", "US-Dollar", "de")).toBe("unit");
  expect(read("$500", "US dollars", "no such tag")).toBe("500");
});
