/** Bare words right of the columns of offices: whose they are is decided by their place and their figures, or left open and told. */
import { draw } from "../../support/draw";
import { readTable, toldColumns } from "../../support/told";

/** What the columns from the first office on were read as, and which were told as unread. */
function read(columns: string, ...cells: readonly string[]): { fields: string; unread: string } {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Ngày ĐH | Bầu được | ${columns}
      ${cells.map((row, i) => `${i + 1} | Thôn ${i + 1} | ${i + 10}/3/2025 | ${3 + 2 * (i % 2)} | ${row}`).join("\n      ")}`),
  );
  const fields = toldColumns(table).slice(4);
  const unread = findings
    .filter(({ kind }) => kind === "unread-column")
    .map(({ values }) => values["columns"]);
  return { fields: fields.map((text) => text.replace(/^.* = /, "")).join(" "), unread: unread.join() };
}

test("between two offices it is the first one's", () => {
  expect(read("Bí thư | Tái cử | Phó bí thư", "1 | 1 | 1", "1 | 0 | 1", "1 | 1 | 1")).toEqual({
    fields: "secretaries secretariesReelected deputySecretaries",
    unread: "",
  });
  expect(read("Bí thư | Tái cử | Lần đầu | Phó bí thư", "1 | 1 | 0 | 1", "1 | 0 | 1 | 1")).toEqual({
    fields: "secretaries secretariesReelected secretariesFirstTime deputySecretaries",
    unread: "",
  });
  expect(read("Bí thư | Nữ | Phó bí thư", "Lê Văn A | | Hồ Thị B", "Đỗ Thị C | x | Lý Văn D")).toEqual({
    fields: "secretaries secretariesWomen deputySecretaries",
    unread: "",
  });
});

test("more than hold the office are the committee's, and so is what stands beside it", () => {
  expect(read("Bí thư | Phó bí thư | Tái cử", "1 | 1 | 2", "1 | 1 | 1", "1 | 1 | 3")).toEqual({
    fields: "secretaries deputySecretaries reelected",
    unread: "",
  });
  expect(
    read("Bí thư | Phó bí thư | Lần đầu | Tái cử", "1 | 1 | 1 | 2", "1 | 1 | 1 | 4", "1 | 1 | 0 | 3"),
  ).toEqual({
    fields: "secretaries deputySecretaries firstTime reelected",
    unread: "",
  });
});

test("behind the last office, with no more in any row than hold it, it is nobody's for sure", () => {
  expect(read("Bí thư | Phó bí thư | Tái cử", "1 | 1 | 1", "1 | 1 | 0", "1 | 1 | 1")).toEqual({
    fields: "secretaries deputySecretaries",
    unread: "“Tái cử”",
  });
});

test("women behind the offices are the committee's", () => {
  expect(read("Bí thư | Phó bí thư | Nữ", "1 | 1 | 1", "1 | 1 | 0", "1 | 1 | 1")).toEqual({
    fields: "secretaries deputySecretaries women",
    unread: "",
  });
});

test("words that stand behind each office are of each", () => {
  const rows = ["1 | 1 | 0 | 1 | 0 | 1", "1 | 0 | 1 | 1 | 1 | 0", "1 | 1 | 0 | 1 | 1 | 0"];
  expect(read("Bí thư | Tái cử | Nữ | Phó bí thư | Tái cử | Nữ", ...rows)).toEqual({
    fields: "secretaries secretariesReelected secretariesWomen deputySecretaries",
    unread: "“Tái cử” và “Nữ”",
  });
  expect(
    read("Bí thư | Nữ ghi x | Phó bí thư | Nữ đánh dấu x", "A B | x | C D |", "E G | | H I | x").fields,
  ).toBe("secretaries secretariesWomen deputySecretaries");
});

test.each([
  "Bí thư (nữ ghi x)",
  "Bí thư (nữ đánh dấu x)",
  "Bí thư (nếu nữ đánh x)",
  "Bí thư (nếu là nữ thì ghi dấu x)",
])("crosses below “%s” are women", (heading) => {
  expect(read(heading, "x", "", "x")).toEqual({ fields: "secretariesWomen", unread: "" });
});

test("crosses and numbers below such a heading are told: the numbers may be men", () => {
  expect(read("Bí thư (nữ ghi x)", "x", "1", "1")).toEqual({ fields: "", unread: "“Bí thư (nữ ghi x)”" });
});

test.each(["Phó bí thư (nữ ghi x)", "Phó bí thư (DTTS ghi x)", "Phó bí thư (nữ: x)"])(
  "what no indicator counts is told: “%s”",
  (heading) => {
    expect(read(heading, "x", "", "x")).toEqual({ fields: "", unread: `“${heading}”` });
  },
);

test("crosses alone below an office are its holders, and no names of nobody", () => {
  const { table } = readTable(
    draw(`
      TT | Chi bộ | Ngày ĐH   | Bầu được | Bí thư | Phó bí thư
      1  | Một    | 10/3/2025 | 3        | x      | x
      2  | Hai    | 11/3/2025 | 5        | x      |`),
  );
  expect(table.counts.get("secretaries")?.values).toEqual([1, 1]);
  expect(table.counts.get("deputySecretaries")?.values).toEqual([1, null]);
});

test.each([
  ["Ủy ban kiểm tra | <", "SL | Nữ"],
  ["Đại biểu dự đại hội cấp trên | <", "Chính thức | Dự khuyết"],
])("figures of another body are told to be unread: “%s”", (heading, below) => {
  const { table, findings } = readTable(
    draw(`
      TT | Chi bộ | Ngày ĐH   | Bầu được | Nữ | ${heading}
      ^  | ^      | ^         | ^        | ^  | ${below}
      1  | Một    | 10/3/2025 | 3        | 1  | 3 | 1
      2  | Hai    | 11/3/2025 | 5        | 2  | 3 | 0`),
  );
  expect(table.counts.get("women")?.values).toEqual([1, 2]);
  expect(findings.map(({ kind }) => kind)).toEqual(["other-body-unread"]);
});
