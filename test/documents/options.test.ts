import { bulletinOptions } from "../../src/documents/bulletin/options";
import { parseOptions } from "../../src/documents/parse-options";

test("options of every kind are taken as they are", () => {
  const json = { author: "Văn phòng", directions: ["Một", "Hai"], internal: true };
  expect(parseOptions(bulletinOptions, json)).toEqual({ ok: true, options: json });
  expect(parseOptions(bulletinOptions, {})).toEqual({ ok: true, options: {} });
});

test("each wrong option has its sentence, and a misspelt one the nearest name", () => {
  expect(parseOptions(bulletinOptions, { autor: "x", directions: "y", internal: 1, place: ["z"] })).toEqual({
    ok: false,
    problems: [
      "Không có tùy chọn “autor”; có thể là “author”.",
      'Tùy chọn “directions” phải là danh sách các chuỗi văn bản, ví dụ ["…", "…"].',
      "Tùy chọn “internal” phải là true hoặc false.",
      "Tùy chọn “place” phải là một chuỗi văn bản trong dấu ngoặc kép.",
    ],
  });
});

test("numbers are whole, and one of several names is told with all of them", () => {
  expect(parseOptions(bulletinOptions, { shareFrom: 5, headlineForm: "whole" }).ok).toBe(true);
  expect(parseOptions(bulletinOptions, { shareFrom: 2.5, namedUpTo: "3", headlineForm: "Whole" })).toEqual({
    ok: false,
    problems: [
      "Tùy chọn “shareFrom” phải là một số nguyên không âm, ví dụ 10.",
      "Tùy chọn “namedUpTo” phải là một số nguyên không âm, ví dụ 10.",
      "Tùy chọn “headlineForm” phải là một trong các giá trị: fraction, whole, plain, count.",
    ],
  });
});

test("an indicator that is not known is refused, with the nearest by id or label", () => {
  expect(
    parseOptions(bulletinOptions, {
      indicators: ["women", "nữ", "tái cử"],
      headlineFigure: "Women",
      extremes: "yung",
    }),
  ).toEqual({
    ok: false,
    problems: [
      "Không có tùy chọn “indicators: nữ”; có thể là “indicators: women”.",
      "Không có tùy chọn “indicators: tái cử”; có thể là “indicators: reelected”.",
      "Không có tùy chọn “headlineFigure: Women”; có thể là “headlineFigure: women”.",
      "Không có tùy chọn “extremes: yung”; có thể là “extremes: young”.",
    ],
  });
  const known = { indicators: ["averageAge", "women", "women"], headlineFigure: "", extremes: "young" };
  expect(parseOptions(bulletinOptions, known)).toEqual({ ok: true, options: known });
});

test("what is no object is no set of options", () => {
  for (const json of [null, [], "x", 3]) {
    expect(parseOptions(bulletinOptions, json)).toEqual({
      ok: false,
      problems: [expect.stringMatching(/đối tượng JSON/)],
    });
  }
});
