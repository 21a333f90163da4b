/**
 * A text that staff type sentence by sentence, with phrases at hand. What stands there as it was offered, changed and confirmed by
 * nobody, is marked: a sentence that goes out has been read by somebody.
 */
import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { TypedPart } from "../../documents/phrases/parts";
import { Badge } from "../shared/badge";
import { usePane, useWords } from "../shared/context";
import { TextField, type TextFieldProps } from "../shared/text-field";
import { samplesIn, useSentences } from "./use-sentences";

const PhrasePicker = lazy(async () => ({ default: (await import("./phrase-picker")).PhrasePicker }));

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  field: { alignSelf: "stretch" },
  samples: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  sample: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  text: { flexBasis: "100%", overflowWrap: "anywhere" },
});

export function SentenceField({ part, ...field }: TextFieldProps & { readonly part: TypedPart }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { choices } = usePane().state;
  const { confirm } = useSentences(part);
  const [isOpen, setOpen] = useState(false);
  const opener = useRestoreFocusTarget();
  const samples = samplesIn(choices, part);
  return (
    <div className={styles.stack}>
      <div className={styles.field}>
        <TextField {...field} />
      </div>
      {samples.length > 0 && (
        <ul className={styles.samples}>
          {samples.map((line) => (
            <li key={line} className={styles.sample}>
              <span className={styles.text} lang="vi">
                {line}
              </span>
              <Badge look="warning">{say("phrases.sample")}</Badge>
              <Button
                size="small"
                aria-label={say("phrases.confirm-of", { sentence: line })}
                onClick={() => {
                  confirm(line);
                }}
              >
                {say("phrases.confirm")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button
        {...opener}
        size="small"
        aria-label={say("phrases.choose-for", { field: field.label })}
        onClick={() => {
          setOpen(true);
        }}
      >
        {say("phrases.choose")}
      </Button>
      {isOpen && (
        <Suspense>
          <PhrasePicker
            part={part}
            label={field.label}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
