/** A text that the sheet names and that people may put in other words. What was found is shown until then. */
import { useState, type ReactNode } from "react";
import { TextField } from "../shared/text-field";

export interface FoundFieldProps {
  readonly label: string;
  /** What people wrote; "" for nothing. */
  readonly own: string;
  readonly found: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly onChange: (text: string) => void;
}

export function FoundField({ own, found, onChange, ...rest }: FoundFieldProps): ReactNode {
  /** While somebody is in the field it stands as typed, also when it is empty. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div
      onBlur={() => {
        if (rest.error === undefined) setTyped(null);
      }}
    >
      <TextField
        {...rest}
        value={typed ?? (own === "" ? found : own)}
        onChange={(text) => {
          setTyped(text);
          onChange(text.trim() === found ? "" : text);
        }}
      />
    </div>
  );
}
