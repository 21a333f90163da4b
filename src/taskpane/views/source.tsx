/** Nguồn số liệu: what was found where, how the columns were understood, and the way to put it right. */
import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Overview } from "../../analysis/overview";
import { formatCount } from "../../vietnamese/count";
import { formatTerm, parseTerm } from "../../vietnamese/term";
import { usePane, useWords } from "../context";
import { ColumnList } from "../parts/column-list";
import { Section } from "../parts/section";
import { SheetChoice } from "../parts/sheet-choice";
import { TextField } from "../parts/text-field";

/** The calendar comes after the rest of the view. */
const DayField = lazy(async () => ({ default: (await import("../parts/day-field")).DayField }));

const useStyles = makeStyles({
  found: { color: tokens.colorNeutralForeground2 },
  day: { display: "flex", gap: "8px", alignItems: "flex-end", flexWrap: "wrap" },
  grow: { flexGrow: 1 },
});

export function SourceView(): ReactNode {
  const { analysis } = usePane().state;
  return analysis?.ok ? <Source overview={analysis.overview} /> : null;
}

function Source({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch } = usePane();
  const { choices } = state;
  const { office } = choices;
  const noun = office.branchNoun;
  return (
    <>
      <Section title={say("source.found")}>
        <Text className={styles.found}>
          {say("source.table", {
            sheet: overview.sheet,
            first: overview.header.first,
            last: overview.header.last,
            rows: formatCount(overview.rows),
            noun,
          })}
        </Text>
        <SheetChoice />
        <TextField
          label={say("source.organisation")}
          value={office.organisation}
          placeholder={overview.organisation ?? say("source.not-on-sheet")}
          hint={overview.organisation === null ? say("source.organisation-missing") : say("source.leave-empty")}
          onChange={(organisation) => {
            dispatch({ type: "choose", choices: { office: { ...office, organisation } } });
          }}
        />
        <TermField overview={overview} />
        <div className={styles.day}>
          <div className={styles.grow}>
            <Suspense fallback={<Spinner size="tiny" />}>
              <DayField
                label={say("source.as-of")}
                hint={say(`source.as-of-from.${overview.asOfFrom}`)}
                value={overview.asOf}
                onChange={(asOf) => {
                  dispatch({ type: "choose", choices: { asOf } });
                }}
              />
            </Suspense>
          </div>
          {choices.asOf && (
            <Button
              onClick={() => {
                dispatch({ type: "choose", choices: { asOf: null } });
              }}
            >
              {say("source.as-of-automatic")}
            </Button>
          )}
        </div>
      </Section>
      <ColumnList columns={overview.columns} />
    </>
  );
}

/** The term is kept once it reads as one; while it is typed the words stand as typed. */
function TermField({ overview }: { readonly overview: Overview }): ReactNode {
  const say = useWords();
  const { state, dispatch } = usePane();
  const { term, office } = state.choices;
  const spaced = office.spelling.termSpaced;
  const [typed, setTyped] = useState(term ? formatTerm(term, spaced) : "");
  const isWrong = typed.trim() !== "" && parseTerm(typed) === null;
  const found = overview.term ? formatTerm(overview.term, spaced) : null;
  return (
    <TextField
      label={say("source.term")}
      value={typed}
      placeholder={found ?? say("source.not-on-sheet")}
      {...(found === null && { hint: say("source.term-missing") })}
      error={isWrong ? say("source.term-wrong") : undefined}
      onChange={(text) => {
        setTyped(text);
        dispatch({ type: "choose", choices: { term: parseTerm(text) } });
      }}
    />
  );
}
