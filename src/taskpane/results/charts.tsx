/** Two charts that say more than the table: how the congresses go on by day, and of whom the elected are. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { HorizontalBarChart, VerticalStackedBarChart } from "@fluentui/react-charts";
import type { ReactNode } from "react";
import type { DayView, FigureView, Overview } from "../../analysis/overview";
import { formatCount } from "../../vietnamese/count";
import { formatDayMonth, formatMonth } from "../../vietnamese/date";
import type { Say } from "../../i18n/messages";
import { useWords } from "../shared/context";
import { Section } from "../shared/section";

/** More days than this are drawn by month. */
const MOST_DAYS = 12;
const HELD = tokens.colorBrandBackground;
const PENDING = tokens.colorNeutralStroke1;

const useStyles = makeStyles({
  // Fluent writes each word of a legend with a capital, which Vietnamese does not.
  chart: {
    minWidth: 0,
    overflow: "hidden",
    "& .fui-legend__text.fui-legend__text": { textTransform: "none" },
  },
});

export function Charts({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [whole] = overview.groups;
  const days = barsOf(overview.days);
  const shares = whole.figures.filter(({ id }) => overview.structure.includes(id));
  return (
    <>
      {days.length > 1 && (
        <Section title={say("chart.days")}>
          <div className={styles.chart}>
            <VerticalStackedBarChart
              data={days.map(({ label, held, pending }) => stackOf(label, held, pending, say))}
              height={200}
              hideTickOverlap
              yAxisTickCount={4}
              tickFormat=","
              chartTitle={say("chart.days")}
            />
          </div>
        </Section>
      )}
      {shares.length > 0 && (
        <Section title={say("chart.elected")}>
          <div className={styles.chart}>
            <HorizontalBarChart
              data={shares.map((figure) => shareBar(figure))}
              chartDataMode="hidden"
              hideLabels
            />
          </div>
        </Section>
      )}
    </>
  );
}

interface Bar {
  readonly label: string;
  readonly held: number;
  readonly pending: number;
}

/** A bar for each day; by month where the days would not fit. */
function barsOf(days: readonly DayView[]): readonly Bar[] {
  if (days.length <= MOST_DAYS)
    return days.map(({ day, held, pending }) => ({ label: formatDayMonth(day), held, pending }));
  const months = new Map<string, { label: string; held: number; pending: number }>();
  for (const { day, held, pending } of days) {
    const label = formatMonth(day);
    const bar = months.get(label) ?? { label, held: 0, pending: 0 };
    bar.held += held;
    bar.pending += pending;
    months.set(label, bar);
  }
  return [...months.values()];
}

type Stack = Parameters<typeof VerticalStackedBarChart>[0]["data"][number];

function stackOf(label: string, held: number, pending: number, say: Say): Stack {
  const parts = [
    { data: held, legend: say("chart.held"), color: HELD },
    { data: pending, legend: say("chart.pending"), color: PENDING },
  ];
  return { xAxisPoint: label, chartData: parts.filter(({ data }) => data > 0) };
}

type ShareBar = NonNullable<Parameters<typeof HorizontalBarChart>[0]["data"]>[number];

function shareBar({ label, count, base, share }: FigureView): ShareBar {
  const number = formatCount(count ?? 0);
  return {
    chartTitle: share === null ? `${label}: ${number}` : `${label}: ${number} (${share})`,
    chartData: [
      { legend: label, color: HELD, horizontalBarChartdata: { x: count ?? 0, total: base?.count ?? 0 } },
    ],
  };
}
