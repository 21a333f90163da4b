/** The document on the clipboard. */
import { linesHtml } from "../../src/documents/html";

test("each line is a paragraph, and the headline and headings are bold", () => {
  const lines = [
    { kind: "headline", isHeading: false, text: "4/5 chi bộ đã đại hội" },
    { kind: "results", isHeading: true, text: "I- KẾT QUẢ" },
    { kind: "results", isHeading: false, text: "Đã bầu 10." },
    { kind: "results", isHeading: false, text: "- Khối xã: bầu 10." },
  ] as const;
  expect(linesHtml(lines)).toBe(
    "<p><b>4/5 chi bộ đã đại hội</b></p><p><b>I- KẾT QUẢ</b></p><p>Đã bầu 10.</p><p>- Khối xã: bầu 10.</p>",
  );
});

test("text is text, whatever stands in it", () => {
  const text = '<b>&amp; "1 < 2"\u00a0– ủy';
  expect(linesHtml([{ kind: "lead", isHeading: false, text }])).toBe(
    '<p>&lt;b&gt;&amp;amp; "1 &lt; 2"&nbsp;– ủy</p>',
  );
});
