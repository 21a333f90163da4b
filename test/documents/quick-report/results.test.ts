/** Part II of the report: number, structure, levels and positions, for none, one, many and all. */
import type { QuickReportOptions } from "../../../src/documents/quick-report/options";
import { part, reported } from "./written";

function results(sheet: string, options: Partial<QuickReportOptions> = {}): readonly string[] {
  return part(reported(sheet, options), "KẾT QUẢ BẦU CỬ");
}

/** Branches with these columns, a line each; the last is still to come where `open` is given. */
const table = (header: string, rows: readonly string[]): string =>
  ["", `Chi bộ | CUV | ${header}`, ...rows].join("\n");

describe("How many", () => {
  const told = (header: string, ...rows: readonly string[]): string | undefined =>
    results(table(header, rows)).find((line) => line.includes("Số lượng"));

  test("without seats as elected, with them of how many, and of those that met while others have not", () => {
    expect(told("Nữ", "A | 5 | 1", "B | 7 | 1")).toBe("1. Số lượng: các chi bộ bầu 12 đồng chí vào cấp ủy.");
    expect(told("Nữ | Cần bầu", "A | 5 | 1 | 5", "B | 7 | 1 | 7")).toBe(
      "1. Số lượng: các chi bộ bầu được 12/12 cấp ủy viên.",
    );
    expect(told("Nữ | Cần bầu", "A | 5 | 1 | 5", "B | 7 | 1 | 7", "C | | |")).toBe(
      "1. Số lượng: các chi bộ đã tổ chức đại hội bầu được 12/12 cấp ủy viên.",
    );
  });

  test("one that lacks a member is named, with the reason that speaks of persons or ballots", () => {
    const one = (note: string): string | undefined =>
      told("Cần bầu | Ghi chú", `A | 4 | 5 | ${note}`, "B | 7 | 7 |");
    const bare =
      "Số lượng: các chi bộ bầu được 11/12 cấp ủy viên (đạt 91,67%). Chi bộ A bầu được 4/5 chi ủy viên";
    expect(one("Một người không đủ phiếu")).toBe(`${bare} do một người không đủ phiếu.`);
    expect(one("Bầu thiếu 01 đồng chí, do nhân sự xin rút")).toBe(`${bare} do nhân sự xin rút.`);
    expect(one("ĐT 0912")).toBe(`${bare}.`);
  });

  test("several that lack members are listed", () => {
    expect(told("Cần bầu | Ghi chú", "A | 4 | 5 | Không đủ phiếu", "Bến | 2 | 3 |", "C | 5 | 5 |")).toBe(
      "Số lượng: các chi bộ bầu được 11/13 cấp ủy viên (đạt 84,62%). Bầu thiếu ở 02 chi bộ: Chi bộ A (4/5, do không đủ phiếu); Chi bộ Bến (2/3).",
    );
  });

  test("where they are many the blocks tell where", () => {
    const block = (name: string, count: number, elected: number): readonly string[] => [
      `KHỐI ${name} | |`,
      ...Array.from({ length: count }, (_, i) => `Chi bộ ${name} ${i} | ${elected} | 5`),
    ];
    expect(told("Cần bầu", ...block("XÃ", 11, 4), ...block("TRƯỜNG", 3, 5), ...block("CHỢ", 1, 3))).toBe(
      "Số lượng: các chi bộ bầu được 62/75 cấp ủy viên (đạt 82,67%), thiếu 13 đồng chí: Khối xã 11 đồng chí; Khối chợ 02 đồng chí. Có 12 chi bộ bầu thiếu.",
    );
  });

  test("seats that contradict the elected are not told", () => {
    expect(told("Cần bầu | Nữ", "A | 6 | 5 | 1", "B | 4 | 5 | 1")).toBe(
      "1. Số lượng: các chi bộ bầu 10 đồng chí vào cấp ủy. Còn khuyết 01 cấp ủy viên.",
    );
  });

  test("how many stood: by how many more than the seats, or that there were none more", () => {
    const stood = (a: number): string | undefined =>
      told("Cần bầu | Danh sách bầu", `A | 5 | 5 | ${a}`, "B | 7 | 7 | 7");
    const bare = "Số lượng: các chi bộ bầu được 12/12 cấp ủy viên. Danh sách bầu cử có";
    expect(stood(7)).toBe(`${bare} 14 người (số dư 16,67%); Chi bộ B bầu không có số dư.`);
    expect(stood(5)).toBe(`${bare} 12 người, không có số dư.`);
    expect(told("Cần bầu | Danh sách bầu", "A | 3 | 3 | 4", "B | 3 | 3 | 4")).toMatch(
      /có 08 người \(số dư 02 người\)\.$/,
    );
    // One row does not tell who stood.
    expect(told("Cần bầu | Danh sách bầu", "A | 5 | 5 | 7", "B | 7 | 7 |")).not.toContain("Danh sách");
  });

  test("who was appointed was not elected, wherever it was", () => {
    expect(told("Chỉ định | Ghi chú", "A | 5 | |", "B | 5 | |", "C | | 3 | Mới thành lập")).toBe(
      "Số lượng: các chi bộ bầu 10 đồng chí vào cấp ủy. Số này không gồm 03 đồng chí được chỉ định.",
    );
  });

  test("what the new ones elected", () => {
    const sheet = (day: string): string =>
      `\nTính đến ngày 20/5/2025 | <\nChi bộ | CUV | Ngày ĐH\nA | 5 | 10/5/2025\nB | 3 | 12/5/2025\nC | 4 | ${day}`;
    expect(results(sheet("18/5/2025"), { lastAsOf: "15/5/2025" })).toEqual([
      "Số lượng: các chi bộ bầu 12 đồng chí vào cấp ủy; 01 chi bộ mới tổ chức bầu 04 đồng chí.",
    ]);
    expect(results(sheet("13/5/2025"), { lastAsOf: "15/5/2025" })).toEqual([
      "Số lượng: các chi bộ bầu 12 đồng chí vào cấp ủy.",
    ]);
  });

  test("organisations have a committee of their own, both kinds are told apart", () => {
    expect(results("\nĐảng bộ | UV BCH | Cần bầu\nXã A | 15 | 15\nXã B | 14 | 15")).toEqual([
      "Số lượng: các đảng bộ bầu được 29/30 ủy viên ban chấp hành (đạt 96,67%). Đảng bộ xã B bầu được 14/15 ủy viên ban chấp hành.",
    ]);
    expect(results("\nTổ chức đảng | CUV\nĐảng bộ xã | 15\nChi bộ A | 5")).toEqual([
      "Số lượng: các chi bộ, đảng bộ bầu 20 đồng chí vào cấp ủy, gồm 15 đồng chí ở Đảng bộ xã và 05 đồng chí ở Chi bộ A.",
    ]);
  });
});

