/** The bulletin as it stands after people wrote in it. */
import fc from "fast-check";
import type { Edits } from "../../src/analysis/choices";
import { editedParts, type Change, type EditedPart } from "../../src/analysis/edits";
import { linesOf, partsText, type DocumentPart } from "../../src/documents/text";

const OURS: readonly DocumentPart[] = [
  { kind: "headline", heading: null, text: "4/5 chi bộ đã tổ chức đại hội" },
  { kind: "results", heading: null, text: "Đã bầu 10 cấp ủy viên." },
];

/** "headline: text" for every part, with "(edited)" and "(out of date)" where it is so. */
function told(parts: readonly EditedPart[]): readonly string[] {
  return parts.map(
    ({ kind, text, edited, change }) =>
      `${kind}: ${text}${edited ? " (edited)" : ""}${change ? " (out of date)" : ""}`,
  );
}

/** What has become of our text `over` which `text` was written, now that we write `now`. */
function changeOf(text: string, over: string, now: string): Change | null {
  const [part] = editedParts([{ kind: "lead", heading: null, text: now }], { lead: { text, over } });
  return part?.change ?? null;
}

describe("A part that nobody edited", () => {
  test("is ours", () => {
    expect(told(editedParts(OURS, {}))).toEqual([
      "headline: 4/5 chi bộ đã tổ chức đại hội",
      "results: Đã bầu 10 cấp ủy viên.",
    ]);
  });

  test("is not there where we write nothing", () => {
    expect(editedParts([{ kind: "lead", heading: null, text: "" }], {})).toEqual([]);
  });
});

describe("A part that somebody edited", () => {
  const edits: Edits = { results: { text: "Bầu được 10 đồng chí.", over: "Đã bầu 10 cấp ủy viên." } };

  test("stands as it was written", () => {
    expect(told(editedParts(OURS, edits))[1]).toBe("results: Bầu được 10 đồng chí. (edited)");
  });

  test("is kept when the figures change, and is out of date", () => {
    const later: readonly DocumentPart[] = [
      { kind: "results", heading: null, text: "Đã bầu 12 cấp ủy viên." },
    ];
    expect(told(editedParts(later, edits))).toEqual([
      "results: Bầu được 10 đồng chí. (edited) (out of date)",
    ]);
  });

  test("is no longer out of date when the figures are as they were", () => {
    expect(editedParts(OURS, edits)[1]?.change).toBeNull();
  });

  test("stays when we no longer write it", () => {
    expect(told(editedParts([], edits))).toEqual(["results: Bầu được 10 đồng chí. (edited) (out of date)"]);
  });

  test("stands in its place among ours, though we do not write it", () => {
    const lead: Edits = { lead: { text: "Sáng nay.", over: "" } };
    expect(editedParts(OURS, lead).map(({ kind }) => kind)).toEqual(["headline", "lead", "results"]);
  });

  test("has both texts at hand, ours of then and ours of now", () => {
    const later: readonly DocumentPart[] = [
      { kind: "results", heading: null, text: "Đã bầu 12 cấp ủy viên." },
    ];
    expect(editedParts(later, edits)[0]).toMatchObject({
      ours: "Đã bầu 12 cấp ủy viên.",
      over: "Đã bầu 10 cấp ủy viên.",
    });
  });
});

describe("New figures in an edited part", () => {
  test("are put into the edit where it is of other words", () => {
    const change = changeOf(
      "Nhìn chung, đã bầu 10 cấp ủy viên, đạt 80%.",
      "đã bầu 10 cấp ủy viên, đạt 80%.",
      "đã bầu 12 cấp ủy viên, đạt 96%.",
    );
    expect(change?.merged).toBe("Nhìn chung, đã bầu 12 cấp ủy viên, đạt 96%.");
  });

  test("are put in whole, with their points, commas and percent signs", () => {
    const change = changeOf(
      "Có 1.298 đảng viên (62,57%) dự đủ.",
      "Có 1.298 đảng viên (62,57%) dự.",
      "Có 1.305 đảng viên (63%) dự.",
    );
    expect(change?.merged).toBe("Có 1.305 đảng viên (63%) dự đủ.");
  });

  test("cannot be put in where somebody has changed the same figure", () => {
    expect(changeOf("Đã bầu 11 người.", "Đã bầu 10 người.", "Đã bầu 12 người.")?.merged).toBeNull();
  });

  test("need nothing where somebody has already put in the same", () => {
    expect(changeOf("Đã bầu 12 người.", "Đã bầu 10 người.", "Đã bầu 12 người.")?.merged).toBe(
      "Đã bầu 12 người.",
    );
  });

  test("cannot be put into a part that was taken out", () => {
    expect(changeOf("", "Đã bầu 10 người.", "Đã bầu 12 người.")?.merged).toBeNull();
  });

  test("are shown beside the old ones, word by word", () => {
    expect(changeOf("Bầu 10 người.", "Đã bầu 10 người.", "Đã bầu 12 người.")?.pieces).toEqual([
      { kind: "same", text: "Đã bầu " },
      { kind: "gone", text: "10" },
      { kind: "new", text: "12" },
      { kind: "same", text: " người." },
    ]);
  });
});

