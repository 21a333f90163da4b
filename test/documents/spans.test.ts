/** Sentences put together of words and figures read as the same words put together as text. */
import fc from "fast-check";
import type { FigureId, Sentence } from "../../src/documents/document";
import {
  figureSpan,
  joinedBy,
  joinSentences,
  lowerFirst,
  said,
  sentenceCase,
  textOf,
  together,
  withStop,
} from "../../src/documents/spans";
import * as capitals from "../../src/vietnamese/capitals";
import { joinWords } from "../../src/vietnamese/list";

const HELD: FigureId = { kind: "progress", what: "held", block: null };
const four = figureSpan(HELD, "4");

const words = fc.constantFrom(
  "chi bộ",
  "Đầu tư và Doanh nghiệp",
  "A, B",
  "09",
  "“Một”",
  "Sơn La nhận về",
  "UBND xã",
);
const piece = fc.oneof(
  words.map((text): Sentence => [{ text }]),
  words.map((text) => figureSpan(HELD, text)),
);
const pieces = fc.array(piece, { maxLength: 4 });

test("a figure stands where it was put, and plain text around it is one span each", () => {
  expect(said`Có ${four} ${"chi bộ"}${""} đã họp.`).toEqual([
    { text: "Có " },
    { figure: HELD, text: "4" },
    { text: " chi bộ đã họp." },
  ]);
  expect(said`${""}`).toEqual([]);
});

test("two figures side by side stay two", () => {
  expect(said`${four}${four}`).toHaveLength(2);
});

test("joined, begun and ended they are what the texts would be", () => {
  fc.assert(
    fc.property(pieces, words, (items, last) => {
      expect(textOf(joinSentences(items))).toBe(joinWords(items.map(textOf)));
      expect(textOf(joinSentences(items, "hoặc"))).toBe(joinWords(items.map(textOf), "hoặc"));
      expect(textOf(joinedBy("; ", items))).toBe(items.map(textOf).join("; "));
      const whole = together([...items, last]);
      expect(textOf(sentenceCase(whole))).toBe(capitals.sentenceCase(textOf(whole)));
      expect(textOf(lowerFirst(whole))).toBe(capitals.lowerFirst(textOf(whole)));
      expect(textOf(withStop(withStop(whole)))).toBe(`${textOf(whole)}.`);
    }),
  );
});

test("what ends as a point of a list that goes on has no stop behind it", () => {
  expect(textOf(withStop(said`- Một;`))).toBe("- Một;");
});

test("what says nothing is joined to nothing", () => {
  expect(textOf(joinSentences([[], four, "", "5"]))).toBe("4 và 5");
  expect(textOf(joinedBy(", ", ["", "a", [], "b"]))).toBe("a, b");
});

test("figures keep what they are, however the sentence begins", () => {
  const none = figureSpan(HELD, "không có");
  expect(sentenceCase(said`${none} đồng chí`)).toEqual([
    { figure: HELD, text: "Không có" },
    { text: " đồng chí" },
  ]);
});
