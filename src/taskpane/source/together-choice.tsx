/** Which of the sheets that are read together belong to the results: each can be left out, and taken in again. */
import { Checkbox, Field, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, useWords } from "../shared/context";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", maxHeight: "200px", overflowY: "auto" },
});

export function TogetherChoice({ sheets }: { readonly sheets: readonly string[] }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch } = usePane();
  const { leftOut } = state.choices;
  const names = new Set(state.tabs.map(({ name }) => name));
  // Without the last one there would be nothing to read.
  const isLast = sheets.length === 1;
  const all = [...sheets, ...leftOut.filter((name) => names.has(name) && !sheets.includes(name))];
  return (
    <Field label={say("source.together")}>
      <div className={styles.list}>
        {all.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={sheets.includes(name)}
            disabled={isLast && sheets.includes(name)}
            onChange={(_event, { checked }) => {
              const others = leftOut.filter((one) => one !== name);
              dispatch({
                type: "choose",
                choices: { leftOut: checked === true ? others : [...others, name] },
              });
            }}
          />
        ))}
      </div>
    </Field>
  );
}
