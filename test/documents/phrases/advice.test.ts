/** What is told of the sentences of a text: too many on one thing, two that begin alike, what was wanting without its reason. */
import { adviceOn } from "../../../src/documents/phrases/advice";
import { offersFor, type Offer } from "../../../src/documents/phrases/offers";
import type { Situation } from "../../../src/documents/phrases/situation";

const TWELVE = { count: 12, noun: "chi bộ" };
const SITUATION: Situation = {
  one: false,
  committee: true,
  due: TWELVE,
  held: TWELVE,
  pending: { count: 0, noun: "chi bộ" },
  underway: 0,
  kinds: {},
  pilot: false,
  shortage: false,
  rearranged: false,
  unit: "Đảng ủy xã Mây Trắng",
  term: "2025-2027",
};
const OFFERS: readonly Offer[] = offersFor("evaluation", SITUATION, {
  speaker: "",
  speakerOffice: "",
  texts: [],
});
const text = (...codes: readonly string[]): string =>
  codes.map((code) => OFFERS.find(({ phrase }) => phrase.code === code)?.text ?? code).join("\n");

test("three sentences on one theme are enough", () => {
  expect(adviceOn(text("VK01", "VK02", "VK04"), OFFERS, "")).toEqual([]);
  expect(adviceOn(text("VK01", "VK02", "VK04", "VK15"), OFFERS, "")).toEqual([
    { kind: "many", theme: "documents", count: 4 },
  ]);
});

test("what somebody has changed is theirs and is not counted", () => {
  const changed = text("VK01", "VK02", "VK04", "VK15").replace("Nhiều", "Phần lớn các");
  expect(adviceOn(changed, OFFERS, "")).toEqual([]);
});

test("two neighbours that begin alike are told, in whatever spelling, and not others", () => {
  const alike = [{ kind: "opening", words: "Một số" }];
  expect(adviceOn("Một số chi bộ họp tối.\nMột số nơi họp sáng.", OFFERS, "")).toEqual(alike);
  expect(adviceOn("MỘT SỐ chi bộ họp tối.\n\nMột số nơi họp sáng.", OFFERS, "")).toEqual(alike);
  expect(adviceOn("Một số chi bộ họp tối.\nCó nơi họp sáng.\nMột số nơi nghỉ.", OFFERS, "")).toEqual([]);
});

test("what was wanting wants a reason, or what is to be done", () => {
  expect(adviceOn(text("HC02"), OFFERS, "")).toEqual([{ kind: "alone" }]);
  expect(adviceOn(text("HC02", "NN05"), OFFERS, "")).toEqual([]);
  expect(adviceOn(text("HC02"), OFFERS, "Các chi bộ cần khắc phục.")).toEqual([]);
  expect(adviceOn(text("NN05"), OFFERS, "")).toEqual([]);
});
