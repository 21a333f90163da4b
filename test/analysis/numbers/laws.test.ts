/** What holds for the numbers of the documents of any sheet. */
import fc from "fast-check";
import { defaultChoices, documentOptionsOf, settingsOf, type Choices } from "../../../src/analysis/choices";
import { writtenDocuments } from "../../../src/analysis/documents";
import { knownNumbers, type Known } from "../../../src/analysis/numbers/known";
import { typedTexts } from "../../../src/analysis/numbers/typed";
import { overviewOf } from "../../../src/analysis/overview/overview";
import { indicators } from "../../../src/congress/indicators";
import { documentKindIds } from "../../../src/congress/outputs";
import type { Report } from "../../../src/congress/report";
import { countsOf } from "../../../src/congress/statistics";
import type { Span } from "../../../src/documents/document";
import { documentKinds } from "../../../src/documents/kinds";
import { textOf } from "../../../src/documents/spans";
import { blockText } from "../../../src/documents/text";
import { formatSpan } from "../../../src/vietnamese/date";
import { numbersIn } from "../../../src/vietnamese/numbers-in-text";
import { percent } from "../../../src/vietnamese/percent";
import { formatTerm } from "../../../src/vietnamese/term";
import { drawnSheet, reportOf } from "../../documents/drawn";

const typed = fc.record({
  basis: fc.constantFrom(
    "",
    "Kế hoạch số 55-KH/ĐU, ngày 04/3/2017 của Đảng ủy",
    "Chỉ thị 35 và 12 hướng dẫn",
  ),
  place: fc.constantFrom("", "Hội trường 27 Lê Lợi"),
  directions: fc.constantFrom("", "Phát triển 17 đảng viên.\nHoàn thành trước ngày 30/6/2017."),
  source: fc.constantFrom("", "Báo cáo ngày 20/4/2017 của 3 ban"),
  lastAsOf: fc.constantFrom("", "18/4/2017", "3/3/2017"),
  evaluation: fc.constantFrom("", "Có 97% đảng viên dự."),
  proposals: fc.constantFrom("", "Bổ sung 02 biên chế."),
  internal: fc.boolean(),
  tellNone: fc.boolean(),
  extremes: fc.constantFrom("", "women"),
  headlineFigure: fc.constantFrom("", "women"),
});

const choices = fc
  .record({
    typed,
    decimals: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
    padCounts: fc.boolean(),
    termSpaced: fc.boolean(),
  })
  .map(({ typed: bulletin, decimals, padCounts, termSpaced }): Choices => ({
    ...defaultChoices,
    documents: { ...defaultChoices.documents, ...bulletin },
    office: {
      ...defaultChoices.office,
      ...{ decimals, padCounts },
      spelling: { ...defaultChoices.office.spelling, termSpaced },
    },
  }));

function knownOf(report: Report, chosen: Choices): Known {
  const told = Object.values(writtenDocuments(report, chosen)).flatMap((parts) =>
    parts.map(({ spans }) => spans),
  );
  return knownNumbers({ ...report, settings: settingsOf(chosen), typed: typedTexts(chosen), told });
}

test("The spans of a part make up its text with each figure of its sentences, and every number in it is known by the text alone.", () => {
  fc.assert(
    fc.property(drawnSheet, fc.option(drawnSheet), choices, (drawn, past, chosen) => {
      const report = reportOf(drawn, past);
      const settings = settingsOf(chosen);
      const known = knownOf(report, chosen);
      const written = writtenDocuments(report, chosen);
      for (const id of documentKindIds) {
        const { options, write } = documentKinds[id];
        const { blocks } = write(report, documentOptionsOf(options, chosen), settings);
        written[id].forEach(({ text, spans }, i) => {
          const [block] = blocks.slice(i, i + 1);
          if (!block) throw new Error("Each part is a block.");
          expect(textOf(spans)).toBe(text);
          expect(text).toBe(blockText(block, settings.spelling));
          const figures = [...block.paragraphs.flat(2), ...block.points.flat()].filter(isFigure);
          expect(spans.filter(isFigure)).toEqual(figures);
          const unknown = numbersIn(text).filter((one) => !known(one, text));
          expect(unknown.map((one) => `${one.text} in ${text}`)).toEqual([]);
        });
      }
    }),
    { numRuns: 60 },
  );
});

