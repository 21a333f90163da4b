/** The sheet's columns and what each was understood as; a wrong one is corrected from a list. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { ColumnView } from "../../analysis/overview/columns";
import type { Overview } from "../../analysis/overview/overview";
import { usePane, useWords } from "../shared/context";
import { CellLink } from "../shared/cell-link";
import { Badge } from "../shared/badge";
import { Section } from "../shared/section";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(28px, auto) 1fr auto",
    columnGap: "8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    alignItems: "start",
  },
  // The sheet's words are quoted, ours stand out.
  header: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2, fontSize: "12px" },
  ours: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  field: { color: tokens.colorNeutralForeground2, display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** The list of all fields comes when somebody wants to correct. */
const ColumnCorrection = lazy(async () => ({
  default: (await import("./column-correction")).ColumnCorrection,
}));

export function ColumnList({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch } = usePane();
  const { columns, across } = overview;
  const isAnyAssigned = Object.keys(state.choices.columns).length > 0;
  const reset = isAnyAssigned && (
    <Button
      size="small"
      onClick={() => {
        dispatch({ type: "unassign", key: null });
      }}
    >
      {say("source.unassign-all")}
    </Button>
  );
  return (
    <Section title={say("source.columns", { across })} action={reset}>
      <Text>{say("source.columns-hint", { across })}</Text>
      <ul className={styles.list}>
        {columns.map((column) => (
          <Column key={column.column} column={column} overview={overview} />
        ))}
      </ul>
    </Section>
  );
}

interface ColumnProps {
  readonly column: ColumnView;
  readonly overview: Overview;
}

function Column({ column, overview }: ColumnProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const header = column.header === "" ? say("source.no-header") : column.header;
  return (
    <li className={styles.column}>
      <CellLink cell={column.cell} text={column.name} />
      <div>
        <div className={styles.header} {...(column.header !== "" && { lang: "vi" })}>
          {column.header === "" ? header : `“${header}”`}
        </div>
        <div className={styles.field}>
          <span>
            <span aria-hidden>→ </span>
            <span className="hidden">{say("source.understood")} </span>
            <span className={column.labels.length > 0 ? styles.ours : undefined}>
              {fieldWords(column, say)}
            </span>
          </span>
          {column.assigned && <Badge look="brand">{say("source.corrected")}</Badge>}
        </div>
      </div>
      {column.key !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={say("source.correct", { column: column.name, header, across: overview.across })}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        />
      )}
      {isOpen && column.key !== null && (
        <Suspense>
          <ColumnCorrection column={column} id={column.key} overview={overview} />
        </Suspense>
      )}
    </li>
  );
}

function fieldWords({ labels, percent, before }: ColumnView, say: ReturnType<typeof useWords>): string {
  const [label, second] = labels.map((one) => one ?? say("source.known"));
  if (label === undefined) return say(before ? "source.before" : "source.unused");
  if (second !== undefined) return say("source.two-figures", { first: label, second });
  return percent ? say("source.percent-of", { label }) : label;
}
