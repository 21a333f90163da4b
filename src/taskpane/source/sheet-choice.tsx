/** Which sheet the results are on, where there is a choice. */
import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, useWords } from "../shared/context";

const AUTOMATIC = "";

export function SheetChoice(): ReactNode {
  const say = useWords();
  const { state, dispatch } = usePane();
  const { tabs, choices, analysis } = state;
  const sheets = tabs.filter(({ made }) => made === null);
  if (sheets.length < 2) return null;
  const found = analysis?.ok ? analysis.overview.sheet : null;
  return (
    <Field label={say("source.sheet")}>
      <Select
        value={choices.sheet ?? AUTOMATIC}
        onChange={(_event, { value }) => {
          dispatch({ type: "choose", choices: { sheet: value === AUTOMATIC ? null : value } });
        }}
      >
        <option value={AUTOMATIC}>
          {choices.sheet === null && found !== null
            ? say("source.sheet-found", { sheet: found })
            : say("source.sheet-automatic")}
        </option>
        {sheets.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
