/** Several files and folders on the command line: which are read, what became of each, and who has not sent yet. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../../src/cli/files";
import { workbookFile } from "../workbook/files";
import { ownFolder, runIn, type Run } from "./run";

const folder = ownFolder();

const summarize = (...args: readonly string[]): Promise<Run> => runIn(folder(), args);

/** Writes the results of one branch; members tell one file from another. */
function send(name: string, branch: string, elected: number, members = 20): void {
  const rows = [
    ["KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027"],
    ["STT", "Tên chi bộ", "Ngày đại hội", "Số đảng viên", "Cấp ủy viên"],
    [1, branch, "12/5/2025", members, elected],
  ];
  mkdirSync(join(folder(), name, ".."), { recursive: true });
  writeFileSync(join(folder(), name), workbookFile("xlsx", rows));
}

function list(name: string, ...branches: readonly string[]): void {
  writeFileSync(
    join(folder(), name),
    workbookFile("xlsx", [["Tên chi bộ"], ...branches.map((one) => [one])]),
  );
}

const names = (...named: readonly string[]): readonly string[] =>
  filesIn(named, folder()).files.map(({ name }) => name);

test("a folder is all files in it, however deep, but for those that Office leaves beside open ones", () => {
  for (const name of ["gop/a.xlsx", "gop/khoi/b.xlsx", "gop/~$a.xlsx", "gop/.DS_Store"])
    send(name, "Chi bộ Thôn Bèo", 3);
  expect([...names("gop")].sort()).toEqual(["a.xlsx", "b.xlsx"]);
  expect(filesIn(["gop"], folder()).isSeveral).toBe(true);
});

test("files of one name in two folders are told apart by their folders", () => {
  for (const name of ["thon/kq.xlsx", "co quan/kq.xlsx"]) send(name, "Chi bộ Thôn Bèo", 3);
  expect([...names("thon", "co quan")].sort()).toEqual([join("co quan", "kq.xlsx"), join("thon", "kq.xlsx")]);
});

test("a file that is named twice, or with its folder as well, is one", () => {
  send("gop/a.xlsx", "Chi bộ Thôn Bèo", 3);
  expect(names("gop", "gop/a.xlsx", "./gop/a.xlsx")).toEqual(["a.xlsx"]);
});

test("what is not there is named", () => {
  send("a.xlsx", "Chi bộ Thôn Bèo", 3);
  expect(filesIn(["a.xlsx", "b.xlsx"], folder()).missing).toBe("b.xlsx");
});

test("what is there and cannot be looked at is named as well: a name too long, a link to itself", () => {
  symlinkSync("vong.xlsx", join(folder(), "vong.xlsx"));
  for (const name of ["vong.xlsx", "x".repeat(5000)]) expect(filesIn([name], folder()).missing).toBe(name);
});

test("in a folder a link to itself is told, and what is no file at all keeps nobody waiting", async () => {
  send("gop/a.xlsx", "Chi bộ Thôn Bèo", 3);
  symlinkSync("vong.xlsx", join(folder(), "gop", "vong.xlsx"));
  symlinkSync("/dev/zero", join(folder(), "gop", "khong.xlsx"));
  execFileSync("mkfifo", [join(folder(), "gop", "ong.xlsx")]);
  expect([...names("gop")].sort()).toEqual(["a.xlsx", "vong.xlsx"]);
  expect((await summarize("gop")).out).toContain("Không mở được tệp “vong.xlsx”");
});

test("a device is no file", async () => {
  symlinkSync("/dev/zero", join(folder(), "khong.xlsx"));
  const { code, err } = await summarize("khong.xlsx");
  expect([code, err]).toEqual([1, expect.stringContaining("Không mở được tệp “khong.xlsx”")]);
});

test("each file has its line above the figures of all, and a broken one stops nothing", async () => {
  send("gop/beo.xlsx", "Chi bộ Thôn Bèo", 3);
  send("gop/say.xlsx", "Chi bộ Thôn Sậy", 5);
  send("gop/say (1).xlsx", "Chi bộ Thôn Sậy", 5);
  writeFileSync(join(folder(), "gop", "hong.xlsx"), "không phải bảng tính");
  const { code, out } = await summarize("gop");
  expect(code).toBe(0);
  expect(out).toContain("Tính 2/4 tệp:\n  đã tính: beo.xlsx\n  không đọc được: hong.xlsx\n");
  expect(out).toContain("  trùng, không tính: say (1).xlsx\n");
  expect(out).toMatch(/Cấp ủy viên được bầu +8\n/);
});