describe("Who of them", () => {
  const told = (header: string, a: string, b: string): string | undefined =>
    results(table(header, [`A | 6 | ${a}`, `B | 6 | ${b}`])).find((line) => line.startsWith("2."));

  test("with the noun first; shares say what they are once in the whole part", () => {
    expect(
      results(
        table("Tái cử | Lần đầu | Nữ | ĐH | Tuổi BQ", [
          "A | 6 | 4 | 2 | 3 | 5 | 41",
          "B | 6 | 5 | 1 | 0 | 6 | 43",
        ]),
      ),
    ).toEqual([
      "1. Số lượng: các chi bộ bầu 12 đồng chí vào cấp ủy.",
      "2. Cơ cấu: tái cử 09 đồng chí (chiếm 75%), tham gia lần đầu 03 đồng chí (25%); nữ 03 đồng chí (25%); tuổi bình quân 42 tuổi.",
      "3. Trình độ chuyên môn: đại học 11 đồng chí (91,67%).",
    ]);
  });

  test("all of them, and nobody", () => {
    expect(told("Tái cử | Nữ | DTTS", "6 | 6 | 0", "6 | 6 | 0")).toBe(
      "2. Cơ cấu: đều tái cử và đều là nữ; người dân tộc thiểu số: không có.",
    );
    // What was left blank is not nobody.
    expect(told("Nữ | DTTS", "1 | 0", "1 |")).toBe("2. Cơ cấu: nữ 02 đồng chí (chiếm 16,67%).");
  });

  test("of few persons without shares", () => {
    expect(results(table("Nữ", ["A | 3 | 1", "B | 3 | 1"]))[1]).toBe("2. Cơ cấu: nữ 02 đồng chí.");
  });

  test("of the blocks that elected enough, the highest first", () => {
    const block = (name: string, elected: number, women: number): readonly string[] => [
      `${name} | |`,
      `Chi bộ ${name} | ${elected} | ${women}`,
    ];
    const sheet = (...blocks: readonly (readonly string[])[]): string => table("Nữ", blocks.flat());
    const three = sheet(
      block("KHỐI XÃ", 20, 2),
      block("KHỐI TRƯỜNG", 20, 10),
      block("KHỐI CHỢ", 12, 0),
      block("KHỐI Y TẾ", 3, 3),
    );
    expect(results(three, { extremes: "women" })[1]).toBe(
      "2. Cơ cấu: nữ 15 đồng chí (chiếm 27,27%). Tỷ lệ cấp ủy viên nữ theo khối: trường 50%; xã 10%; chợ không có.",
    );
    const numbered = sheet(block("KHỐI 5", 20, 2), block("KHỐI 7", 20, 10));
    expect(results(numbered, { extremes: "women" })[1]).toMatch(
      / theo khối: Khối 7 \(50%\); Khối 5 \(10%\)\.$/,
    );
    const nobody = sheet(block("KHỐI XÃ", 20, 0), block("KHỐI TRƯỜNG", 20, 0));
    expect(results(nobody, { extremes: "women" })[1]).toBe("2. Cơ cấu: nữ: không có.");
    expect(results(three)[1]).toBe("2. Cơ cấu: nữ 15 đồng chí (chiếm 27,27%).");
    const many = sheet(
      ...Array.from({ length: 11 }, (_, i) => block(`KHỐI ${"ABCDEGHIKLM"[i] ?? ""}`, 20, i + 1)),
    );
    expect(results(many, { extremes: "women" })[1]).toMatch(
      /\. Khối có tỷ lệ cấp ủy viên nữ cao nhất là Khối M \(55%\); thấp nhất là Khối A \(5%\)\.$/,
    );
  });
});

