/** The lines of a document as they are set. */
import { lineOf } from "../../src/documents/lines";

test("each line has the style of its part", () => {
  expect(lineOf({ kind: "headline", isHeading: false, text: "4/5 chi bộ" })).toEqual({
    style: "headline",
    text: "4/5 chi bộ",
  });
  expect(lineOf({ kind: "results", isHeading: false, text: "Đã bầu 10." })).toEqual({
    style: "body",
    text: "Đã bầu 10.",
  });
  expect(lineOf({ kind: "results", isHeading: true, text: "- KẾT QUẢ" })).toEqual({
    style: "heading",
    text: "- KẾT QUẢ",
  });
  expect(lineOf({ kind: "byline", isHeading: false, text: "Văn phòng" })).toEqual({
    style: "byline",
    text: "Văn phòng",
  });
});

test.each(["- Khối xã;", "– Khối xã;", "  • Khối xã;"])(
  "a line that begins with a dash is a point: %s",
  (text) => {
    expect(lineOf({ kind: "results", isHeading: false, text })).toEqual({ style: "point", text: "Khối xã;" });
  },
);

test("a dash within a line, a negative number or a dash alone makes no point", () => {
  for (const text of ["Thôn 1 - Thôn 2", "-5 đồng chí", "- "])
    expect(lineOf({ kind: "results", isHeading: false, text })).toEqual({ style: "body", text });
});

test("captions and bylines are no lists, whatever they begin with", () => {
  expect(lineOf({ kind: "captions", isHeading: false, text: "- Ảnh: Đại hội" })).toEqual({
    style: "caption",
    text: "- Ảnh: Đại hội",
  });
});