test("in --json each file has its status, and a finding its file, sheet and cell", async () => {
  send("gop/beo.xlsx", "Chi bộ Thôn Bèo", 25);
  send("gop/say.xlsx", "Chi bộ Thôn Sậy", 5);
  send("gop/say lần 2.xlsx", "Chi bộ Thôn Sậy", 4);
  const json: unknown = JSON.parse((await summarize("gop", "--json")).out);
  expect(json).toMatchObject({
    source: { file: "beo.xlsx" },
    sources: [
      { file: "beo.xlsx", sheet: "KQ", rows: "3:3", status: "attention" },
      { file: "say lần 2.xlsx", status: "read" },
      { file: "say.xlsx", status: "older", of: "say lần 2.xlsx" },
    ],
    indicators: { elected: { count: 29 } },
  });
  expect(json).toMatchObject({
    findings: expect.arrayContaining([
      expect.objectContaining({ code: "committee-too-large", file: "beo.xlsx", sheet: "KQ", cell: "E3" }),
    ]),
  });
});

test("--list says below the files who has not sent, who has sent twice, and whom no list has", async () => {
  list("danh-sach.xlsx", "Chi bộ Thôn Bèo", "Chi bộ Thôn Sậy", "Chi bộ Trạm Y tế");
  send("gop/say.xlsx", "Chi bộ Thôn Sậy", 5);
  send("gop/say lần 2.xlsx", "Chi bộ Thôn Sậy", 4);
  send("gop/tram.xlsx", "Chi bộ Trạm Y Tá", 3);
  const { out } = await summarize("gop", "--list", "danh-sach.xlsx", "--due", "11h ngày 28/11/2026");
  expect(out).toMatch(
    /TÌNH HÌNH GỬI KẾT QUẢ\nĐến \d+h(\d\d)? ngày \d\d\/\d+\/\d{4}, đã có 1\/3 chi bộ gửi kết quả đại hội\.\nCòn 02 chi bộ chưa gửi: Chi bộ Thôn Bèo và Chi bộ Trạm Y tế\.\nĐề nghị các đồng chí gửi trước 11h ngày 28\/11\/2026\.\n/,
  );
  expect(out).toContain("Gửi nhiều lần:\n  Chi bộ Thôn Sậy: say lần 2.xlsx, say.xlsx\n");
  expect(out).toContain("  “Chi bộ Trạm Y Tá” (tệp “tram.xlsx”); gần nhất: Chi bộ Trạm Y tế\n");
  expect(out.indexOf("TÌNH HÌNH")).toBeGreaterThan(out.indexOf("Tính 2/3 tệp"));
});

test("in --json it is sending", async () => {
  list("danh-sach.xlsx", "Chi bộ Thôn Bèo", "Chi bộ Thôn Sậy");
  send("gop/say.xlsx", "Chi bộ Thôn Sậy", 5);
  send("gop/mai.xlsx", "Chi bộ Thôn Mai", 5);
  const { out } = await summarize("gop", "--list", "danh-sach.xlsx", "--json");
  expect(JSON.parse(out)).toMatchObject({
    sending: {
      sent: [{ name: "Chi bộ Thôn Sậy", block: null }],
      missing: [{ name: "Chi bộ Thôn Bèo", block: null }],
      twice: [],
      unlisted: [{ name: "Chi bộ Thôn Mai", file: "mai.xlsx", nearest: { name: "Chi bộ Thôn Sậy" } }],
    },
  });
});

test("yesterday's joined results are a list as well", async () => {
  send("gop/say.xlsx", "Chi bộ Thôn Sậy", 5);
  send("gop/mai.xlsx", "Chi bộ Thôn Mai", 3);
  await summarize("gop", "--xlsx", "hom-qua.xlsx");
  const { out } = await summarize("gop/mai.xlsx", "--list", "hom-qua.xlsx", "--json");
  expect(JSON.parse(out)).toMatchObject({ sending: { missing: [{ name: "Chi bộ Thôn Sậy" }] } });
});

test("a list that names no branch is refused, and --due without a list", async () => {
  send("a.xlsx", "Chi bộ Thôn Bèo", 3);
  writeFileSync(join(folder(), "trong.xlsx"), workbookFile("xlsx", [["x"]]));
  expect(await summarize("a.xlsx", "--list", "trong.xlsx")).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining("Không tìm thấy chi bộ nào trong tệp “trong.xlsx” sau --list."),
  });
  expect(await summarize("a.xlsx", "--due", "11h")).toMatchObject({ code: 2 });
});

test("the list is never overwritten", async () => {
  send("a.xlsx", "Chi bộ Thôn Bèo", 3);
  list("danh-sach.xlsx", "Chi bộ Thôn Bèo");
  const run = await summarize("a.xlsx", "--list", "danh-sach.xlsx", "--xlsx", "danh-sach.xlsx", "--force");
  expect(run).toMatchObject({ code: 1, out: "" });
});
