/**
 * The page of functions (assets/ham.html) that Excel's help leads to. Names, descriptions and arguments come from the sources
 * of the functions, as functions.json does; the results of the examples are computed by the functions themselves, over the
 * sample that is shipped beside the page.
 */
import { decimalComma } from "../src/vietnamese/count";
import { columnLetters } from "../src/sheet/address";
import { readFileSync } from "node:fs";

import { readWorkbook } from "../src/workbook/file/read";
import { functionsById, metadata, type FunctionData } from "./functions-data";

export const SAMPLE = "ket-qua-mau-khoi.xlsx";

/** An argument as it is typed: the sample's table, a text, a number, or nothing. */
type Argument = typeof TABLE | string | number | null;
const TABLE = { table: true } as const;

/** One example a function, those over a table with the sample. */
const EXAMPLES: Readonly<Record<string, readonly Argument[]>> = {
  DEM: [TABLE, "Tái cử"],
  TYLE: [TABLE, "Tái cử"],
  TIENDO: [TABLE, null, "Khối thôn"],
  THONGKE: [TABLE],
  THEOKHOI: [TABLE, "Nữ"],
  KIEMTRA: [TABLE],
  CAU: [TABLE, "tiến độ"],
  PHANTRAM: [3258, 5207],
  SO: [5207],
  NGAY: ["5/4/2017"],
  KHOANGNGAY: ["28/4/2017", "3/5/2017"],
  NHIEMKY: [2025, 5],
  UNICODE: ["§¶ng ñy x·"],
};

/** What staff ask about all of them. */
const NOTES: readonly string[] = [
  "<code>bang</code> là vùng bảng kết quả kể cả dòng tiêu đề; chọn rộng hơn (dòng tên bảng, cột trống, cả cột) cũng được. Nếu là bảng (Table) của Excel, ghi <code>Bang1[#All]</code>.",
  "Tên chỉ tiêu ghi như thường dùng, kể cả “Đã đại hội”, “Chưa đại hội”, “Số chi bộ”; hoa thường và dấu không quan trọng. Ghi sai thì hàm gợi ý tên gần nhất.",
  "Số liệu tính như trong bảng điều khiển với cách tính mặc định: hai chữ số thập phân, tiến độ tính trên số phải đại hội.",
  "Excel trên máy tính chuyển ô trống thành 0 cho hàm, nên hàm không phân biệt được “chưa nhập” với 0 ở các cột như Tái cử, Nữ. Các phép đếm vẫn đúng; muốn biết ô nào chưa nhập, xem phần Kiểm tra trong bảng điều khiển.",
  "Một công thức <code>THONGKE</code> cho cả bảng nhanh hơn hàng chục công thức <code>DEM</code>: Excel chép cả vùng cho mỗi công thức. Các hàm trả về cả bảng cần chỗ trống bên dưới và bên phải, nếu không Excel báo <code>#SPILL!</code>.",
  "Hàm báo <code>#VALUE!</code> khi ghi chưa đúng, <code>#N/A</code> khi không có gì để tính tỷ lệ; chỉ vào ô để đọc lý do. <code>#BUSY!</code> là đang chờ, <code>#NAME?</code> là máy chưa cài công cụ.",
  "Trước khi gửi tệp cho nơi không có công cụ, mở bảng điều khiển, phần Tổng hợp, mục <strong>Trước khi gửi tệp</strong>: bấm <strong>Chuyển công thức thành giá trị ở trang đang xem</strong> hoặc <strong>Chuyển công thức thành giá trị ở cả tệp</strong> để đổi công thức thành giá trị.",
  "Tệp đếm ngày từ năm 1904 (tùy chọn <em>Use 1904 date system</em>, hay có ở tệp cũ từ máy Mac) đưa cho hàm ngày sớm hơn bốn năm, nên số liệu có thể sai: hãy chép bảng sang một sổ mới.",
  "Excel không cho dùng các hàm này trong định dạng có điều kiện và trong quy tắc nhập liệu (Data Validation): đặt hàm vào một ô, rồi cho quy tắc tham chiếu ô đó.",
];

export async function functionPage(): Promise<string> {
  const { functions } = await metadata();
  const { address, range } = await sampleTable();
  const byId = await functionsById();
  const sections = functions.map((one) => {
    const given = EXAMPLES[one.id];
    const run = byId.get(one.id);
    if (!given || !run) throw new Error(`The page has no example of ${one.id}.`);
    const result = run(...given.map((argument) => (argument === TABLE ? range : argument)));
    return sectionOf(one, formulaOf(one.id, given, address), result);
  });
  return pageOf(functions, sections);
}

