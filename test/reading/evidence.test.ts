/** Rows and columns are told by what stands in them, whatever they are called and however they were typed. */
import { draw } from "../support/draw";
import { readTable, told, toldFindings } from "../support/told";
import { mainSource, columnsOf } from "../../src/congress/table";

const elected = (picture: string): readonly string[] => told(readTable(draw(picture)).table, "elected");

describe("A total is known however its letters were typed", () => {
  const sheet = (total: string): string => `
    STT | Chi bộ | Số ĐV | CUV
    1   | Thôn A | 10    | 3
    2   | Thôn B | 12    | 3
    2   | ${total} | 22  | 6
  `;
  const BRANCHES = ["Thôn A | 3", "Thôn B | 3"];

  test.each(["Tổng cộng", "Tổng số", "CỘNG", "Toàn Đảng bộ", "Cộng khối thôn", "Tỷ lệ %"])(
    "“%s” numbered like a branch: in NFC, in NFD, behind a zero-width character, with a no-break space",
    (total) => {
      const ways = [
        total,
        total.normalize("NFD"),
        `\u200b${total}`,
        `\ufeff${total}\u00ad`,
        total.replace(" ", "\u00a0"),
        total.replace("ng", "n\u200dg"),
      ];
      for (const way of ways) expect(elected(sheet(way))).toEqual(BRANCHES);
    },
  );

  test.each([
    "Trang trước chuyển sang",
    "Trang trước mang sang",
    "Số mang sang",
    "Chuyển trang sau",
    "Trang 1 chuyển qua",
    "Cộng dồn",
    "Cộng chuyển sang trang sau",
    "Luỹ kế hết trang 2",
  ])("“%s” adds up a printed page and counts nothing", (label) => {
    expect(
      elected(`
        STT | Chi bộ   | Số ĐV | CUV
        1   | Thôn A   | 10    | 3
            | ${label} | 10    | 3
        2   | Thôn B   | 12    | 3
      `),
    ).toEqual(BRANCHES);
  });

  test.each(["T/cộng", "T cộng", "TC", "T.C", "TS", "Σ", "Số cộng", "Tổng hợp chung"])(
    "“%s” is a total",
    (label) => {
      expect(
        elected(`
        STT | Chi bộ   | Số ĐV | CUV
        1   | Thôn A   | 10    | 3
        2   | Thôn B   | 12    | 3
            | ${label} | 22    | 6
      `),
      ).toEqual(BRANCHES);
    },
  );

  test("marks and counts behind a zero-width character are read", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ | Đã ĐH   | CUV
        1   | Thôn A | \u200bx | \u200b03
        2   | Thôn B | x\u200b | 3\u00a0đ/c
      `),
    );
    expect(told(table, "state", "elected")).toEqual(["Thôn A | held | 3", "Thôn B | held | 3"]);
  });
});

describe("A running sequence is a row of column numbers, however it is written", () => {
  test.each([
    "1 | 2 | 3   | 4 (=5+6)     | 5   | 6",
    "1 | 2 | 3   | 4(=2*100/3)  | 5   | 6",
    "1 | 2 | 3   | 4            | 5   | 6=4–5",
    "1 | 2 | 3   | 4=5÷6        | 5*  | 6",
    "1 | 2 | 3   | 4=5,6        | 5   | 6",
    "1 | 2 | 3   | 4=Tổng(5,6)  | 5   | 6",
    "1 | 2 | 3   | 4 (=5+…+6)   | 5   | 6",
    "A | B | [1] | [2]=[3]+[4]  | [3] | [4]",
    "(a) | (b) | 1. | 2=3+4     | 3.  | 4.",
    "Cột 1 | Cột 2 | Cột 3 | Cột 4 | Cột 5 | Cột 6",
    "  |   | 3   | 4 (=5+6)     | 5   | 6",
  ])("%s", (numbers) => {
    const picture = `
      STT | Chi bộ | Số ĐV | CUV | Tái cử | Lần đầu
      ${numbers}
      1   | Thôn A | 10    | 3   | 2      | 1
      2   | Thôn B | 12    | 3   | 2      | 1
    `;
    const { table, findings } = readTable(draw(picture));
    expect(told(table, "elected")).toEqual(["Thôn A | 3", "Thôn B | 3"]);
    expect(mainSource(table).header.last).toBe(1);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("sums and differences in any notation are held against the rows below", () => {
    const rows = (rule: string): readonly string[] =>
      toldFindings(
        readTable(
          draw(`
            STT | Chi bộ | Số ĐV | CUV     | Tái cử | Lần đầu
            1   | 2      | 3     | ${rule} | 5      | 6
            1   | Thôn A | 10    | 4       | 2      | 1
          `),
        ).findings,
      );
    for (const rule of ["4 (=5+6)", "4=5+6", "(4)=(5)+(6)", "4=Tổng(5+6)", "4(=5+…+6)", "4 = 3 – 5"])
      expect(rows(rule)).toEqual(["column-rule-differs D3"]);
    for (const rule of ["4=Tổng(5-6)", "4=Tổng(5,6)", "4=sum(5:6)"])
      expect(rows(rule)).toEqual(["column-rule-differs D3"]);
    expect(rows("4=1…99999999999")).toEqual([]);
    for (const rule of ["4=5,6", "4*", "4=5÷6", "4(=5*100/6)"]) expect(rows(rule)).toEqual([]);
  });

  test("a branch that is called by a letter is none", () => {
    expect(
      elected(`
        STT | Chi bộ | CUV | Số ĐV
        1   | A      | 3   | 20
        2   | B      | 5   | 31
      `),
    ).toEqual(["A | 3", "B | 5"]);
  });

  test("figures that grow from left to right below no name are none: the row is doubted", () => {
    const { findings } = readTable(
      draw(`
        STT | Chi bộ | Số ĐV | CUV | Tái cử
        1   | Thôn A | 10    | 3   | 2
            |        | 4     | 7   | 12
      `),
    );
    expect(toldFindings(findings)).toEqual(["nameless-row B3"]);
  });
});

describe("The number column is known by its values, whatever stands over it", () => {
  const HEADS = ["STT", "T.T", "T/T", "S.T.T", "STT (1)", "№", "N°", "Thứ tự", "Mã số", '"#"', "Số", ""];

  test.each(HEADS)("“%s” over sections I and II with subtotals", (head) => {
    const { table, findings } = readTable(
      draw(`
        ${head} | Chi bộ      | Số ĐV | CUV | Nữ
        I       | Xã Hòa Bình | 35    | 6   | 2
        1       | Thôn Một    | 20    | 3   | 1
        2       | Thôn Hai    | 15    | 3   | 1
        II      | Cơ quan     | 25    | 6   | 2
        1       | Trường học  | 13    | 3   | 0
        2       | Trạm y tế   | 12    | 3   | 2
      `),
    );
    expect(told(table, "block", "elected")).toEqual([
      "Thôn Một | Xã Hòa Bình | 3",
      "Thôn Hai | Xã Hòa Bình | 3",
      "Trường học | Cơ quan | 3",
      "Trạm y tế | Cơ quan | 3",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test.each(HEADS)("“%s” over a total that carries no number", (head) => {
    const { table } = readTable(
      draw(`
        ${head} | Chi bộ     | CUV
        1       | Thôn Một   | 3
        2       | Thôn Hai   | 3
        A       | Khối khác  | 4
        3       | Trường học | 4
                | Cộng lại   | 10
      `),
    );
    expect(told(table, "elected")).toEqual(["Thôn Một | 3", "Thôn Hai | 3", "Trường học | 4"]);
  });

  test("sections of one branch each, and parts of a longer list", () => {
    for (const numbers of ["I | 1 | II | 1", "I | 2 | II | 1", "I | 5 | II | 6", "A | 1 | B | 2"]) {
      const [a, b, c, d] = numbers.split("|");
      const { table } = readTable(
        draw(`
          №    | Chi bộ      | Số ĐV | CUV
          ${a} | Xã Hòa Bình | 20    | 3
          ${b} | Thôn Một    | 20    | 3
          ${c} | Cơ quan     | 13    | 3
          ${d} | Trường học  | 13    | 3
        `),
      );
      expect(told(table, "block", "members")).toEqual([
        "Thôn Một | Xã Hòa Bình | 20",
        "Trường học | Cơ quan | 13",
      ]);
    }
  });

  test("codes, years and figures on the left of the names are no numbering", () => {
    for (const column of ["101 | 205 | 17", "2 | 1 | 3", "1975 | 1980 | 1981", "1 | 5 | 9"]) {
      const [a, b, c] = column.split("|");
      const { table } = readTable(
        draw(`
          Mã   | Chi bộ | CUV
          ${a} | Thôn A | 3
          ${b} | Thôn B | 3
          ${c} | Thôn C | 4
        `),
      );
      expect(columnsOf(table).map(({ field }) => field)).toEqual(["branch", "elected"]);
      expect(told(table, "elected")).toEqual(["Thôn A | 3", "Thôn B | 3", "Thôn C | 4"]);
    }
  });
});
