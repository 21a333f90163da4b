/** Births as they are written in lists. */
import { readAge, readBirth } from "../../../src/reading/persons/births";

test.each([
  [1978, 1978],
  ["1978", 1978],
  [78, 1978],
  ["'78", 1978],
  ["12/5/1978", 1978],
  ["12/5/78", 1978],
  ["5/1978", 1978],
  ["sinh năm 1978", 1978],
  ["ngày 12 tháng 5 năm 1978", 1978],
  ["1978-05-12", 1978],
  [28622, 1978],
])("%s", (value, year) => {
  expect(readBirth(value)).toMatchObject({ year });
});

test("a blank or a dash is no birth, an age or a word is none that can be read", () => {
  expect([null, "", "-", "…"].map(readBirth)).toEqual([null, null, null, null]);
  expect([45, "chưa rõ"].map(readBirth)).toEqual(["unreadable", "unreadable"]);
});

test("ages are whole years of the grown up", () => {
  expect([45, "45", "45 tuổi", 7, "x", null].map(readAge)).toEqual([
    45,
    45,
    45,
    "unreadable",
    "unreadable",
    null,
  ]);
});
