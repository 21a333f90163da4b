/** Finding a phrase: by words without accents, theme, outcome and kind of branch; what is not for the public only when asked for. */
import { hasWords, wantedOf, type Wanted } from "../../../src/documents/phrases/filter";
import { offersFor, ownOffersFor, type Given } from "../../../src/documents/phrases/offers";
import type { Situation } from "../../../src/documents/phrases/situation";

const NOBODY: Given = { speaker: "", speakerOffice: "", texts: [] };
const TWELVE = { count: 12, noun: "chi bộ" };
const SITUATION: Situation = {
  one: false,
  committee: true,
  due: TWELVE,
  held: TWELVE,
  pending: { count: 0, noun: "chi bộ" },
  underway: 0,
  kinds: { village: { due: 12, held: 12 } },
  pilot: false,
  shortage: false,
  rearranged: false,
  unit: "Đảng ủy xã Mây Trắng",
  term: null,
};
const ANY: Wanted = { words: "", theme: null, outcome: null, branches: null, internal: false };
const codes = (wanted: Partial<Wanted>): readonly string[] =>
  wantedOf(offersFor("evaluation", SITUATION, NOBODY), { ...ANY, ...wanted }).map(
    ({ phrase }) => phrase.code,
  );

test("words are found without accents, in any order", () => {
  expect(codes({ words: "phieu hom" })).toEqual(["BC04"]);
  expect(codes({ words: "HÒM phiếu" })).toEqual(["BC04"]);
  expect(codes({ words: "hòm phiếu rỗng" })).toEqual([]);
  expect(hasWords("Tỷ lệ", " ti le ")).toBe(true);
});

test("theme, outcome and kind of branch narrow together", () => {
  expect(codes({ theme: "personnel", outcome: "good", branches: "village" })).toEqual(["NS04"]);
  expect(codes({ theme: "causes", branches: "any", outcome: "plain" })).toEqual(["NN09"]);
});

test("a public text is shown nothing that was wanting unless somebody asks for it", () => {
  expect(codes({ theme: "faults" })).toEqual([]);
  expect(codes({ theme: "election", outcome: "fault" })).toEqual([]);
  expect(codes({ theme: "election", outcome: "fault", internal: true })).toEqual(["BC05", "BC06"]);
  expect(codes({ theme: "faults", internal: true }).length).toBeGreaterThan(5);
});

test("an office's own sentences have gaps as well, and are those of the part alone", () => {
  const own = [
    { part: "evaluation", sentence: "{đơn vị} cử 03 tổ công tác." },
    { part: "evaluation", sentence: "Nhiệm kỳ {nhiệm kỳ} có nhiều việc." },
    { part: "tasks", sentence: "Làm ngay." },
  ] as const;
  expect(ownOffersFor("evaluation", own, SITUATION, NOBODY)).toEqual([
    { own: own[0], text: "Đảng ủy xã Mây Trắng cử 03 tổ công tác.", missing: [] },
    { own: own[1], text: "Nhiệm kỳ … có nhiều việc.", missing: ["nhiệm kỳ"] },
  ]);
});
