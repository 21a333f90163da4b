/** What was chosen on one day and does not hold on the next is told, with what would stand there then. */
import { offersFor, type Given } from "../../../src/documents/phrases/offers";
import { outdatedIn } from "../../../src/documents/phrases/outdated";
import type { ChosenPhrase } from "../../../src/documents/phrases/parts";
import type { Situation } from "../../../src/documents/phrases/situation";

const NOBODY: Given = { speaker: "", speakerOffice: "", texts: [] };
const branches = (count: number): Situation["due"] => ({ count, noun: "chi bộ" });
const onDay = (held: number): Situation => ({
  one: false,
  committee: true,
  due: branches(12),
  held: branches(held),
  pending: branches(12 - held),
  underway: 0,
  kinds: {},
  pilot: false,
  shortage: false,
  rearranged: false,
  unit: "Đảng ủy xã Mây Trắng",
  term: "2025-2027",
});

/** As it was offered on a day. */
function chosen(code: string, situation: Situation, given = NOBODY): ChosenPhrase {
  const parts = ["evaluation", "directions", "tasks"] as const;
  const offers = parts.flatMap((part) => offersFor(part, situation, given, "enterprise"));
  const sentence = offers.find(({ phrase }) => phrase.code === code)?.text ?? "";
  return { sentence, code, confirmed: true };
}

const HALF = onDay(6);
const LOGISTICS = chosen("DH03", HALF);
const REST = chosen("KT06", HALF);
const TEXT = `${LOGISTICS.sentence}\n${REST.sentence}`;

test("on the same day nothing is", () => {
  expect(outdatedIn(TEXT, [LOGISTICS, REST], HALF, NOBODY)).toEqual([]);
});

test("when all have met, “các chi bộ đã tổ chức đại hội” are all, and of those that are left nothing can be said", () => {
  expect(outdatedIn(TEXT, [LOGISTICS, REST], onDay(12), NOBODY)).toEqual([
    {
      sentence: LOGISTICS.sentence,
      now: "Công tác hậu cần, phục vụ được các chi bộ lo chu đáo, tiết kiệm.",
    },
    { sentence: REST.sentence, now: null },
  ]);
});

test("another speaker is told; without any the sentence cannot be said", () => {
  const speaker = { speaker: "Nguyễn Văn Mẫu", speakerOffice: "Bí thư Đảng ủy xã", texts: [] };
  const words = chosen("CD05", HALF, speaker);
  const other = { ...speaker, speaker: "Trần Thị Ví Dụ" };
  expect(outdatedIn(words.sentence, [words], HALF, speaker)).toEqual([]);
  expect(outdatedIn(words.sentence, [words], HALF, other)).toEqual([
    { sentence: words.sentence, now: expect.stringContaining("Đồng chí Trần Thị Ví Dụ, Bí thư") },
  ]);
  expect(outdatedIn(words.sentence, [words], HALF, NOBODY)).toEqual([
    { sentence: words.sentence, now: null },
  ]);
});

test("what somebody has changed, typed or added of their own is theirs", () => {
  const changed = TEXT.replace("chu đáo", "rất chu đáo").replace("còn lại", "khác");
  expect(outdatedIn(changed, [LOGISTICS, REST], onDay(12), NOBODY)).toEqual([]);
  expect(outdatedIn(TEXT, [], onDay(12), NOBODY)).toEqual([]);
  const own = { ...REST, code: "" };
  expect(outdatedIn(REST.sentence, [own], onDay(12), NOBODY)).toEqual([]);
});

test("a kind of branch that staff have chosen stays as they chose it", () => {
  const firms = chosen("VK09", HALF);
  expect(firms.sentence).not.toBe("");
  expect(outdatedIn(firms.sentence, [firms], HALF, NOBODY)).toEqual([]);
});
