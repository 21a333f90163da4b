/** Congresses whose state is doubtful. Without a word the as-of date is 20/4/2017. */
import { day } from "../../support/table";
import { check, sentences } from "../check";

test("a branch counted as held needs a day, where the sheet has days", () => {
  expect(check("branch | date | elected\nA | | 3")).toEqual(["held-without-date B2"]);
  expect(check("branch | date | elected\nA | 19/4/2017 | 3")).toEqual([]);
  expect(check("branch | date | elected\nA | 4/2017 | 3")).toEqual([]);
  expect(check("branch | elected\nA | 3")).toEqual([]);
  expect(check("branch | date | mark | elected\nA | | pending |")).toEqual([]);
});

test("a branch counted as held needs a result, where the sheet has results", () => {
  expect(check("branch | date | elected\nA | 19/4/2017 |")).toEqual(["held-without-result C2"]);
  expect(check("branch | mark | elected\nA | held | 0")).toEqual(["held-without-result C2"]);
  expect(check("branch | date | elected\nA | 19/4/2017 | 3")).toEqual([]);
  expect(check("branch | date | elected\nA | 21/4/2017 |")).toEqual([]);
  expect(check("branch | date | members\nA | 19/4/2017 | 20")).toEqual([]);
});

test("a result that cannot be read is not missing", () => {
  expect(check("branch | date | elected\nA | 19/4/2017 | ?")).toEqual([]);
});

describe("results of what is not held", () => {
  test("a pending mark beside a result", () => {
    expect(check("branch | mark | elected\nA | pending | 3")).toEqual(["result-but-not-held B2"]);
    expect(check("branch | mark | elected\nA | held | 3")).toEqual([]);
    expect(check("branch | mark | elected\nA | pending | 0")).toEqual([]);
  });

  test("the note is quoted, and its cell named", () => {
    const picture =
      "branch | date | elected | mark | note\nChi bộ 1 | 19/4/2017 | 3 | exempt | Giải thể từ 01/5";
    expect(check(picture)).toEqual(["result-but-not-held E2"]);
    expect(sentences(picture)).toEqual([
      "Ô E2 (Chi bộ 1): có kết quả bầu cử nhưng lại được ghi là không tổ chức đại hội " +
        "(ghi chú: “Giải thể từ 01/5”); hiện đang được tính là đã đại hội. Cần kiểm tra lại.",
    ]);
  });

  test("without a note of its own the mark's column is named", () => {
    expect(check("branch | note | mark | elected\nA | | pending | 3")).toEqual(["result-but-not-held C2"]);
    expect(check("branch | held | mark | elected\nA | | pending | 3")).toEqual(["result-but-not-held B2"]);
    expect(check("branch | held | notHeld | mark | elected\nA | | x | pending | 3")).toEqual([
      "result-but-not-held C2",
    ]);
  });

  test("a row of several branches of which none has held its congress", () => {
    const row = (held: number): string => `branch | branches | heldBranches | date | elected
                                           Xã A   | 4        | ${held}      | 25/5/2017 | 20`;
    expect(check(row(0))).toEqual(["result-but-not-held C2"]);
    expect(check(row(1))).toEqual([]);
  });

  test("a note without a mark is only a note", () => {
    expect(check("branch | elected | note\nA | 3 | Bí thư kiêm trưởng thôn")).toEqual([]);
  });
});

describe("after the as-of date", () => {
  test("a result is doubtful", () => {
    expect(check("branch | date | elected\nA | 21/4/2017 | 3")).toEqual(["result-after-as-of B2"]);
    expect(check("branch | date | elected\nA | 20/4/2017 | 3")).toEqual([]);
  });

  test("so is the word that it was held", () => {
    expect(check("branch | date | mark\nA | 21/4/2017 | held")).toEqual(["result-after-as-of B2"]);
    expect(check("branch | date | mark\nA | 21/4/2017 | pending")).toEqual([]);
    expect(check("branch | date\nA | 21/4/2017")).toEqual([]);
  });

  test("the last day of a span decides", () => {
    expect(check("branch | date | elected\nA | 20-21/4/2017 | 3")).toEqual(["result-after-as-of B2"]);
    expect(check("branch | date | elected\nA | 19-20/4/2017 | 3")).toEqual([]);
  });
});

describe("the season", () => {
  const season = { first: day("19/4/2017"), last: day("21/4/2017") };
  const on = (date: string): readonly string[] =>
    check(`branch | date\nA | ${date}`, { settings: { season }, asOf: "18/4/2017" });

  test("no congress is outside of it, not even in part", () => {
    expect(on("18/4/2017")).toEqual(["date-outside-season B2"]);
    expect(on("22/4/2017")).toEqual(["date-outside-season B2"]);
    expect(on("21-22/4/2017")).toEqual(["date-outside-season B2"]);
    expect(on("18-19/4/2017")).toEqual(["date-outside-season B2"]);
    expect(on("19-21/4/2017")).toEqual([]);
  });

  test("only where the office has set one, and not for exempt branches", () => {
    expect(check("branch | date\nA | 18/5/2017")).toEqual([]);
    expect(check("branch | date | mark\nA | 18/5/2017 | exempt", { settings: { season } })).toEqual([]);
  });
});

