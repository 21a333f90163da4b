/**
 * To add a document is to add an entry: one that nobody needs is written, asked for, kept, edited by hand and set on a sheet and in
 * Word, and no room was told of it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { writtenParts } from "../../src/analysis/documents";
import { editedParts } from "../../src/analysis/edits";
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { blockOf } from "../../src/documents/document";
import { documentKind, type DocumentKind } from "../../src/documents/document-kind";
import type { Told } from "../../src/documents/sentences/facts";
import { askedOptions } from "../../src/documents/asked";
import { documentKinds } from "../../src/documents/kinds";
import { keptOptions, lines, on, optionNames, takes, text, wording } from "../../src/documents/options";
import { parseOptions } from "../../src/documents/parse-options";
import { progress } from "../../src/documents/sentences/progress";
import { results } from "../../src/documents/sentences/results";
import { documentLayout } from "../../src/documents/sheet";
import { said } from "../../src/documents/spans";
import { documentText, linesOf, partsText } from "../../src/documents/text";
import { documentKindIds } from "../../src/congress/outputs";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { readTable } from "../support/told";

const telegramOptions = v.object({ ...wording, receiver: text, urgent: on, copies: lines });

const telegramAsked = v.object({ receiver: text, urgent: on, copies: text });

const telegram = documentKind({
  id: "telegram",
  label: "Điện báo",
  options: telegramOptions,
  page: { paper: "A4", marginsMm: { top: 11, bottom: 12, left: 13, right: 14 } },
  blocks: ["headline", "progress", "results", "byline"],
  write: (facts, { receiver, urgent, copies }) => [
    blockOf("headline", [
      [said`${urgent ? "KHẨN: " : ""}Điện báo${receiver === "" ? "" : ` gửi ${receiver}`}`],
    ]),
    blockOf("progress", [progress(facts)]),
    blockOf("results", results(facts), [said`Theo khối;`, said`Hết.`]),
    blockOf("byline", [copies.map((copy) => said`Nơi nhận: ${copy}.`)]),
  ],
});

function reportOf(picture: string): Told {
  const { table, findings } = readTable(draw(picture));
  return makeReport({ table, findings, asOf: null, today: day("01/5/2017") }, defaultSettings);
}

const REPORT = reportOf(`
  TT | Chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ
  I  | KHỐI XÃ | | |
  1  | Một    | 19/4/2017 | 5           | 1
  2  | Hai    | 20/4/2017 | 5           | 0
  II | KHỐI TRƯỜNG | | |
  3  | Ba     | 20/4/2017 | 10          | 3
  4  | Bốn    |           |             |
`);

const PARTS = writtenParts(telegram, REPORT, { receiver: "Tỉnh ủy" }, defaultSettings);

test("it is written with what was given, and for the rest by its defaults", () => {
  expect(documentText(telegram.write(REPORT, {}, defaultSettings))).toBe(
    `KHẨN: Điện báo

Đến nay, 3/4 chi bộ đã tổ chức đại hội. Khối xã đã hoàn thành đại hội; Khối trường có 1/2 chi bộ đã tổ chức đại hội. Chi bộ Bốn chưa tổ chức đại hội.

Tại các chi bộ đã tổ chức đại hội, 20 đồng chí được bầu vào cấp ủy; nữ có 04 đồng chí (chiếm 20%).
- Theo khối;
- Hết.
`,
  );
  const given = { urgent: false, copies: ["Lưu"], receiver: "Tỉnh ủy", padCounts: false };
  const told = documentText(telegram.write(REPORT, given, defaultSettings));
  expect(told).toMatch(/^Điện báo gửi Tỉnh ủy\n/);
  expect(told).toContain("nữ có 4 đồng chí");
  expect(told).toMatch(/\nNơi nhận: Lưu\.\n$/);
});

test("options of another form are a bug, and are thrown as one", () => {
  expect(() => telegram.write(REPORT, { urgent: "có" }, defaultSettings)).toThrow();
});

test("its options are read from JSON, and each wrong one has its sentence", () => {
  const json = { receiver: "Tỉnh ủy", copies: ["Lưu"], indicators: ["women"] };
  expect(parseOptions(telegramOptions, json)).toEqual({ ok: true, options: json });
  expect(
    parseOptions(telegramOptions, { reciever: "x", urgent: 1, copies: "y", indicators: ["nữ"] }),
  ).toEqual({
    ok: false,
    problems: [
      "Không có tùy chọn “reciever”; có thể là “receiver”.",
      "Tùy chọn “urgent” phải là true hoặc false.",
      'Tùy chọn “copies” phải là danh sách các chuỗi văn bản, ví dụ ["…", "…"].',
      "Không có tùy chọn “indicators: nữ”; có thể là “indicators: women”.",
    ],
  });
});

test("what is asked for it has its field, and what was kept of it falls back one by one", () => {
  expect(optionNames(telegramAsked).map((name) => [name, takes(telegramAsked, name)])).toEqual([
    ["receiver", "text"],
    ["urgent", "switch"],
    ["copies", "text"],
  ]);
  expect(takes(telegram.options, "copies")).toBe("list");
  expect(keptOptions(telegramAsked, { receiver: 7, urgent: false, unknown: 1 })).toEqual({
    receiver: "",
    urgent: false,
    copies: "",
  });
  expect(keptOptions(telegramAsked, "x")).toEqual({ receiver: "", urgent: true, copies: "" });
});

test("what somebody wrote into it stays", () => {
  const over = PARTS.find(({ kind }) => kind === "progress")?.text ?? "";
  const parts = editedParts(PARTS, { progress: { text: "Đã xong.", over } });
  expect(partsText(parts)).toContain("\n\nĐã xong.\n\nTại các chi bộ đã tổ chức đại hội, 20");
});

test("on a sheet it has its name, its lines and its margins", () => {
  const { name, cells, print } = documentLayout(
    telegram,
    linesOf(editedParts(PARTS)).map((line) => line.text),
  );
  expect(name).toBe("Điện báo");
  expect(cells).toHaveLength(5);
  expect(cells[4]?.value).toEqual({
    kind: "text",
    text: "- Hết.",
  });
  expect(print.marginsMm).toMatchObject({ top: 11, bottom: 12, left: 13, right: 14 });
});

test("it is listed as the others are, under its own name", () => {
  const all: Readonly<Record<string, DocumentKind>> = { ...documentKinds, telegram };
  for (const [id, kind] of Object.entries(all)) {
    expect(kind.id).toBe(id);
    expect(optionNames(kind.options).filter((name) => takes(kind.options, name) === null)).toEqual([]);
    expect(kind.write(REPORT, {}, defaultSettings).blocks).not.toEqual([]);
  }
  // @ts-expect-error A kind that is named has to have its entry.
  const lacking: Readonly<Record<(typeof documentKindIds)[number] | "telegram", DocumentKind>> =
    documentKinds;
  expect(Object.keys(lacking)).toEqual([...documentKindIds]);
});

test("what is asked for is an option of some document", () => {
  const known = new Set(documentKindIds.flatMap((id) => optionNames(documentKinds[id].options)));
  expect(optionNames(askedOptions).filter((name) => !known.has(name))).toEqual([]);
});

test("no place asks whether something is the bulletin: it would answer for every other document", () => {
  const asking = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) =>
      /[!=]== "bulletin"|"bulletin" [!=]==|case "bulletin"/.test(readFileSync(join("src", path), "utf8")),
    );
  expect(asking).toEqual([]);
});
