/** A document read back as it will go out: figures that were kept, numbers that were changed, and those of no sheet. */
import fc from "fast-check";
import { editedParts } from "../../../src/analysis/edits";
import { readBack, type Run } from "../../../src/analysis/numbers/read-back";
import type { FigureId } from "../../../src/documents/document";
import { figureSpan, said, textOf } from "../../../src/documents/spans";
import type { WrittenPart } from "../../../src/documents/text";
import { numberKey } from "../../../src/vietnamese/numbers-in-text";

const figureOf = (indicator: string): FigureId => ({
  kind: "indicator",
  indicator,
  what: "count",
  block: null,
});

const spans = said`Đã bầu ${figureSpan(figureOf("elected"), "45")} đồng chí, nữ ${figureSpan(figureOf("women"), "09")} đồng chí.`;
const OURS: WrittenPart = { kind: "results", heading: null, text: textOf(spans), spans };

/** The sheet has 45 elected, 9 women and 12 young. */
const KNOWN = new Set([45, 9, 12].map(numberKey.count));
const NUMBERS: Readonly<Record<string, number>> = { elected: 45, women: 9 };

/** What is read of our text, or of `edit` over it. */
function read(edit?: string, ours: WrittenPart = OURS): readonly Run[] {
  const parts = editedParts([ours], edit === undefined ? {} : { results: { text: edit, over: ours.text } });
  const exact = (id: FigureId): readonly string[] =>
    id.kind === "indicator" ? [numberKey.count(NUMBERS[id.indicator] ?? -1)] : [];
  const [part] = readBack(parts, [ours], ({ key }) => KNOWN.has(key), exact);
  return part?.runs ?? [];
}

/** "[45 elected]" for a figure, "<37 for 45?>" for a number that the sheet does not have, "<12 for 45>" for another one of it. */
function told(runs: readonly Run[]): string {
  return runs
    .map(({ text, figure, doubt }) => {
      if (doubt)
        return `<${text}${doubt.ours === null ? "" : ` for ${doubt.ours}`}${doubt.isKnown ? "" : "?"}>`;
      return figure?.kind === "indicator" ? `[${text} ${figure.indicator}]` : text;
    })
    .join("");
}

describe("Our text", () => {
  test("is read with its figures", () => {
    expect(told(read())).toBe("Đã bầu [45 elected] đồng chí, nữ [09 women] đồng chí.");
  });

  test("that does not say what the statistics are is in doubt, even by a number that is another figure", () => {
    const wrong = said`Đã bầu ${figureSpan(figureOf("elected"), "12")} đồng chí.`;
    const part: WrittenPart = { ...OURS, text: textOf(wrong), spans: wrong };
    expect(told(read(undefined, part))).toBe("Đã bầu <12?> đồng chí.");
  });
});

describe("A text that was written over ours", () => {
  test("keeps the figures that still stand in it", () => {
    expect(told(read("Đại hội đã bầu 45 đồng chí vào cấp ủy; nữ 9."))).toBe(
      "Đại hội đã bầu [45 elected] đồng chí vào cấp ủy; nữ [9 women].",
    );
  });

  test("has a number in doubt that is none of the sheet", () => {
    expect(told(read("Đã bầu 45 đồng chí, nữ 09 đồng chí, 37 đảng viên mới."))).toBe(
      "Đã bầu [45 elected] đồng chí, nữ [09 women] đồng chí, <37?> đảng viên mới.",
    );
  });

  test("has none in doubt that is another figure of the sheet, beside ours", () => {
    expect(told(read("Đã bầu 45 đồng chí, nữ 09 đồng chí, trẻ 12 đồng chí."))).toBe(
      "Đã bầu [45 elected] đồng chí, nữ [09 women] đồng chí, trẻ 12 đồng chí.",
    );
  });

  test("has a number in doubt that stands in the place of ours, also where it is another figure", () => {
    expect(told(read("Đã bầu 37 đồng chí, nữ 12 đồng chí."))).toBe(
      "Đã bầu <37 for 45?> đồng chí, nữ <12 for 09> đồng chí.",
    );
  });

  test("has both in doubt where two were put for one another", () => {
    expect(told(read("Đã bầu 09 đồng chí, nữ 45 đồng chí."))).toContain("<09 for 45>");
  });

  test("that was taken out has nothing to be read", () => {
    expect(read("")).toEqual([]);
  });
});

describe("Laws", () => {
  const word = fc.constantFrom(
    "Đã",
    " ",
    "bầu",
    "45",
    "09",
    "9",
    "37",
    "12,5%",
    "đồng chí",
    ",",
    ".",
    "\n",
    "nữ",
  );
  const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(""));

  test("What is read makes up the text.", () => {
    fc.assert(
      fc.property(text, (edit) => {
        expect(
          read(edit)
            .map((run) => run.text)
            .join(""),
        ).toBe(edit);
      }),
    );
  });

  test("A figure stands nowhere but at its own number.", () => {
    fc.assert(
      fc.property(text, (edit) => {
        for (const { text: written, figure } of read(edit))
          if (figure?.kind === "indicator") expect(Number(written)).toBe(NUMBERS[figure.indicator]);
      }),
    );
  });
});
