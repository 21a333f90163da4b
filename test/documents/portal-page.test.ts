/** The page for a portal: what stands in it is what the portal's own looks are put on. */
import { pageOf } from "../../src/analysis/portal";
import type { Placeholders } from "../../src/documents/placeholders/field";
import type { DocumentLine } from "../../src/documents/text";

const line = (kind: DocumentLine["kind"], text: string, isHeading = false): DocumentLine => ({
  kind,
  isHeading,
  text,
});

test("a bulletin has its headline as heading, paragraphs, points as one real list, captions and who wrote it", () => {
  const page = pageOf(
    "bulletin",
    [
      line("headline", "4/5 chi bộ đã tổ chức đại hội"),
      line("lead", "Từ ngày 19 đến 21/4/2017 …"),
      line("directions", "Đồng chí Bí thư yêu cầu:"),
      line("directions", "- Một;"),
      line("directions", "- Hai."),
      line("tasks", "- Việc khác."),
      line("captions", "Đại hội Chi bộ Văn phòng"),
      line("byline", "Văn phòng Đảng ủy"),
    ],
    {},
  );
  expect(page).toBe(`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>4/5 chi bộ đã tổ chức đại hội</title>
</head>
<body>
<h1>4/5 chi bộ đã tổ chức đại hội</h1>
<p>Từ ngày 19 đến 21/4/2017 …</p>
<p>Đồng chí Bí thư yêu cầu:</p>
<ul>
<li>Một;</li>
<li>Hai.</li>
<li>Việc khác.</li>
</ul>
<p><em>Đại hội Chi bộ Văn phòng</em></p>
<p><strong>Văn phòng Đảng ủy</strong></p>
</body>
</html>
`);
});

const FIGURES: Placeholders = {
  "Bảng có nhiều dòng": true,
  "Số chi bộ đã đại hội": "2",
  "Dòng có nhiều chi bộ": false,
  "Thời gian đại hội": null,
  "Cấp ủy viên được bầu": "8",
  Nữ: "0",
  "Tái cử": null,
  "Bí thư": "2",
  "Chi bộ ngoài khối": [
    {
      STT: "1",
      Tên: "A & B",
      "Cấp ủy viên được bầu": "3",
      Nữ: "0",
      "Bí thư": "1",
      "Tình trạng, ghi chú": "",
    },
  ],
  Khối: [
    {
      "Số La Mã": "I",
      Tên: "Khối xã",
      "Cấp ủy viên được bầu": "5",
      Nữ: "0",
      "Bí thư": "1",
      "Chi bộ": [
        {
          STT: "1",
          Tên: "C",
          "Cấp ủy viên được bầu": "5",
          Nữ: "0",
          "Bí thư": "1",
          "Tình trạng, ghi chú": "Ghép",
        },
      ],
    },
  ],
};

test("a report has its table behind it: blocks above their branches, columns that the sheet has, the whole at the end", () => {
  const lines = [
    line("headline", "BÁO CÁO NHANH"),
    line("subject", "kết quả đại hội"),
    line("subject", "(tính đến ngày 20/4/2017)"),
    line("progress", "I- TIẾN ĐỘ", true),
  ];
  const page = pageOf("quickReport", lines, FIGURES);
  expect(page).toContain("<title>BÁO CÁO NHANH kết quả đại hội</title>");
  expect(page).toContain(
    "<h1>BÁO CÁO NHANH</h1>\n<p><strong>kết quả đại hội</strong></p>\n<p>(tính đến ngày 20/4/2017)</p>\n<p><strong>I- TIẾN ĐỘ</strong></p>",
  );
  expect(page.slice(page.indexOf("<table>"), page.indexOf("</body>"))).toBe(`<table>
<thead>
<tr><th rowspan="2">TT</th><th rowspan="2">Đơn vị</th><th colspan="2">Cấp ủy viên</th><th rowspan="2">Bí thư</th><th rowspan="2">Ghi chú</th></tr>
<tr><th>Bầu được</th><th>Nữ</th></tr>
</thead>
<tbody>
<tr><td>1</td><td>A &amp; B</td><td>3</td><td>0</td><td>1</td><td></td></tr>
<tr><td><strong>I</strong></td><td><strong>Khối xã</strong></td><td><strong>5</strong></td><td><strong>0</strong></td><td><strong>1</strong></td><td></td></tr>
<tr><td>1</td><td>C</td><td>5</td><td>0</td><td>1</td><td>Ghép</td></tr>
<tr><td></td><td><strong>Tổng cộng</strong></td><td><strong>8</strong></td><td><strong>0</strong></td><td><strong>2</strong></td><td></td></tr>
</tbody>
</table>
`);
});

test("as long as nobody has met the table adds nothing up, and has one row of headings", () => {
  const page = pageOf("quickReport", [], {
    "Bảng có nhiều dòng": true,
    "Số chi bộ đã đại hội": "0",
    "Chi bộ ngoài khối": [{ STT: "1", Tên: "A", "Tình trạng, ghi chú": "Chưa tổ chức" }],
    Khối: [],
  });
  expect(page).toContain("<tr><th>TT</th><th>Đơn vị</th><th>Ghi chú</th></tr>\n</thead>");
  expect(page).not.toContain("Tổng cộng");
});

test("a short message, which has no headline, is called after its kind", () => {
  const page = pageOf("message", [line("message", "Xã A: …")], {});
  expect(page).toContain("<title>Tin ngắn</title>");
  expect(page).toContain("<body>\n<p>Xã A: …</p>\n</body>");
});

test("nothing in it has looks of its own, and words are never marks", () => {
  const page = pageOf("bulletin", [line("lead", '<script>alert("1")</script>')], {});
  expect(page).not.toMatch(/style|class|<font|<script/);
  expect(page).toContain('<p>&lt;script&gt;alert("1")&lt;/script&gt;</p>');
});

test("of one line there is no table", () => {
  expect(pageOf("quickReport", [], { ...FIGURES, "Bảng có nhiều dòng": false })).not.toContain("<table>");
});
