import { expect, test } from "vitest";
import { readRoute } from "./route.ts";

const known = (id: string) => ["market", "council", "mistakes"].includes(id);

test.each([
  ["", { at: "start" }],
  ["#", { at: "start" }],
  ["#50%", { at: "start" }],
  ["#nothing", { at: "start" }],
  ["#practise", { at: "practise", part: undefined }],
  ["#practise/market", { at: "practise", part: "market" }],
  ["#practise/unheard-of", { at: "practise", part: undefined }],
  ["#council", { at: "practise", part: "council" }],
  ["#test", { at: "test", code: undefined }],
  ["#test/801-Z0X", { at: "test", code: "801-Z0X" }],
  ["#test/801%20z0x", { at: "test", code: "801 z0x" }],
  ["#/%", { at: "start" }],
  ["#%E0%A4", { at: "start" }],
  ["#<x>", { at: "start" }],
  ["#practise/%E0%A4", { at: "practise", part: undefined }],
  ["#Practise", { at: "start" }],
  ["#test/%", { at: "test", code: "%" }],
  ["#review", { at: "review" }],
  ["#done/a1", { at: "done", sitting: "a1" }],
  ["#done", { at: "start" }],
  ["#all", { at: "all" }],
])("%s opens what it says", (hash, route) => {
  expect(readRoute(hash, known)).toEqual(route);
});
