/** Kết quả: the progress, the indicators and the blocks; every number says on demand which cells made it. */
import { Button, makeStyles, ProgressBar, Select, Spinner, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import type { FigureView, GroupView, Overview } from "../../analysis/overview";
import { formatCount } from "../../vietnamese/count";
import { formatDay } from "../../vietnamese/date";
import { usePane, useWords } from "../context";
import { FigureRow } from "./figure-row";
import { Section } from "../shared/section";
import { TraceList } from "./trace-list";

const FormulaWizard = lazy(async () => ({
  default: (await import("../formulas/formula-wizard")).FormulaWizard,
}));
const Charts = lazy(async () => ({ default: (await import("./charts")).Charts }));

const useStyles = makeStyles({
  progress: { display: "flex", alignItems: "baseline", gap: "10px", flexWrap: "wrap" },
  count: { fontSize: "32px", lineHeight: "36px", fontWeight: tokens.fontWeightSemibold },
  share: { fontSize: "20px", color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  standings: { display: "flex", gap: "4px", flexWrap: "wrap" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  heading: {
    marginTop: "8px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: "12px",
    padding: "4px 0 4px 8px",
    ":first-child": { textAlign: "left", paddingLeft: 0 },
  },
  cell: {
    textAlign: "right",
    padding: "4px 0 4px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
  },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

export function ResultsView(): ReactNode {
  const { analysis } = usePane().state;
  return analysis?.ok ? <Results overview={analysis.overview} /> : null;
}

const WHOLE = "0";

function Results({ overview }: { readonly overview: Overview }): ReactNode {
  const say = useWords();
  const { place } = usePane();
  const [chosen, setChosen] = useState(WHOLE);
  const [isWriting, setWriting] = useState(false);
  const index = Number(chosen) < overview.groups.length ? Number(chosen) : 0;
  const group = overview.groups[index] ?? overview.groups[0];
  const block = index === 0 ? null : index - 1;
  const hasBlocks = overview.groups.length > 1;
  return (
    <>
      <Section title={say("results.progress")}>
        {hasBlocks && (
          <Select
            aria-label={say("results.group")}
            value={chosen}
            onChange={(_event, { value }) => {
              setChosen(value);
            }}
          >
            {overview.groups.map(({ name }, i) => (
              <option key={i} value={i}>
                {name ?? say("results.whole")}
              </option>
            ))}
          </Select>
        )}
        <Progress group={group} block={block} asOf={overview.asOf} />
      </Section>
      <Section
        title={say("results.indicators")}
        action={
          place === "excel" && (
            <Button
              size="small"
              aria-expanded={isWriting}
              onClick={() => {
                setWriting(!isWriting);
              }}
            >
              {say("formula.title")}
            </Button>
          )
        }
      >
        {isWriting && (
          <Suspense fallback={<Spinner size="small" label={say("pane.loading")} />}>
            <FormulaWizard overview={overview} />
          </Suspense>
        )}
        <Figures key={chosen} figures={group.figures} block={block} />
      </Section>
      {hasBlocks && block === null && (
        <Section title={say("results.blocks")}>
          <Blocks overview={overview} />
        </Section>
      )}
      {block === null && (
        <Suspense fallback={<Spinner size="small" label={say("pane.loading")} />}>
          <Charts overview={overview} />
        </Suspense>
      )}
    </>
  );
}

function Progress({
  group,
  block,
  asOf,
}: {
  readonly group: GroupView;
  readonly block: number | null;
  readonly asOf: Overview["asOf"];
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const noun = usePane().state.choices.office.branchNoun;
  const [asked, setAsked] = useState<"held" | "pending" | "exempt" | null>(null);
  const question = useMemo(
    () => asked && ({ kind: "standing", state: asked, block } as const),
    [asked, block],
  );
  const states = (["held", "pending", "exempt"] as const).filter((one) => one === "held" || group[one] > 0);
  return (
    <>
      <div className={styles.progress}>
        <span className={styles.count}>
          {formatCount(group.held)}/{formatCount(group.base)}
        </span>
        <span>{noun}</span>
        {group.share !== null && <span className={styles.share}>{group.share}</span>}
      </div>
      {group.base > 0 && (
        <ProgressBar
          thickness="large"
          value={group.held / group.base}
          aria-label={say("results.held-of", { held: group.held, base: group.base, noun })}
        />
      )}
      {asOf && <Text>{say("results.as-of", { day: formatDay(asOf) })}</Text>}
      <div className={styles.standings}>
        {states.map((one) => (
          <Button
            key={one}
            size="small"
            aria-expanded={asked === one}
            onClick={() => {
              setAsked(asked === one ? null : one);
            }}
          >
            {say(`results.standing.${one}`, { count: formatCount(group[one]) })}
          </Button>
        ))}
      </div>
      {question && <TraceList question={question} />}
    </>
  );
}

function Figures({
  figures,
  block,
}: {
  readonly figures: readonly FigureView[];
  readonly block: number | null;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  if (figures.length === 0) return <Text>{say("results.no-figures")}</Text>;
  const headings = [...new Set(figures.map(({ heading }) => heading))];
  return (
    <div>
      {headings.map((heading) => (
        <div key={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <ul className={styles.list}>
            {figures
              .filter((figure) => figure.heading === heading)
              .map((figure) => (
                <FigureRow
                  key={figure.id}
                  figure={figure}
                  block={block}
                  isOpen={asked === figure.id}
                  onToggle={() => {
                    setAsked(asked === figure.id ? null : figure.id);
                  }}
                />
              ))}
          </ul>
        </div>
      ))}
      {figures.some(({ derived }) => derived) && <Text size={200}>{say("results.derived-note")}</Text>}
    </div>
  );
}

function Blocks({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.head} scope="col">
            {say("results.block")}
          </th>
          <th className={styles.head} scope="col">
            {say("results.held")}
          </th>
          <th className={styles.head} scope="col">
            {say("results.share")}
          </th>
        </tr>
      </thead>
      <tbody>
        {overview.groups.slice(1).map((group, i) => (
          <tr key={i}>
            <th className={styles.name} scope="row">
              {group.name}
            </th>
            <td className={styles.cell}>
              {formatCount(group.held)}/{formatCount(group.base)}
            </td>
            <td className={styles.cell}>{group.share ?? "-"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