describe("The whole text", () => {
  test("has a blank line between parts and ends with a line break", () => {
    expect(partsText(editedParts(OURS, {}))).toBe(
      "4/5 chi bộ đã tổ chức đại hội\n\nĐã bầu 10 cấp ủy viên.\n",
    );
  });

  test("leaves out parts that were emptied", () => {
    const parts = editedParts(OURS, { headline: { text: " \n", over: "4/5 chi bộ đã tổ chức đại hội" } });
    expect(partsText(parts)).toBe("Đã bầu 10 cấp ủy viên.\n");
  });

  test("numbers the headings of what is left", () => {
    const parts = editedParts(
      [
        { kind: "progress", heading: "TIẾN ĐỘ", text: "Đã xong." },
        { kind: "results", heading: "KẾT QUẢ", text: "Bầu 10." },
        { kind: "proposals", heading: "KIẾN NGHỊ", text: "Không có." },
      ],
      { results: { text: "", over: "Bầu 10." } },
    );
    expect(partsText(parts)).toBe("I- TIẾN ĐỘ\n\nĐã xong.\n\nII- KIẾN NGHỊ\n\nKhông có.\n");
    expect(linesOf(parts).map(({ isHeading, text }) => [isHeading, text])).toEqual([
      [true, "I- TIẾN ĐỘ"],
      [false, "Đã xong."],
      [true, "II- KIẾN NGHỊ"],
      [false, "Không có."],
    ]);
  });

  test("is told line by line with the part of each", () => {
    const parts = editedParts(OURS, { results: { text: "Đã bầu:\n\n- 10 người;\n  \n- 2 nữ.", over: "" } });
    expect(linesOf(parts)).toEqual([
      { kind: "headline", isHeading: false, text: "4/5 chi bộ đã tổ chức đại hội" },
      { kind: "results", isHeading: false, text: "Đã bầu:" },
      { kind: "results", isHeading: false, text: "- 10 người;" },
      { kind: "results", isHeading: false, text: "- 2 nữ." },
    ]);
  });
});

describe("Laws", () => {
  const sentence = fc
    .array(
      fc.constantFrom("Đã", " ", "bầu", "10", "12,5%", "1.298", "4/5", "chi bộ", ",", ".", "\n", "nữ", "nữ"),
      { maxLength: 20 },
    )
    .map((words) => words.join(""));
  const text = fc.oneof(sentence, fc.string({ unit: "binary" }));
  const joined = (change: Change | null, without: "gone" | "new"): string | undefined =>
    change?.pieces
      .filter(({ kind }) => kind !== without)
      .map((piece) => piece.text)
      .join("");

  test("The pieces without the new ones are the old text, and without those gone the new text.", () => {
    fc.assert(
      fc.property(text, text, text, (edited, before, now) => {
        fc.pre(before !== now);
        const change = changeOf(edited, before, now);
        expect([joined(change, "new"), joined(change, "gone")]).toEqual([before, now]);
      }),
    );
  });

  test("An edit that says what we said becomes what we say now.", () => {
    fc.assert(
      fc.property(text, text, (before, now) => {
        fc.pre(before !== now);
        expect(changeOf(before, before, now)?.merged).toBe(now);
      }),
    );
  });

  test("An edit that says what we say now stays as it is.", () => {
    fc.assert(
      fc.property(text, text, (before, now) => {
        fc.pre(before !== now);
        expect(changeOf(now, before, now)?.merged).toBe(now);
      }),
    );
  });

  test("Whatever the figures do, an edit stands as it was written.", () => {
    fc.assert(
      fc.property(text, text, text, (edited, before, now) => {
        const [part] = editedParts([{ kind: "tasks", heading: null, text: now }], {
          tasks: { text: edited, over: before },
        });
        expect(part?.text).toBe(edited);
      }),
    );
  });
});
