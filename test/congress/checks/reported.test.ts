/** What staff reported, held against ours. */
import { check, sentences } from "../check";

describe("totals", () => {
  const total = (reported: number): string => `
    branch    | elected | women
    Chi bộ 1  | 3       | 1
    Chi bộ 2  | 2       | 0
    = Tổng cộng | ${reported} | 1`;

  test("a reported total is the sum of the rows", () => {
    expect(check(total(6))).toEqual(["typed-total-differs B4"]);
    expect(check(total(5))).toEqual([]);
    expect(sentences(total(6))).toEqual([
      "Ô B4 (dòng “Tổng cộng”, cột “Cấp ủy viên được bầu”) ghi 6, tính từ các dòng chi bộ được 5. Cần kiểm tra lại.",
    ]);
  });

  test("staff add up every row, or those held alone, and both are right", () => {
    const picture = (reported: number): string => `
      branch   | mark    | planned | elected
      Chi bộ 1 | held    | 3       | 3
      Chi bộ 2 | pending | 2       |
      = Tổng   |         | ${reported} | 3`;
    expect(check(picture(5))).toEqual([]);
    expect(check(picture(3))).toEqual([]);
    expect(check(picture(4))).toEqual(["typed-total-differs C4"]);
  });

  test("nothing is compared while a cell cannot be read", () => {
    expect(check("branch | elected\nA | 3\nB | ?\n= Tổng | 9")).toEqual([]);
  });

  test("nor in columns that hold nothing to add up", () => {
    expect(check("branch | elected | votes\nA | 3 |\n= Tổng | 3 | 9")).toEqual([]);
  });

  test("columns of branch numbers and of a single age group have totals too", () => {
    const picture = (branches: number, old: number): string => `
      branch | branches | heldBranches | elected | ageGroup:Trên 50
      Xã A   | 4        | 4            | 20      | 5
      Xã B   | 3        | 2            | 10      | 2
      = Tổng | ${branches} | 6         | 30      | ${old}`;
    expect(check(picture(7, 7))).toEqual([]);
    expect(check(picture(8, 6))).toEqual(["typed-total-differs B4", "typed-total-differs E4"]);
  });
});

describe("subtotals", () => {
  const blocks = (first: number, all: number): string => `
    branch       | elected
    # KHỐI XÃ    |
    Chi bộ 1     | 3
    Chi bộ 2     | 2
    == Cộng khối | ${first}
    # KHỐI CƠ QUAN
    Chi bộ 3     | 4
    = Tổng cộng  | ${all}`;

  test("a reported subtotal is the sum of its block", () => {
    expect(check(blocks(5, 9))).toEqual([]);
    expect(check(blocks(9, 9))).toEqual(["typed-subtotal-differs B5"]);
    expect(check(blocks(5, 5))).toEqual(["typed-total-differs B8"]);
  });

  test("rows outside of the block do not spoil it", () => {
    expect(check(blocks(5, 9).replace("Chi bộ 3     | 4", "Chi bộ 3     | ?"))).toEqual([]);
    expect(check(blocks(6, 9).replace("Chi bộ 3     | 4", "Chi bộ 3     | ?"))).toEqual([
      "typed-subtotal-differs B5",
    ]);
  });
});

