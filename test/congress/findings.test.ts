/** Findings as data: severity, code, sentence, order. The sentences are read here as people will read them. */
import { finding, findingKey, inOrder, worded, type FindingValues } from "../../src/congress/findings";
import words from "../../src/i18n/vi.json";
import { sentences } from "./check";
import type { CellRef } from "../../src/sheet/address";

test("a finding has its kind as its code, its severity, and its cell in the sentence", () => {
  expect(
    finding("several-secretaries", { sheet: "KQ", row: 8, column: 5 }, { branch: "Chi bộ 1", count: 2 }),
  ).toEqual({
    kind: "several-secretaries",
    code: "several-secretaries",
    others: [],
    severity: "warning",
    cell: { sheet: "KQ", row: 8, column: 5 },
    values: { branch: "Chi bộ 1", count: 2 },
    message: "Ô F9 (Chi bộ 1): ghi 2 bí thư cho một chi bộ. Cần kiểm tra lại.",
  });
});

test("a sentence without one of its values is a bug", () => {
  expect(() =>
    finding("several-secretaries", { sheet: "KQ", row: 8, column: 5 }, { branch: "Chi bộ 1" }),
  ).toThrow(/count/);
});

describe("a finding is known from one reading to the next", () => {
  const at = { sheet: "KQ", row: 8, column: 5 };
  const values = { branch: "Chi bộ 1", count: 2, label: worded("women", "Nữ") };
  const known = findingKey(finding("exceeds", at, { ...values, base: 1, baseLabel: "" }, "a-exceeds-b"));
  const again = (changed: FindingValues, cell: CellRef = at, code = "a-exceeds-b"): string =>
    findingKey(finding("exceeds", cell, { baseLabel: "", base: 1, ...values, ...changed }, code));

  test("by what it says of the sheet, in whatever words and order", () => {
    expect(again({})).toBe(known);
    expect(again({ label: worded("women", "Cấp ủy viên nữ") })).toBe(known);
  });

  test.each<readonly [what: string, key: string]>([
    ["number", again({ count: 3 })],
    ["text of the sheet", again({ branch: "Chi bộ 2" })],
    ["thing that words stand for", again({ label: worded("young", "Nữ") })],
    ["cell", again({}, { sheet: "KQ", row: 8, column: 6 })],
    ["code", again({}, at, "b-exceeds-c")],
  ])("and is another with another %s", (_what, key) => {
    expect(key).not.toBe(known);
  });
});

test("errors first, then warnings, then notes; the sheet's before its cells', then down and along", () => {
  const branch = { branch: "A" };
  const at = (row: number, column: number): CellRef => ({ sheet: "KQ", row, column });
  const given = [
    finding("no-secretary", at(1, 1), branch),
    finding("several-deputies", at(3, 2), { ...branch, count: 2 }),
    finding("several-deputies", at(3, 1), { ...branch, count: 2 }),
    finding("several-deputies", at(2, 9), { ...branch, count: 2 }),
    finding("no-secretary", null, branch),
    finding("standing-exceeds", at(9, 9), { ...branch, held: 3, exempt: 1, total: 3 }),
  ];
  expect(inOrder(given, [{ sheet: "KQ" }])).toEqual([5, 3, 2, 1, 4, 0].map((i) => given[i]));
});

test("of several sheets those of one stand together, in the order in which they were read", () => {
  const at = (sheet: string, row: number): CellRef => ({ sheet, row, column: 1 });
  const given = [at("Cơ quan", 1), at("Khối xã", 9), at("Khối xã", 2)].map((cell) =>
    finding("no-secretary", cell, { branch: "A" }),
  );
  expect(inOrder(given, [{ sheet: "Khối xã" }, { sheet: "Cơ quan" }])).toEqual(
    [2, 1, 0].map((i) => given[i]),
  );
});

test("no sentence says that a rule was broken; each ends as a sentence", () => {
  for (const [key, text] of Object.entries(words)) {
    if (!key.startsWith("finding.") || key.startsWith("finding.word.")) continue;
    expect(text).not.toMatch(/sai quy định|vi phạm|trái quy định/i);
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/ {2}|\s[,.;:]/);
    expect(text).toBe(text.normalize("NFC"));
  }
});