test("congresses are in the first year of the term, or in the last months before it", () => {
  const term = { first: 2017, last: 2020 };
  const on = (date: string): readonly string[] => check(`branch | date\nA | ${date}`, { table: { term } });
  expect(on("19/4/2016")).toEqual(["date-not-in-term-year B2"]);
  expect(on("19/4/2018")).toEqual(["date-not-in-term-year B2"]);
  expect(on("19/4/2017")).toEqual([]);
  expect(on("30/9/2016")).toEqual(["date-not-in-term-year B2"]);
  expect(on("01/10/2016")).toEqual([]);
  expect(on("30/12/2016-02/01/2017")).toEqual([]);
  expect(check("branch | date\nA | 19/4/2016")).toEqual([]);
  expect(check("branch | date | mark\nA | 19/4/2016 | exempt", { table: { term } })).toEqual([]);
});

describe("no secretary", () => {
  test("a held branch without one is told", () => {
    expect(check("branch | elected | secretaries\nA | 3 | 0")).toEqual(["no-secretary C2"]);
    expect(check("branch | elected | secretaries.names\nA | 3 |")).toEqual(["no-secretary C2"]);
    expect(check("branch | elected | secretaries\nA | 3 | 1")).toEqual([]);
    expect(check("branch | elected | secretaries\nA | 3 | ?")).toEqual([]);
  });

  test("not before the congress, nor where the whole row waits for its results", () => {
    expect(check("branch | mark | elected | secretaries\nA | pending | |")).toEqual([]);
    expect(check("branch | mark | elected | secretaries\nA | held | |")).toEqual(["held-without-result C2"]);
  });

  test("not for rows of several branches", () => {
    expect(check("branch | branches | heldBranches | elected | secretaries\nA | 2 | 2 | 9 | 0")).toEqual([]);
  });
});

test("in rows of several branches numbers decide, not dates or words", () => {
  expect(
    check(`
    branch | branches | heldBranches | date      | mark    | elected
    Xã A   | 4        | 4            | 25/5/2017 | pending | 20
    Xã B   | 4        | 2            |           |         | 10`),
  ).toEqual([]);
});

describe("the same branch twice", () => {
  test("in any spelling; the later row is named, and the first in the sentence", () => {
    const picture = `
      branch
      Chi bộ Quản lý đầu tư
      Chi bộ Văn phòng
      CHI BỘ QUẢN LÍ  ĐẦU TƯ.`;
    expect(check(picture)).toEqual(["duplicate-branch A4"]);
    expect(sentences(picture)).toEqual([
      "Ô A4: “CHI BỘ QUẢN LÍ  ĐẦU TƯ.” đã có ở ô A2, cả hai dòng đang được tính. " +
        "Cần kiểm tra lại; nếu là một chi bộ ghi hai lần thì xóa bớt một dòng.",
    ]);
  });

  test("in any Unicode form", () => {
    expect(check(`branch\n${"Thôn Hòa Bình".normalize("NFD")}\nThôn Hoà Bình`)).toEqual([
      "duplicate-branch A3",
    ]);
    expect(check(`branch\nKhối Ñ\n${"Khối Ñ".normalize("NFD")}`)).toEqual(["duplicate-branch A3"]);
    // A mark that no letter takes up.
    expect(check("branch\nKhối q\u0303\nKHỐI Q\u0303")).toEqual(["duplicate-branch A3"]);
  });

  test("a third time is told too", () => {
    expect(check("branch\nA1\nA2\nA1\nA1")).toEqual(["duplicate-branch A4", "duplicate-branch A5"]);
  });

  test("names that only accents or numbers tell apart are two branches", () => {
    expect(check("branch\nThôn Hà\nThôn Hạ\nThôn 1\nThôn 11\nTổ dân phố 1\nTổ dân phố 1a")).toEqual([]);
  });

  test("the same name in another block is another branch", () => {
    const twice = (second: string): string => `
      branch
      # Xã Tân Lập
      Chi bộ thôn 1
      ${second}
      Chi bộ thôn 1`;
    expect(check(twice("# Xã Hòa Bình"))).toEqual([]);
    expect(check(twice("Chi bộ thôn 2"))).toEqual(["duplicate-branch A5"]);
  });

  test("two among thousands are found", () => {
    const names = Array.from({ length: 5000 }, (_zero, i) => `Chi bộ thôn ${i} xã Hòa Bình`);
    expect(check(["branch", ...names].join("\n"))).toEqual([]);
    expect(check(["branch", ...names, "Chi bộ Thôn 17 xã Hoà Bình"].join("\n"))).toEqual([
      "duplicate-branch A5002",
    ]);
  });
});
