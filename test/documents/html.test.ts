/** The document on the clipboard. */
import { linesHtml } from "../../src/documents/html";

test("each line is a paragraph, and the headline is bold", () => {
  const lines = [
    { kind: "headline", text: "4/5 chi bộ đã đại hội" },
    { kind: "results", text: "Đã bầu 10." },
    { kind: "results", text: "- Khối xã: bầu 10." },
  ] as const;
  expect(linesHtml(lines)).toBe(
    "<p><b>4/5 chi bộ đã đại hội</b></p><p>Đã bầu 10.</p><p>- Khối xã: bầu 10.</p>",
  );
});

test("text is text, whatever stands in it", () => {
  const text = '<b>&amp; "1 < 2"\u00a0– ủy';
  expect(linesHtml([{ kind: "lead", text }])).toBe('<p>&lt;b&gt;&amp;amp; "1 &lt; 2"&nbsp;– ủy</p>');
});
