/** What was read in an old encoding, and a copy of it in Unicode: looked at first, made when somebody agrees. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { MessageValues } from "../../i18n/messages";
import type { ConvertedText } from "../../sheet/transform/sample";
import { usePane, useWords } from "../shared/context";
import { saveBlob, stemOf } from "../shared/download";

const useStyles = makeStyles({
  told: { color: tokens.colorNeutralForeground2 },
  texts: { margin: 0, paddingLeft: "18px", display: "grid", gap: "6px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** So many texts are shown before and after. */
const SHOWN = 8;

export function OldEncoding({ encodings }: { readonly encodings: readonly MessageValues[] }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { controller, place, store } = usePane();
  const [texts, setTexts] = useState<readonly ConvertedText[] | null>(null);
  const make = (): void => {
    setTexts(null);
    if (place === "excel") void controller.addUnicodeCopy();
    else {
      const name = say("file.name.unicode", { name: stemOf(store.getState().workbook) });
      void controller.saveUnicode(name, saveBlob);
    }
  };
  return (
    <>
      {encodings.map((words) => (
        <Text key={words["encoding"]} className={styles.told}>
          {say("source.old-encoding", words)}
        </Text>
      ))}
      {texts === null ? (
        <div className={styles.actions}>
          <Button
            onClick={() => {
              void controller.converted(SHOWN).then(setTexts);
            }}
          >
            {say("source.unicode-copy")}
          </Button>
        </div>
      ) : (
        <div role="group" aria-label={say("source.unicode-copy")}>
          <Text>{say(place === "excel" ? "source.unicode-sheet" : "source.unicode-file")}</Text>
          <ul className={styles.texts}>
            {texts.map(({ cell, before, after }) => (
              <li key={cell}>{say("source.unicode-text", { cell, before, after })}</li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={make}>
              {say(place === "excel" ? "source.unicode-make" : "source.unicode-save")}
            </Button>
            <Button
              onClick={() => {
                setTexts(null);
              }}
            >
              {say("dialog.no")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
