/** Nguồn số liệu: what was found where, how the columns were understood, and the way to put it right. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Overview } from "../../analysis/overview/overview";
import { formatCount } from "../../vietnamese/count";
import { formatTerm } from "../../vietnamese/term-text";
import { usePane, useWords } from "../shared/context";
import { DayField } from "../shared/day-field";
import { Section } from "../shared/section";
import { SheetChoice } from "./sheet-choice";
import { FoundField } from "./found-field";

const useStyles = makeStyles({
  found: { color: tokens.colorNeutralForeground2 },
  day: { display: "flex", gap: "8px", alignItems: "flex-end", flexWrap: "wrap" },
  grow: { flexGrow: 1, minWidth: 0 },
});

const ColumnList = lazy(async () => ({ default: (await import("./column-list")).ColumnList }));
const Collecting = lazy(async () => ({ default: (await import("./collecting")).Collecting }));
const JoiningView = lazy(async () => ({ default: (await import("../joining/joining-view")).JoiningView }));
const TogetherChoice = lazy(async () => ({ default: (await import("./together-choice")).TogetherChoice }));
const StruckChoice = lazy(async () => ({ default: (await import("./struck-choice")).StruckChoice }));

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
  const found = {
    sheet: overview.sheets.join("”, “"),
    across: overview.across,
    first: overview.header.first,
    last: overview.header.last,
    rows: formatCount(overview.rows),
    noun: overview.noun,
    only: overview.only ?? "",
  };
  // What became of the files is what whoever joined them wants to see first.
  const hasJoined = state.joining.files.length > 0;
  const joining = (
    <Suspense>
      <JoiningView />
    </Suspense>
  );
  return (
    <>
      {hasJoined && joining}
      <Section title={say("source.found")}>
        <Text className={styles.found}>
          {overview.people === null
            ? say(overview.only === null ? "source.table" : "source.table-one", found)
            : say("source.table-people", { ...found, people: formatCount(overview.people) })}
        </Text>
        <SheetChoice />
        {choices.sheet === null && (overview.sheets.length > 1 || choices.leftOut.length > 0) && (
          <Suspense>
            <TogetherChoice sheets={overview.sheets} />
          </Suspense>
        )}
        {(choices.countStruck || overview.hasStruck) && (
          <Suspense>
            <StruckChoice />
          </Suspense>
        )}
        <FoundField
          label={say("source.organisation")}
          own={office.organisation}
          found={overview.organisation ?? ""}
          hint={say(
            office.organisation !== ""
              ? "source.organisation-yours"
              : overview.organisation === null
                ? "source.organisation-missing"
                : "source.organisation-found",
          )}
          onChange={(organisation) => {
            dispatch({ type: "choose", choices: { office: { ...office, organisation } } });
          }}
        />
        <TermField overview={overview} />
        <div className={styles.day}>
          <div className={styles.grow}>
            <DayField
              label={say("source.as-of")}
              hint={say(`source.as-of-from.${overview.asOfFrom}`)}
              value={overview.asOf}
              onChange={(asOf) => {
                dispatch({ type: "choose", choices: { asOf } });
              }}
            />
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
      <Suspense>
        <ColumnList overview={overview} />
      </Suspense>
      {!hasJoined && joining}
      <Suspense>
        <Collecting />
      </Suspense>
    </>
  );
}

/** What reads terms comes when one is typed. */
async function readTerm(text: string): Promise<Overview["term"]> {
  const { parseTerm } = await import("../../vietnamese/term");
  return parseTerm(text);
}

/** The term is kept once it reads as one. */
function TermField({ overview }: { readonly overview: Overview }): ReactNode {
  const say = useWords();
  const { state, dispatch } = usePane();
  const { term, office } = state.choices;
  const [isWrong, setWrong] = useState(false);
  const written = (one: Overview["term"]): string => (one ? formatTerm(one, office.spelling.termSpaced) : "");
  const hint = term ? "source.term-yours" : overview.term ? "source.term-found" : "source.term-missing";
  return (
    <FoundField
      label={say("source.term")}
      own={written(term)}
      found={written(overview.term)}
      hint={say(hint)}
      error={isWrong ? say("source.term-wrong") : undefined}
      onChange={(text) => {
        void readTerm(text).then((read) => {
          setWrong(text.trim() !== "" && read === null);
          dispatch({ type: "choose", choices: { term: read } });
        });
      }}
    />
  );
}