describe("Positions", () => {
  const told = (header: string, ...rows: readonly string[]): string | undefined =>
    results(table(header, rows)).find((line) => line.includes("Chức danh"));

  test("by number, and who of the secretaries", () => {
    expect(told("Bí thư | Phó bí thư | Ủy viên khác", "A | 5 | 1 | 1 | 3", "B | 5 | 1 | 0 | 4")).toBe(
      "2. Chức danh: 02 bí thư, 01 phó bí thư; 07 chi ủy viên khác.",
    );
    const secretaries = (a: string, b: string): string | undefined =>
      results(
        `\nChi bộ | CUV | Bí thư | < | < | Phó bí thư\n^ | ^ | Tổng | Nữ | Tái cử | ^\nA | 5 | ${a} | 1\nB | 5 | ${b} | 1`,
      )[1];
    expect(secretaries("1 | 1 | 0", "1 | 0 | 1")).toBe(
      "2. Chức danh: 02 bí thư, trong đó tái cử 01 đồng chí, nữ 01 đồng chí; 02 phó bí thư.",
    );
    expect(secretaries("1 | 0 | 1", "1 | 0 | 1")).toBe(
      "2. Chức danh: 02 bí thư, đều tái cử, không có đồng chí nào là nữ; 02 phó bí thư.",
    );
  });

  test("a place that is empty is told once, with its reason", () => {
    const one = (note: string, secretary: number | string = 0): string | undefined =>
      told("Bí thư | Phó bí thư | Ghi chú", `A | 5 | ${secretary} | 1 | ${note}`, "B | 5 | 1 | 1 |");
    const bare = "2. Chức danh: 01 bí thư, 02 phó bí thư. Chi bộ A khuyết bí thư";
    expect(one("")).toBe(`${bare}.`);
    expect(one("Khuyết bí thư")).toBe(`${bare}.`);
    expect(one("Khuyết BT do đ/c Lan nghỉ hưu")).toBe(`${bare} do đồng chí Lan nghỉ hưu.`);
    expect(one("Đại hội điểm")).toBe(`${bare}.`);
    expect(one("Sẽ kiện toàn sau khi có nhân sự")).toBe(`${bare}.`);
    // Of a cell that was left blank the note says it.
    expect(one("Chưa bầu được bí thư", "")).toBe(`${bare}.`);
    // Nobody knows how many there are.
    expect(one("", "")).toBe("2. Chức danh: 02 phó bí thư.");
  });

  test("several are listed, a deputy is missing only where a note says so, and one reason is told once", () => {
    expect(
      told(
        "Bí thư | Phó bí thư | Ghi chú",
        "A | 5 | 0 | 1 | chờ nhân sự",
        "B | 5 | 0 | 1 |",
        "C | 5 | 1 | 0 |",
      ),
    ).toBe(
      "2. Chức danh: 01 bí thư, 02 phó bí thư. Khuyết bí thư ở 02 chi bộ: Chi bộ A (chờ nhân sự); Chi bộ B.",
    );
    expect(told("Bí thư | Phó bí thư | Ghi chú", "A | 5 | 1 | 0 | Khuyết PBT", "B | 5 | 1 | 0 |")).toBe(
      "2. Chức danh: 02 bí thư. Chi bộ A khuyết phó bí thư.",
    );
    expect(
      results(
        table("Cần bầu | Bí thư | Ghi chú", [
          "A | 4 | 5 | 0 | Khuyết bí thư, do điều động",
          "B | 5 | 5 | 1 |",
        ]),
      ),
    ).toEqual([
      "1. Số lượng: các chi bộ bầu được 9/10 cấp ủy viên (đạt 90%), thiếu 01 bí thư.",
      "2. Chức danh: 01 bí thư. Chi bộ A khuyết bí thư do điều động.",
    ]);
  });

  test("secretaries who head their village are a fraction of the branches of villages", () => {
    const rows = Array.from({ length: 10 }, (_, i) => `Thôn ${i} | 3 | 1 | ${i < 8 ? 1 : 0}`);
    expect(told("Bí thư | Bí thư kiêm trưởng thôn", ...rows, "Trường | 3 | 1 | 0")).toBe(
      "2. Chức danh: 11 bí thư; 8/10 bí thư chi bộ thôn đồng thời là trưởng thôn (đạt 80%).",
    );
  });
});

test("without any result there is no second part", () => {
  expect(results("\nChi bộ | Ngày ĐH | Ghi chú\nA | | Chưa tổ chức\nB | | Chưa tổ chức")).toEqual([]);
});

test("levels that are the sum of others beside them are not told again", () => {
  const told = (header: string, ...rows: readonly string[]): string | undefined =>
    results(table(header, rows)).find((line) => line.includes("chuyên môn"));
  expect(told("ĐH | ThS | Trên ĐH | ĐH trở lên", "A | 6 | 3 | 2 | 2 | 5", "B | 6 | 4 | 1 | 1 | 5")).toBe(
    "2. Trình độ chuyên môn: thạc sĩ 03 đồng chí (chiếm 25%), đại học 07 đồng chí (58,33%).",
  );
  expect(told("ThS | ĐH trở lên", "A | 6 | 2 | 5", "B | 6 | 1 | 5")).toBe(
    "2. Trình độ chuyên môn: từ đại học trở lên 10 đồng chí (chiếm 83,33%), trong đó thạc sĩ 03 đồng chí (25%).",
  );
});