describe("averages", () => {
  // Weighted by the elected (2 * 40 + 6 * 50) / 8 = 47,5; simple (40 + 50) / 2 = 45.
  const ages = (reported: string): readonly string[] =>
    check(`branch | elected | averageAge\nA | 2 | 40\nB | 6 | 50\n= Tổng | 8 | ${reported}`);

  test("weighted and simple ones are both right", () => {
    expect(ages("47,5")).toEqual([]);
    expect(ages("45")).toEqual([]);
    expect(ages("46")).toEqual(["typed-total-differs C4"]);
  });

  test("they are compared at the decimals written", () => {
    // (3 * 44 + 3 * 45 + 1 * 45) / 7 = 44,571...; simple 44,666...
    const of = (reported: string): readonly string[] =>
      check(`branch | elected | averageAge\nA | 3 | 44\nB | 3 | 45\nC | 1 | 45\n= Tổng | 7 | ${reported}`);
    for (const right of ["45", "44,6", "44,57", "44,67", "44,571", "44,5714285714"])
      expect(of(right)).toEqual([]);
    for (const wrong of ["44", "44,5", "44,58", "44,59"])
      expect(of(wrong)).toEqual(["typed-total-differs C5"]);
  });

  test("without a column of the elected the simple one is right", () => {
    expect(check("branch | averageAge\nA | 40\nB | 45,5\n= Tổng | 42,75")).toEqual([]);
    expect(check("branch | averageAge\nA | 40\nB | 45,5\n= Tổng | 42,74")).toEqual([
      "typed-total-differs B4",
    ]);
    expect(sentences("branch | averageAge\nA | 40\nB | 45,5\n= Tổng | 44")).toEqual([
      "Ô B4 (dòng “Tổng”, cột “Tuổi bình quân”) ghi 44, tính từ các dòng chi bộ được 42,75. Cần kiểm tra lại.",
    ]);
  });
});

describe("percentages", () => {
  const share = (women: number, elected: number, reported: string): readonly string[] =>
    check(`branch | elected | women | women%\nĐảng bộ A | ${elected} | ${women} | ${reported}`, {
      settings: { branchNoun: "đảng bộ" },
    });

  test("rounded half up at 0, 1 or 2 decimals they are right", () => {
    // 3258 / 5207 = 62,5696...
    for (const right of ["62,57", "62,6", "63", "62,5696", "62,56961782216247"])
      expect(share(3258, 5207, right)).toEqual([]);
    for (const wrong of ["62,58", "62,7", "64", "26,57"])
      expect(share(3258, 5207, wrong)).toEqual(["typed-percent-differs D2"]);
  });

  test("a half is rounded up: 1 of 8 is 12,5", () => {
    expect(share(1, 8, "13")).toEqual([]);
    expect(share(1, 8, "12")).toEqual(["typed-percent-cut-off D2"]);
  });

  test("cut off they are told, as a note", () => {
    expect(share(80, 163, "49,07")).toEqual(["typed-percent-cut-off D2"]);
    expect(share(80, 163, "49,08")).toEqual([]);
    expect(share(3258, 5207, "62,5")).toEqual(["typed-percent-cut-off D2"]);
  });

  test("published mistakes are found", () => {
    expect(share(28, 125, "28,4")).toEqual(["typed-percent-differs D2"]);
    expect(share(28, 125, "22,4")).toEqual([]);
    // 119 / 177 = 67,2316...
    expect(share(119, 177, "67,32")).toEqual(["typed-percent-differs D2"]);
    expect(share(119, 177, "67,23")).toEqual([]);
  });

  test("nothing of nothing has none", () => {
    expect(share(0, 0, "0")).toEqual([]);
  });

  test("the sentence shows how ours is made", () => {
    expect(
      sentences("branch | elected | women | women%\nĐảng bộ A | 125 | 28 | 28,4", {
        settings: { branchNoun: "đảng bộ" },
      }),
    ).toEqual(["Ô D2 (Đảng bộ A) ghi 28,4%, tính lại từ 28/125 được 22,4%. Cần kiểm tra lại."]);
    expect(
      sentences("branch | elected | women | women%\nĐảng bộ A | 163 | 80 | 49,07", {
        settings: { branchNoun: "đảng bộ" },
      }),
    ).toEqual([
      "Ô D2 (Đảng bộ A) ghi 49,07%, là số cắt bớt phần lẻ; làm tròn từ 80/163 thì được 49,08%. " +
        "Nên dùng số làm tròn.",
    ]);
  });

  test("each is taken of its own base", () => {
    expect(check("branch | mark | summoned | attended | attended%\nA | held | 30 | 27 | 90")).toEqual([]);
    expect(check("branch | mark | summoned | attended | attended%\nA | held | 30 | 27 | 80")).toEqual([
      "typed-percent-differs E2",
    ]);
    expect(check("branch | mark | summoned | absent | absent%\nA | held | 30 | 3 | 9")).toEqual([
      "typed-percent-differs E2",
    ]);
    expect(
      check(
        "branch | elected | ageGroup:40-50 | ageGroup% | ageGroup:Trên 50 | ageGroup%\nA | 5 | 2 | 40 | 3 | 60",
      ),
    ).toEqual([]);
    expect(
      check(
        "branch | elected | ageGroup:40-50 | ageGroup% | ageGroup:Trên 50 | ageGroup%\nA | 5 | 2 | 40 | 3 | 40",
      ),
    ).toEqual(["typed-percent-differs F2"]);
  });

  test("without the base, or the count, nothing is said", () => {
    expect(check("branch | members | members%\nA | 30 | 12")).toEqual([]);
    expect(check("branch | women | women%\nA | 3 | 12")).toEqual([]);
    expect(check("branch | elected | women%\nA | 3 | 12")).toEqual([]);
  });

  test("held branches are taken of all, or of all less the exempt", () => {
    const held = (reported: number): readonly string[] =>
      check(`
      branch | branches | heldBranches | heldBranches% | exemptBranches
      Xã A   | 10       | 8            | ${reported}      | 2`);
    expect(held(80)).toEqual([]);
    expect(held(100)).toEqual([]);
    expect(held(90)).toEqual(["typed-percent-differs D2"]);
  });

  test("those of total rows are made of the sums, those of subtotals of their block", () => {
    const picture = (block: string, all: string): readonly string[] =>
      check(`
      branch       | elected | women | women%
      # KHỐI XÃ
      Chi bộ 1     | 3       | 1     |
      Chi bộ 2     | 5       | 1     |
      == Cộng khối | 8       | 2     | ${block}
      # KHỐI CƠ QUAN
      Chi bộ 3     | 4       | 2     |
      = Tổng cộng  | 12      | 4     | ${all}`);
    expect(picture("25", "33,33")).toEqual([]);
    expect(picture("33,33", "25")).toEqual(["typed-percent-differs D5", "typed-percent-differs D8"]);
    expect(picture("25", "33,3333333")).toEqual([]);
  });
});

