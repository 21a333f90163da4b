/** The office's own sentences: listed before those of the bank, added and deleted; they are kept with the machine. */
import { Button, makeStyles } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import type { OwnOffer } from "../../documents/phrases/offers";
import type { OwnPhrase } from "../../documents/phrases/parts";
import { clean } from "../../vietnamese/clean";
import { useWords } from "../shared/context";
import { TextField } from "../shared/text-field";
import { PhraseButton, type Picking } from "./phrase-list";

const useStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: "12px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", alignItems: "flex-start", gap: "4px" },
  add: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  field: { alignSelf: "stretch" },
});

export function OwnPhrases({
  offers,
  onDelete,
  ...picking
}: Picking & {
  readonly offers: readonly OwnOffer[];
  readonly onDelete: (phrase: OwnPhrase) => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const title = useId();
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {say("phrases.own")}
      </h3>
      <ul className={styles.list} lang="vi">
        {offers.map((offer) => (
          <li key={offer.own.sentence} className={styles.row}>
            <PhraseButton offer={offer} {...picking} />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={say("phrases.delete", { sentence: offer.text })}
              onClick={() => {
                onDelete(offer.own);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function AddOwnPhrase({ onAdd }: { readonly onAdd: (sentence: string) => void }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [text, setText] = useState("");
  const sentence = clean(text);
  return (
    <div className={styles.add}>
      <div className={styles.field}>
        <TextField
          label={say("phrases.own-new")}
          hint={say("phrases.own-hint")}
          lines={2}
          value={text}
          onChange={setText}
        />
      </div>
      <Button
        disabledFocusable={sentence === ""}
        onClick={() => {
          onAdd(sentence);
          setText("");
        }}
      >
        {say("phrases.add")}
      </Button>
    </div>
  );
}