interface SampleTable {
  readonly address: string;
  readonly range: readonly (readonly unknown[])[];
}

/** The sample's table from its title to its total, as Excel would hand it over on the web. */
async function sampleTable(): Promise<SampleTable> {
  const read = await readWorkbook(new Uint8Array(readFileSync(`assets/${SAMPLE}`)), SAMPLE);
  const grid = read.ok ? read.sheets[0] : undefined;
  if (!grid) throw new Error("The sample cannot be read.");
  const last = grid.values.findIndex((row) => String(row[0] ?? "").startsWith("TỔNG CỘNG")) + 1;
  const columns = Math.max(...grid.values.map((row) => row.length));
  const range = grid.values
    .slice(0, last)
    .map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  return { address: `A1:${columnLetters(columns - 1)}${last}`, range };
}

function formulaOf(id: string, given: readonly Argument[], table: string): (separator: string) => string {
  const written = given.map((argument) => {
    if (argument === TABLE) return table;
    if (argument === null) return "";
    return typeof argument === "number" ? String(argument) : `"${String(argument)}"`;
  });
  return (separator) => `=DAIHOI.${id}(${written.join(separator)})`;
}

function sectionOf(one: FunctionData, formula: (separator: string) => string, result: unknown): string {
  const parameters = one.parameters.map(
    ({ name, description, optional }) =>
      `<tr><th scope="row"><code>${optional ? `[${name}]` : name}</code></th><td>${escaped(description)}</td></tr>`,
  );
  return `      <section id="${one.id}">
        <h2><code>DAIHOI.${one.id}</code></h2>
        <p>${escaped(one.description)}</p>
        <table>${parameters.join("")}</table>
        <p class="formula"><code>${escaped(formula(";"))}</code></p>
        <p class="formula other">Máy dùng dấu phẩy: <code>${escaped(formula(","))}</code></p>
        <div class="result">${shown(result)}</div>
      </section>`;
}

function shown(result: unknown): string {
  if (!Array.isArray(result)) return `<output>${escaped(cellText(result))}</output>`;
  const rows = result.map((row: unknown) => {
    const cells = Array.isArray(row) ? row : [row];
    return `<tr>${cells.map((cell: unknown) => `<td>${escaped(cellText(cell))}</td>`).join("")}</tr>`;
  });
  return `<table>${rows.join("")}</table>`;
}

/** As Excel shows a number in Vietnamese, to at most four decimals. */
function cellText(cell: unknown): string {
  if (typeof cell !== "number") return String(cell);
  return decimalComma(String(Math.round(cell * 10_000) / 10_000));
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function pageOf(functions: readonly FunctionData[], sections: readonly string[]): string {
  const links = functions.map(({ id }) => `<a href="#${id}">${id}</a>`).join(" ");
  return `<!doctype html>
<!-- Made by npm run function-page from the sources of the functions: change those. -->
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <title>Đại hội chi bộ: các hàm</title>
    <link rel="icon" href="logo.svg" />
    <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.6 "Segoe UI", "Noto Sans", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 24px; }
      h1 { font-size: 1.6rem; line-height: 1.3; }
      h2 { font-size: 1.15rem; margin: 2.5rem 0 0; }
      nav { display: flex; flex-wrap: wrap; gap: 4px 12px; }
      table { border-collapse: collapse; margin: 8px 0; }
      th, td { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 2px 8px; text-align: left; vertical-align: top; }
      th { font-weight: normal; white-space: nowrap; }
      .formula { margin: 4px 0; overflow-wrap: anywhere; }
      .other { opacity: 0.8; }
      .result { overflow-x: auto; padding: 8px 12px; border-left: 3px solid #b3261e; }
    </style>
  </head>
  <body>
    <main>
      <h1>Các hàm DAIHOI</h1>
      <p>Gõ trong bất kỳ ô nào, như hàm của Excel. Ví dụ dùng tệp mẫu <a href="${SAMPLE}">${SAMPLE}</a>.</p>
      <nav aria-label="Các hàm">${links}</nav>
      <ul>
${NOTES.map((note) => `        <li>${note}</li>`).join("\n")}
      </ul>
${sections.join("\n")}
    </main>
  </body>
</html>
`;
}
