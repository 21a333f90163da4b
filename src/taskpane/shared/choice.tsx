/** One of a few values, all of them seen. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MessageKey } from "../../i18n/messages";
import { usePane, useWords } from "./context";

export function Choice<Value extends string | number>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: MessageKey;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}): ReactNode {
  const say = useWords();
  return (
    <Field label={say(label)}>
      <RadioGroup
        layout={options.every(([, words]) => words.length < 12) ? "horizontal" : "vertical"}
        value={String(value)}
        style={{ flexWrap: "wrap" }}
        onChange={(_event, data) => {
          const chosen = options.find(([one]) => String(one) === data.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([one, words]) => (
          <Radio key={one} value={String(one)} label={words} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Decimals of shares: asked for in the settings, and beside the preview, where they are seen. */
export function DecimalsChoice(): ReactNode {
  const { state, dispatch } = usePane();
  const { office } = state.choices;
  return (
    <Choice
      label="settings.decimals"
      value={office.decimals}
      options={[
        [0, "63%"],
        [1, "62,6%"],
        [2, "62,57%"],
      ]}
      onChange={(decimals) => {
        dispatch({ type: "choose", choices: { office: { ...office, decimals } } });
      }}
    />
  );
}
