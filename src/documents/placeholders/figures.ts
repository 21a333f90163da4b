/** Fields of figures, for the whole and for each block: the progress, and each indicator of the registry with its share. */
import type { Indicator } from "../../congress/indicators";
import { labelled, progressBase } from "../../congress/labels";
import type { GroupStatistics, Progress } from "../../congress/statistics";
import { formatCount } from "../../vietnamese/count";
import { formatSpan } from "../../vietnamese/date";
import type { DaySpan } from "../../vietnamese/day";
import { percent } from "../../vietnamese/percent";
import type { Facts } from "../sentences/facts";
import { digitsOf } from "../sentences/figures";
import { shareName, type Field, type Placeholder } from "./field";

export interface GroupFacts {
  readonly group: GroupStatistics;
  readonly facts: Facts;
}

export const HELD = "Số chi bộ đã đại hội";

const COUNTS: readonly (readonly [string, (progress: Progress) => number])[] = [
  ["Tổng số chi bộ", ({ total }) => total],
  ["Số chi bộ phải đại hội", ({ required }) => required],
  [HELD, ({ held }) => held],
  ["Số chi bộ chưa đại hội", ({ pending }) => pending],
  ["Số chi bộ không phải đại hội", ({ exempt }) => exempt],
];

const PROGRESS: readonly Field<GroupFacts>[] = [
  ...COUNTS.map(([name, count]): Field<GroupFacts> => ({
    name,
    value: ({ group }) => formatCount(count(group.progress)),
  })),
  {
    name: "Tỷ lệ đã đại hội",
    value: ({ group: { progress }, facts: { settings } }) =>
      percent(progress.held, progressBase(progress, settings), settings.decimals),
  },
  { name: "Thời gian đại hội", value: ({ group }) => spanText(group.progress.days) },
  { name: "Thời gian đã đại hội", value: ({ group }) => spanText(group.progress.heldDays) },
  {
    name: "Đã đại hội xong",
    isCondition: true,
    value: ({ group: { progress } }) => progress.held > 0 && progress.pending === 0,
  },
];

/** An indicator's count by its label ("Nữ"), its share by "Nữ - tỷ lệ"; an average by its label. */
export function groupFields(registry: readonly Indicator[]): readonly Field<GroupFacts>[] {
  return [
    ...PROGRESS,
    ...registry.flatMap(({ id, label, base }): readonly Field<GroupFacts>[] => {
      const figure = ({ group, facts }: GroupFacts, what: "text" | "share"): Placeholder => {
        const found = group.figures.get(id);
        return found ? labelled(found, digitsOf(facts, found))[what] : null;
      };
      return [
        { name: label, value: (facts) => figure(facts, "text") },
        ...(base === undefined
          ? []
          : [{ name: shareName(label), value: (facts: GroupFacts) => figure(facts, "share") }]),
      ];
    }),
  ];
}

function spanText(span: DaySpan | null): string | null {
  return span && formatSpan(span.first, span.last);
}
