/** What holds for the bulletin of any sheet. */
import fc from "fast-check";
import { defaultSettings } from "../../src/congress/settings";
import { documentKinds } from "../../src/documents/kinds";
import { textOf } from "../../src/documents/spans";
import { documentText } from "../../src/documents/text";
import { drawnSheet, reportOf } from "./drawn";
import { draws } from "../support/effort";

const wishes = fc.record(
  { internal: fc.boolean(), tellNone: fc.boolean(), comparison: fc.boolean() },
  { requiredKeys: ["internal", "tellNone"] },
);

test("no sheet makes a text with doubled spaces, stray signs, padded zeros, or words of the machine", () => {
  fc.assert(
    fc.property(drawnSheet, fc.option(drawnSheet), wishes, (drawn, past, options) => {
      const report = reportOf(drawn, past);
      const { statistics } = report;
      const bulletin = documentKinds.bulletin.write(
        report,
        { ...options, extremes: "women" },
        defaultSettings,
      );
      const text = documentText(bulletin);
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/ {2}| [,.;:)]|\( |\(\)|,,|\.\.|;;|;\.|undefined|null|NaN|\{|\}/);
      expect(text).not.toMatch(/(?<!\d)00? (?:đồng chí|chi bộ)/);
      expect(text).not.toMatch(/(?:tăng|giảm) (?:0|00) |so với nhiệm kỳ trước so với/);
      expect(text).not.toMatch(/(?:^|[^\d,])0%|chưa đại hội|đã đại hội|(?:chiếm|đạt) 100%/);
      const { held, required } = statistics.progress;
      // "Các" is all: while some have not met it is not said of those that have, unless they are told apart.
      if (held < required) expect(text).not.toMatch(/[Cc]ác (?:chi|đảng) bộ(?:, đảng bộ)? (?:đã )?bầu/);
      for (const { kind, paragraphs, points } of bulletin.blocks) {
        if (kind === "headline" || kind === "byline" || kind === "captions") continue;
        for (const sentence of paragraphs.flat()) expect(textOf(sentence)).toMatch(/^[\p{Lu}\d].*[.:]$/u);
        expect(textOf(points.at(-1) ?? [{ text: "." }])).toMatch(/\.$/);
      }
    }),
    { numRuns: draws(50, 10_000) },
  );
});
