/**
 * The command line as a script uses it: exit codes, what stands on which stream, and files that are never lost. Where not the
 * process itself is asked about, the command runs in that of the tests.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, type ReadWorkbook } from "../../src/workbook/file/read";
import { draw } from "../support/draw";
import { workbookFile } from "../workbook/files";
import { ownFolder, runIn, type Run } from "./run";

const SAMPLE = join(process.cwd(), "assets", "ket-qua-mau.xlsx");
const folder = ownFolder();

/** Runs the command in the test's folder. */
const summarize = (...args: readonly string[]): Promise<Run> => runIn(folder(), args);

/** The same, in a process of its own. */
function asProcess(...args: readonly string[]): Run {
  const script = join(process.cwd(), "src", "cli", "summarize.ts");
  const run = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder() },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function inFolder(name: string): string {
  return join(folder(), name);
}

test("figures and bulletin stand on standard output, and nothing else stands anywhere", () => {
  const { code, out, err } = asProcess(SAMPLE);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("Đã đại hội 4/5 chi bộ (80%); chưa đại hội 1\n");
  expect(out).toMatch(/Cấp ủy viên được bầu +10\n {2}Tái cử +9 {2}90%\n/);
  expect(out).toContain("BẢN TIN\n\n4/5 chi bộ trực thuộc");
});

describe("Beside the term before", () => {
  beforeEach(() => {
    const rows = [
      ["STT", "Tên chi bộ", "Nhiệm kỳ 2022-2025", "", "Nhiệm kỳ 2025-2027", ""],
      ["", "", "Số CUV", "Nữ", "Số CUV", "Nữ"],
      [1, "Văn phòng", 3, 0, 5, 2],
      [2, "Thôn Một", 4, 2, 3, 1],
    ];
    writeFileSync(inFolder("so-sanh.xlsx"), workbookFile("xlsx", rows));
  });

  test("a figure stands with that of before, and the columns of before are none of no use", async () => {
    const { out } = await summarize("so-sanh.xlsx");
    expect(out).toContain("So sánh với nhiệm kỳ trước (2022-2025): trang “KQ”\n");
    expect(out).toMatch(/Cấp ủy viên được bầu +8 {2}\[nhiệm kỳ trước: 7; tăng 1\]\n/);
    expect(out).toMatch(
      /Nữ +3 {2}37,5% \[nhiệm kỳ trước: 2 \(28,57%\); tăng 1, tỷ lệ tăng 8,93 điểm phần trăm\]\n/,
    );
    expect(out).not.toContain("Cột không dùng đến");
  });

  test("the bulletin says what went up, unless the options say no", async () => {
    writeFileSync(inFolder("tat.json"), '{"comparison": false}');
    const [told, plain] = [
      await summarize("so-sanh.xlsx"),
      await summarize("so-sanh.xlsx", "--options", "tat.json"),
    ];
    expect(told.out).toContain(
      "\nCác chi bộ bầu 08 đồng chí vào cấp ủy (tăng 01 đồng chí so với nhiệm kỳ 2022-2025).\n" +
        "Nữ có 03 đồng chí, tăng 01 đồng chí so với nhiệm kỳ trước.\n",
    );
    expect(plain.out).toContain("\nCác chi bộ bầu 08 đồng chí vào cấp ủy; nữ có 03 đồng chí.\n");
  });

  test("the summary has the comparison below its table", async () => {
    await summarize("so-sanh.xlsx", "--xlsx", "tong-hop.xlsx");
    const book = await readWorkbook(readFileSync(inFolder("tong-hop.xlsx")), "tong-hop.xlsx");
    const texts = book.ok ? book.sheets.flatMap(({ values }) => values.flat()) : [];
    expect(texts).toContain("SO SÁNH VỚI NHIỆM KỲ 2022-2025");
  });
});

test("the process ends with the code of the command, and what it refuses stands on standard error alone", () => {
  const { code, out, err } = asProcess(SAMPLE, "--as-of", "4/20/2017");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("Không hiểu ngày “4/20/2017” sau --as-of.");
});