describe("the number of branches in a total's label", () => {
  test("is the number of rows", () => {
    expect(check("branch\nA\nB\n= Cộng: 3 chi bộ")).toEqual(["typed-branches-differ A4"]);
    expect(check("branch\nA\nB\n= Cộng: 2 chi bộ")).toEqual([]);
    expect(sentences("branch\nA\nB\n= Cộng: 3 chi bộ")).toEqual([
      "Ô A4 (dòng “Cộng: 3 chi bộ”) ghi 3 chi bộ, đếm trên trang được 2. Cần kiểm tra lại.",
    ]);
  });

  test("may leave out those that hold no congress", () => {
    const exempt = (label: string): readonly string[] =>
      check(`branch | mark\nA | held\nB | pending\nC | exempt\n= ${label} |`);
    expect(exempt("Cộng: 2 chi bộ")).toEqual([]);
    expect(exempt("Cộng: 3 chi bộ")).toEqual([]);
    expect(exempt("Cộng: 4 chi bộ")).toEqual(["typed-branches-differ A5"]);
  });

  test("is that of the block's rows in a subtotal", () => {
    expect(check("branch\n# I\nA\nB\n== Cộng 2 chi bộ\n# II\nC\n== Cộng 3 chi bộ")).toEqual([
      "typed-branches-differ A8",
    ]);
  });

  test("is that of branches where rows count several, or that of rows", () => {
    const several = (label: string): readonly string[] =>
      check(`branch | branches\nXã A | 10\nXã B | 15\n= Cộng: ${label}`);
    expect(several("25 chi bộ")).toEqual([]);
    expect(several("2 chi bộ")).toEqual([]);
    expect(several("24 chi bộ")).toEqual(["typed-branches-differ A4"]);
  });
});
