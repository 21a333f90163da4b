/** One line, or several, of typed text. */
import { Field, Input, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly error?: string | undefined;
  /** Several lines. */
  readonly lines?: number;
}

export function TextField({
  label,
  value,
  onChange,
  hint,
  placeholder,
  error,
  lines,
}: TextFieldProps): ReactNode {
  const shared = { value, ...(placeholder !== undefined && { placeholder }) };
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      validationState={error === undefined ? "none" : "error"}
      validationMessage={error ?? null}
    >
      {lines === undefined ? (
        <Input
          {...shared}
          onChange={(_event, data) => {
            onChange(data.value);
          }}
        />
      ) : (
        <Textarea
          {...shared}
          rows={lines}
          resize="vertical"
          onChange={(_event, data) => {
            onChange(data.value);
          }}
        />
      )}
    </Field>
  );
}