test("--json prints one object", async () => {
  const { code, out, err } = await summarize(SAMPLE, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({ term: "2017-2020", congresses: { held: 4, percent: "80%" } });
});

test("--as-of is the day that figures speak of, whatever the sheet says", async () => {
  const { out } = await summarize(SAMPLE, "--as-of", "19/4/2017", "--json");
  expect(JSON.parse(out)).toMatchObject({
    asOf: "2017-04-19",
    congresses: { held: 2, pending: 3, percent: "40%" },
    indicators: { elected: { count: 6 } },
  });
});

test("--count-struck counts what is struck out, which is else left out and told", async () => {
  const sheet = draw(
    `
    STT | Chi bộ | Ngày ĐH  | CUV
    1   | Thôn A | 1/4/2025 | 3
    2   | Thôn B | 2/4/2025 | 5
  `,
    { struck: new Map([[2, new Set([1])]]) },
  );
  const read = (): Promise<ReadWorkbook> =>
    Promise.resolve({ ok: true, sheets: [sheet], formats: new Map() });
  const told = async (...args: readonly string[]): Promise<string> =>
    (await runIn(folder(), [SAMPLE, ...args], read)).out;
  expect(await told()).toMatch(
    /Cấp ủy viên được bầu +3\n[^]*Trang có 1 dòng chi bộ bị gạch ngang \(từ ô B3\)/,
  );
  expect(await told("--count-struck")).toMatch(/Cấp ủy viên được bầu +8\n[^]*vẫn được tính/);
});

test("--exact-ages are the years completed on the day of the figures, else they go by the year", async () => {
  const list =
    "TT,Họ và tên,Ngày sinh,Chức vụ,Chi bộ\n1,Lê Văn Mẫu,20/12/1985,Bí thư,Chi bộ Một\n2,Hồ Thị Dụ,01/02/1985,Phó bí thư,Chi bộ Một\n";
  writeFileSync(inFolder("nguoi.csv"), `DANH SÁCH CẤP ỦY VIÊN TRÚNG CỬ,,,,\n${list}`);
  const asked = ["nguoi.csv", "--as-of", "15/6/2025", "--json"];
  const age = async (...more: readonly string[]): Promise<unknown> =>
    JSON.parse((await summarize(...asked, ...more)).out);
  expect(await age()).toMatchObject({ indicators: { averageAge: { value: 40 } } });
  expect(await age("--exact-ages")).toMatchObject({ indicators: { averageAge: { value: 39.5 } } });
});

test("--unicode writes a copy that says the same, with what is hidden; a file without an old encoding has none", async () => {
  const old = join(process.cwd(), "test", "cases", "e01-tcvn3-vntime-vntimeh", "input.xlsx");
  expect(await summarize(old, "--unicode", "moi.xlsx")).toMatchObject({
    code: 0,
    err: "Đã ghi “moi.xlsx”.\n",
  });
  const figures = async (file: string): Promise<unknown> => {
    const told: { congresses: unknown; indicators: unknown } = JSON.parse(
      (await summarize(file, "--json")).out,
    );
    return [told.congresses, told.indicators];
  };
  expect(await figures("moi.xlsx")).toEqual(await figures(old));
  const copy = await readWorkbook(readFileSync(inFolder("moi.xlsx")), "moi.xlsx");
  expect(JSON.stringify(copy.ok && copy.sheets[0]?.values)).toContain("ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ");
  expect(await summarize(SAMPLE, "--unicode", "khac.xlsx")).toMatchObject({
    code: 1,
    err: expect.stringContaining("không có chữ của bảng mã cũ"),
  });
  expect(existsSync(inFolder("khac.xlsx"))).toBe(false);
});

test("summary sheet and bulletin are written, said on standard error, and never written over", async () => {
  const asked = [SAMPLE, "--xlsx", "tong-hop.xlsx", "--bulletin", "ban-tin.txt"];
  const first = await summarize(...asked);
  expect(first).toMatchObject({ code: 0, err: "Đã ghi “tong-hop.xlsx”.\nĐã ghi “ban-tin.txt”.\n" });
  const [book, text] = [
    readFileSync(inFolder("tong-hop.xlsx")),
    readFileSync(inFolder("ban-tin.txt"), "utf8"),
  ];
  expect(text).toMatch(/^4\/5 chi bộ trực thuộc/);

  writeFileSync(inFolder("ban-tin.txt"), "bản đã sửa tay");
  expect(await summarize(...asked)).toEqual({
    code: 1,
    out: "",
    err: "Tệp “tong-hop.xlsx” đã có. Hãy đặt tên khác, hoặc thêm --force để ghi đè.\n",
  });
  expect(readFileSync(inFolder("ban-tin.txt"), "utf8")).toBe("bản đã sửa tay");

  expect((await summarize(...asked, "--force")).code).toBe(0);
  expect(readFileSync(inFolder("tong-hop.xlsx")).equals(book)).toBe(true);
  expect(readFileSync(inFolder("ban-tin.txt"), "utf8")).toBe(text);
});

test("the input is never written over, not even with --force or through another spelling of its path", async () => {
  copyFileSync(SAMPLE, inFolder("nguon.xlsx"));
  const before = statSync(inFolder("nguon.xlsx")).mtimeMs;
  for (const output of ["nguon.xlsx", "./nguon.xlsx", inFolder("nguon.xlsx")]) {
    const { code, out, err } = await summarize("nguon.xlsx", "--xlsx", output, "--force");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("là tệp đầu vào nên không được ghi đè");
  }
  expect(statSync(inFolder("nguon.xlsx")).mtimeMs).toBe(before);
});

test("--options fill the bulletin; what is wrong in them is said by its name", async () => {
  writeFileSync(inFolder("ban-tin.json"), JSON.stringify({ author: "Văn phòng Đảng ủy A" }));
  expect((await summarize(SAMPLE, "--options", "ban-tin.json")).out).toMatch(/\nVăn phòng Đảng ủy A\n$/);
  writeFileSync(inFolder("ban-tin.json"), JSON.stringify({ autor: "x", author: 5 }));
  const { code, out, err } = await summarize(SAMPLE, "--options", "ban-tin.json");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("Không có tùy chọn “autor”; có thể là “author”.");
  expect(err).toContain("Tùy chọn “author” phải là một chuỗi văn bản trong dấu ngoặc kép.");
  writeFileSync(inFolder("ban-tin.json"), "{ author: ");
  expect((await summarize(SAMPLE, "--options", "ban-tin.json")).err).toContain(
    "không phải JSON đúng cú pháp",
  );
});

test("what a row is called is the same in figures and bulletin", async () => {
  writeFileSync(inFolder("ban-tin.json"), JSON.stringify({ branchNoun: " đảng bộ " }));
  const { out } = await summarize(SAMPLE, "--options", "ban-tin.json");
  expect(out).toContain("Đã đại hội 4/5 đảng bộ (80%)");
  expect(out).toContain("4/5 đảng bộ đã tổ chức đại hội (đạt 80%)");
  writeFileSync(inFolder("ban-tin.json"), JSON.stringify({ branchNoun: "" }));
  expect((await summarize(SAMPLE, "--options", "ban-tin.json")).out).toContain("Đã đại hội 4/5 chi bộ (80%)");
});

test.each<[string, readonly string[], string]>([
  ["no file", [], "Chưa cho biết tệp kết quả."],
  ["one sheet of two files", [SAMPLE, "hai.xlsx", "--sheet", "KQ"], "--sheet chỉ dùng với một tệp"],
  ["an option that does not exist", [SAMPLE, "--sheets", "A"], "Không hiểu tùy chọn “--sheets”"],
  ["an option without its value", [SAMPLE, "--sheet"], "Không hiểu tùy chọn “--sheet"],
  ["month before day", [SAMPLE, "--as-of", "4/20/2017"], "Không hiểu ngày “4/20/2017” sau --as-of."],
  ["a summary that is no .xlsx", [SAMPLE, "--xlsx", "a.xls"], "phải có đuôi .xlsx"],
  [
    "two results in one file",
    [SAMPLE, "--xlsx", "a.xlsx", "--bulletin", "a.xlsx"],
    "Hãy đặt hai tên khác nhau.",
  ],
])("wrong usage ends with 2: %s", async (_what, args, sentence) => {
  const { code, out, err } = await summarize(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
  expect(existsSync(inFolder("a.xlsx"))).toBe(false);
});

test.each<[string, () => readonly string[], string]>([
  ["a file that is not there", () => ["khong-co.xlsx"], "Không mở được tệp “khong-co.xlsx”."],
  ["a second file that is not there", () => [SAMPLE, "hai.xlsx"], "Không mở được tệp “hai.xlsx”."],
  [
    "a folder without files",
    () => {
      mkdirSync(inFolder("rong"));
      return ["rong"];
    },
    "Không có tệp nào trong “rong”.",
  ],
  [
    "a sheet that is not there",
    () => [SAMPLE, "--sheet", "Tháng 5"],
    "Các trang hiện có: “Kết quả đại hội”.",
  ],
  [
    "a workbook without results",
    () => {
      writeFileSync(
        inFolder("luong.xlsx"),
        workbookFile("xlsx", [
          ["Họ tên", "Lương"],
          ["A", 5],
        ]),
      );
      return ["luong.xlsx"];
    },
    "Không tìm thấy bảng kết quả trong tệp “luong.xlsx”:\n- Trang “KQ” không có bảng kết quả đại hội",
  ],
  [
    "something that is no workbook",
    () => {
      writeFileSync(inFolder("anh.xlsx"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
      return ["anh.xlsx"];
    },
    "không phải bảng tính hay văn bản Word: nội dung là ảnh",
  ],
  [
    "a folder that cannot be written to",
    () => [SAMPLE, "--bulletin", join("khong", "co", "ban-tin.txt")],
    "Không ghi được tệp",
  ],
])("what cannot be done ends with 1: %s", async (_what, args, sentence) => {
  const { code, out, err } = await summarize(...args());
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(sentence);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
});

test("--sheet reads the sheet asked for, whatever its case", async () => {
  const { code, out } = await summarize(SAMPLE, "--sheet", "kết QUẢ đại hội", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ source: { sheet: "Kết quả đại hội" } });
});

test("the summary that is written reads as a workbook", async () => {
  await summarize(SAMPLE, "--xlsx", "tong-hop.xlsx");
  const book = await readWorkbook(readFileSync(inFolder("tong-hop.xlsx")), "tong-hop.xlsx");
  expect(book.ok && book.sheets.map(({ sheet }) => sheet)).toEqual(["Tổng hợp"]);
});

test("--help explains the command", async () => {
  const { code, out, err } = await summarize("--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const option of ["--sheet", "--as-of", "--json", "--xlsx", "--bulletin", "--options", "--force"])
    expect(out).toContain(option);
});