function isFigure(span: Span): boolean {
  return "figure" in span;
}

/** What a changed number may happen to say as well: whatever the pane shows, cells hold, or people have typed. */
function numbersOfSheet(report: Report, chosen: Choices): ReadonlySet<string> {
  const { table, standing } = report.statistics;
  const settings = settingsOf(chosen);
  const { groups } = overviewOf({ report, settings, assigned: new Set(), asOfChosen: false });
  const shown = groups.flatMap(({ name, held, pending, exempt, total, base, share, figures }) => [
    ...[name, held, pending, exempt, total, total - exempt, base, share],
    ...figures.flatMap((figure) => [figure.count, figure.share, figure.base?.count]),
    // Of the whole a share may be told with fewer decimals.
    ...[0, 1, 2].flatMap((digits) => [
      shareTo(held, base, digits),
      ...figures.map((figure) => shareTo(figure.count ?? 0, figure.base?.count ?? 0, digits)),
    ]),
  ]);
  const rows = table.rows.flatMap((_row, i) => {
    const values = indicators.flatMap(({ id }) => Number(countsOf(table, id)?.values[i] ?? 0));
    const shares = values.flatMap((part) => values.map((of) => shareTo(part, of, settings.decimals)));
    return [...values, ...shares, table.names[i], table.notes[i]];
  });
  const days = [
    ...table.dates,
    standing.asOf && ({ kind: "days", first: standing.asOf, last: standing.asOf } as const),
  ];
  const words = [
    ...[table.organisation, table.term && formatTerm(table.term), `${table.term?.first} ${table.term?.last}`],
    ...days.map((date) => (date?.kind === "days" ? formatSpan(date.first, date.last) : "")),
    ...[...settings.targets.map(({ percent }) => `${percent}%`), ...typedTexts(chosen)],
    ...[groups.length - 1, table.rows.length],
    ...Object.values(writtenDocuments(report, chosen))
      .flat()
      .map(({ text }) => text),
  ];
  return new Set(
    [...shown, ...rows, ...words].flatMap((one) => numbersIn(`${one ?? ""}`).map(({ key }) => key)),
  );
}

function shareTo(part: number, of: number, digits: number): string {
  return percent(part, of, digits === 0 ? 0 : digits === 1 ? 1 : 2) ?? "";
}

test("A digit of a statistic that is changed is found, unless that is by chance another number of the sheet.", () => {
  fc.assert(
    fc.property(drawnSheet, choices, fc.nat(), fc.integer({ min: 1, max: 9 }), (drawn, chosen, which, by) => {
      const report = reportOf(drawn);
      const known = knownOf(report, chosen);
      const numbers = numbersOfSheet(report, chosen);
      for (const { text, spans } of Object.values(writtenDocuments(report, chosen)).flat()) {
        let at = 0;
        for (const span of spans) {
          const start = at;
          at += span.text.length;
          const digits = [...span.text.matchAll(/\d/g)].map(({ index }) => start + index);
          const digit = digits[which % digits.length];
          if (!("figure" in span) || digit === undefined) continue;
          const other = (Number(text[digit]) + by) % 10;
          const changed = `${text.slice(0, digit)}${other}${text.slice(digit + 1)}`;
          const number = numbersIn(changed).find(({ start: from, end }) => from <= digit && digit < end);
          if (number && known(number, changed)) expect(numbers).toContain(number.key);
        }
      }
    }),
    { numRuns: 40 },
  );
});
