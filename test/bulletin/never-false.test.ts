/** Sentences that would be false, or read so, on some sheet: each kind with what is said instead. */
import { defaultSettings } from "../../src/congress/settings";
import { BARE, written } from "./written";

/** The bulletin's paragraphs behind its headline. */
function body(...args: Parameters<typeof written>): readonly string[] {
  return written(...args)
    .trim()
    .split("\n\n")
    .slice(1);
}

test("who came is a share of those summoned, and nobody reads it as how many were summoned", () => {
  expect(
    body(`
      Chi bộ | Triệu tập | Có mặt | CUV
      Số 1   | 300       | 290    | 5
      Số 2   | 273       | 261    | 5
    `).at(-1),
  ).toMatch(/^Có 551\/573 đảng viên được triệu tập đã dự đại hội \(đạt 96,16%\)\./);
});

describe("Who of the elected", () => {
  const SHEET = `
    Chi bộ | CUV | Tái cử | Nữ | DTTS
    Số 1   | 3   | 3      | 1  | 0
    Số 2   | 3   | 3      | 1  | 0
  `;

  test("is joined by a comma, also behind what all are", () => {
    expect(written("\nChi bộ | CUV | Nữ\nSố 1 | 3 | 1\nSố 2 | 3 | 1")).toContain(
      "vào cấp ủy, trong đó có 02 đồng chí nữ (chiếm 33,33%).",
    );
    expect(written(SHEET, { tellNone: true })).toContain(
      ", tất cả đều tái cử, trong đó có 02 đồng chí nữ (chiếm 33,33%); không có đồng chí là người dân tộc thiểu số.",
    );
  });
});

describe("While some congresses are still to come, “các” is never said of those that met", () => {
  const sheet = (...rows: readonly string[]): string =>
    ["", "Chi bộ | CUV | Bí thư | < | Ghi chú", "^ | ^ | Tổng | Tái cử | ^", ...rows].join("\n");
  const MET = ["Số 1 | 3 | 1 | 1 |", "Số 2 | 2 | 1 | 1 |"];
  const OPEN = "Số 3 | | | | Chưa tổ chức";
  const EXEMPT = "Số 4 | | | | Giải thể";
  const typed = { author: "", captions: false } as const;

  test("results, evaluation and tasks speak of the branches that met", () => {
    expect(body(sheet(...MET, OPEN), typed).slice(1)).toEqual([
      "2 chi bộ đã tổ chức đại hội bầu 05 đồng chí vào cấp ủy. Có 02 đồng chí được bầu giữ chức bí thư. Các đồng chí bí thư được bầu đều tái cử.",
      "Tại các chi bộ đã tổ chức đại hội, công tác chuẩn bị và tiến hành được quan tâm thực hiện; đảng viên phát huy dân chủ, tích cực tham gia thảo luận và bầu cử.",
      "Các chi bộ đã tổ chức đại hội xây dựng chương trình hành động và quy chế làm việc, sớm đưa nghị quyết đại hội vào cuộc sống. Chi bộ chưa đại hội tiếp tục hoàn thiện công tác chuẩn bị theo kế hoạch.",
    ]);
  });

  test("where all that are to meet have met, they are “các chi bộ”, whoever is exempt", () => {
    expect(body(sheet(...MET, EXEMPT), typed).slice(1)).toEqual([
      "Các chi bộ đã bầu 05 đồng chí vào cấp ủy. Có 02 đồng chí được bầu giữ chức bí thư. Các đồng chí bí thư đều tái cử.",
      "Công tác chuẩn bị và tiến hành đại hội được các chi bộ quan tâm thực hiện; đảng viên phát huy dân chủ, tích cực tham gia thảo luận và bầu cử.",
      "Sau đại hội, các chi bộ xây dựng chương trình hành động và quy chế làm việc, sớm đưa nghị quyết đại hội vào cuộc sống.",
    ]);
  });

  test("an office that counts its exempt branches as well does not call the others all", () => {
    const settings = { ...defaultSettings, progressBase: "all" } as const;
    expect(body(sheet(...MET, EXEMPT), BARE, settings).at(-1)).toMatch(/^2 chi bộ đã tổ chức đại hội bầu 05/);
  });

  test("the only one that met is named", () => {
    expect(body(sheet("Số 1 | 3 | 1 | 1 |", OPEN)).at(-1)).toMatch(/^Chi bộ Số 1 đã bầu 03 đồng chí/);
  });

  test("seats, for the inside, and rows that stand for several branches", () => {
    const seats = "\nChi bộ | Cần bầu | CUV | Ghi chú\nA | 3 | 2 |\nB | 3 | 3 |\nC | 3 | | Hoãn";
    expect(body(seats, { ...BARE, internal: true }).at(-1)).toMatch(
      /^2 chi bộ đã tổ chức đại hội bầu được 5\/6 đồng chí vào cấp ủy\. Còn khuyết 01 đồng chí\./,
    );
    expect(body("\nĐơn vị | Số chi bộ | Đã ĐH | CUV\nXã Một | 1500 | 1490 | 3200").at(-1)).toBe(
      "1.490 chi bộ đã tổ chức đại hội bầu 3.200 đồng chí vào cấp ủy.",
    );
  });
});