test("the sentences, read aloud", () => {
  const settings = {
    season: { first: { year: 2017, month: 4, day: 19 }, last: { year: 2017, month: 4, day: 21 } },
  };
  const table = { term: { first: 2017, last: 2020 } };
  const read = (picture: string): readonly string[] => sentences(picture, { settings, table });
  expect(
    read(`
    branch   | planned | candidates | elected | reelected | firstTime | women | officialMembers | secretaries | deputySecretaries
    Chi bộ 1 | 1298    | 1297       | 3       | 2         | 2         | 4     | 8               | 2           | 2
    Chi bộ 2 | 5       | 7          | 8       | 8         | 0         | 0     | 2               | 0           | 0
    Chi bộ 3 | 3       | 3          | 2       | 2         | 0         | 0     | 9               | 1           | 1`),
  ).toEqual([
    "Ô D2 (Chi bộ 1): tái cử 2 và lần đầu 2, cộng lại là 4, khác với số được bầu là 3. Cần kiểm tra lại ba số này.",
    "Ô D2 (Chi bộ 1): bí thư 2 và phó bí thư 2, cộng lại là 4, nhiều hơn số được bầu là 3. Cần kiểm tra lại các số này.",
    "Ô G2 (Chi bộ 1): “Nữ” là 4, nhiều hơn “Cấp ủy viên được bầu” là 3. Cần kiểm tra lại hai số này.",
    "Ô D3 (Chi bộ 2): bầu được 8 người, nhiều hơn số cần bầu là 5. Cần kiểm tra lại hai số này.",
    "Ô C2 (Chi bộ 1): danh sách bầu có 1.297 người, ít hơn số cần bầu là 1.298. Cần kiểm tra lại hai số này.",
    "Ô D2 (Chi bộ 1): có 8 đảng viên chính thức, dưới mức 9 để bầu chi ủy, mà bầu 3 người. " +
      "Cần kiểm tra lại hai số này (căn cứ: Điều lệ Đảng).",
    "Ô I2 (Chi bộ 1): ghi 2 bí thư cho một chi bộ. Cần kiểm tra lại.",
    "Ô J2 (Chi bộ 1): ghi 2 phó bí thư cho một chi bộ. Cần kiểm tra lại.",
    "Ô C3 (Chi bộ 2): danh sách bầu có 7 người cho 5 người cần bầu, số dư 40%, cao hơn mức 30%. " +
      "Cần kiểm tra lại hai số này (căn cứ: Quy chế bầu cử trong Đảng).",
    "Ô D3 (Chi bộ 2): có 2 đảng viên chính thức, dưới mức 9 để bầu chi ủy, mà bầu 8 người. " +
      "Cần kiểm tra lại hai số này (căn cứ: Điều lệ Đảng).",
    expect.stringMatching(
      /^Ô D3 \(Chi bộ 2\): bầu 8 cấp ủy viên, nhiều hơn mức 7 người của một chi bộ\. Cần kiểm tra lại \(căn cứ: .+\)\.$/,
    ),
    "Ô H3 (Chi bộ 2): có 2 đảng viên chính thức, ít hơn mức 3 của một chi bộ. Cần kiểm tra lại (căn cứ: Điều lệ Đảng).",
    "Ô D4 (Chi bộ 3): có 9 đảng viên chính thức, đủ mức 9 để bầu chi ủy, mà chỉ bầu 2 người. " +
      "Cần kiểm tra lại hai số này (căn cứ: Điều lệ Đảng).",
    "Ô D2 (Chi bộ 1): bầu được 3/1.298, còn khuyết 1.295. Nếu đúng như vậy thì giữ nguyên.",
    "Ô I3 (Chi bộ 2): đã đại hội nhưng chưa có bí thư. Nếu khuyết bí thư thì giữ nguyên; nếu ghi sót thì cần bổ sung.",
    "Ô D4 (Chi bộ 3): bầu được 2/3, còn khuyết 1. Nếu đúng như vậy thì giữ nguyên.",
  ]);
  expect(
    read(`
    branch   | date         | mark    | elected | members | summoned | attended
    Chi bộ 1 |              | held    | 3       | 30      | 30       | 19
    Chi bộ 2 | 19/4/2017    |         |         | 30      | 30       | 30
    Chi bộ 3 | 19/4/2017    | pending | 3       | 30      | 30       | 30
    Chi bộ 4 | 21-22/4/2017 |         | 3       | 30      | 30       | 30
    Chi bộ 5 | 18/4/2016    |         | 3       | 2       | 30       | 30`),
  ).toEqual([
    "Ô B2 (Chi bộ 1): đang được tính là đã đại hội nhưng chưa rõ ngày nào. Cần bổ sung ngày đại hội.",
    "Ô G2 (Chi bộ 1): dự đại hội 19/30 đảng viên được triệu tập, chưa đến hai phần ba. Cần kiểm tra lại hai số này.",
    "Ô D3 (Chi bộ 2): đang được tính là đã đại hội nhưng chưa có kết quả bầu cử. Cần bổ sung kết quả, " +
      "hoặc ghi “Chưa tổ chức” nếu đại hội đã hoãn.",
    "Ô C4 (Chi bộ 3): có kết quả bầu cử nhưng lại được ghi là chưa đại hội; hiện đang được tính là đã đại hội. " +
      "Cần kiểm tra lại.",
    "Ô B5 (Chi bộ 4): đại hội từ ngày 21 đến 22/4/2017, sau ngày tính số liệu 20/4/2017, nhưng đã có kết quả " +
      "hoặc đã được ghi là đã đại hội; hiện chưa được tính. Cần kiểm tra lại ngày đại hội.",
    "Ô B5 (Chi bộ 4): đại hội từ ngày 21 đến 22/4/2017, nằm ngoài đợt đại hội từ ngày 19 đến 21/4/2017. " +
      "Cần kiểm tra lại ngày.",
    "Ô B6 (Chi bộ 5): đại hội ngày 18/4/2016, nằm ngoài đợt đại hội từ ngày 19 đến 21/4/2017. Cần kiểm tra lại ngày.",
    "Ô B6 (Chi bộ 5): đại hội ngày 18/4/2016, không thuộc năm đầu của nhiệm kỳ 2017-2020. Cần kiểm tra lại ngày.",
    "Ô D6 (Chi bộ 5): có 2 đảng viên, dưới mức 9 để bầu chi ủy, mà bầu 3 người. " +
      "Cần kiểm tra lại hai số này (căn cứ: Điều lệ Đảng).",
    "Ô E6 (Chi bộ 5): có 2 đảng viên, ít hơn mức 3 của một chi bộ. Cần kiểm tra lại (căn cứ: Điều lệ Đảng).",
  ]);
  expect(
    read(`
    branch | branches | heldBranches | pendingBranches | exemptBranches | elected | secretaries | deputySecretaries | otherMembers
    Xã A   | 10       | 7            | 1               | 1              | 30      | 10          | 10                | 9
    Xã B   | 10       | 8            |                 | 3              | 30      | 10          | 10                | 10`),
  ).toEqual([
    "Ô B2 (Xã A): đã đại hội 7, chưa đại hội 1 và không tổ chức 1, cộng lại là 9, khác với tổng số là 10. " +
      "Cần kiểm tra lại các số này.",
    "Ô F2 (Xã A): bí thư 10, phó bí thư 10 và ủy viên khác 9, cộng lại là 29, khác với số được bầu là 30. " +
      "Cần kiểm tra lại các số này.",
    "Ô B3 (Xã B): đã đại hội 8 và không tổ chức 3, cộng lại nhiều hơn tổng số là 10. Cần kiểm tra lại các số này.",
  ]);
  expect(
    read(`
    branch   | elected | young:Dưới 40 | ageGroup:Từ 40 | college | degree | politicalElementary | politicalAdvanced | averageAge
    Chi bộ 1 | 3       | 2             | 2              | 2       | 2      | 2                   | 2                 |
    = Cộng   | 3       | 2             | 2              | 2       | 2      | 2                   | 2                 |`),
  ).toEqual([
    "Ô B2 (Chi bộ 1): các nhóm tuổi cộng lại là 4 người, nhiều hơn số được bầu là 3. Cần kiểm tra lại các cột độ tuổi.",
    "Ô B2 (Chi bộ 1): các trình độ chuyên môn cộng lại là 4 người, nhiều hơn số được bầu là 3. " +
      "Cần kiểm tra lại; mỗi người chỉ tính một lần, ở trình độ cao nhất. Văn bản không nêu nhóm này.",
    "Ô B2 (Chi bộ 1): các trình độ lý luận chính trị cộng lại là 4 người, nhiều hơn số được bầu là 3. " +
      "Cần kiểm tra lại; mỗi người chỉ tính một lần, ở trình độ cao nhất. Văn bản không nêu nhóm này.",
    "Cột “Tuổi bình quân” để trống ở 1 chi bộ đã đại hội (đầu tiên là ô I2, Chi bộ 1); " +
      "số bình quân chung không có phần của những nơi này. Cần bổ sung nếu có.",
  ]);
});
