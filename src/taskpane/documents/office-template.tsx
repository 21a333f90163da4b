/** Dùng mẫu của cơ quan: the template that is kept with the machine, or with the workbook, its fields with their places, and all names to be copied. */
import { Button, makeStyles, MessageBar, MessageBarBody, Switch, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { ReviewedTemplate, TemplateReview } from "../../analysis/template";
import type { DocumentKindId } from "../../congress/outputs";
import type { OfficeTemplate } from "../core/storage";
import { Actions } from "../shared/actions";
import { usePane, useWords } from "../shared/context";
import { saveBlob } from "../shared/download";
import { FieldNames } from "./field-names";
import { KB, MOST_IN_WORKBOOK, useTemplate } from "./use-template";

const WORD_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { margin: 0, paddingLeft: "20px" },
});

export function OfficeTemplateView(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, place } = usePane();
  const { document, office } = state.choices;
  const { template, isInBook, keep, keepInBook } = useTemplate(document);
  const reviewed = useReview(template, document);
  const words = { document: say(`document.name.${document}`) };
  /** Our own, to be opened and changed in Word. */
  const ours = async (): Promise<void> => {
    const { templateOf } = await import("../../analysis/word");
    const { name, bytes } = templateOf(document, office.conventions);
    saveBlob(new Blob([new Uint8Array(bytes)], { type: WORD_DOCUMENT }), name);
  };
  return (
    <div className={styles.stack}>
      <Text>
        {template === null
          ? say("template.none", words)
          : say(isInBook ? "template.travels" : "template.chosen", { ...words, file: template.name })}
      </Text>
      <Actions>
        <ChooseTemplate onChoose={keep} isOther={template !== null} />
        {template !== null && (
          <Button
            onClick={() => {
              keep(null);
            }}
          >
            {say("template.leave")}
          </Button>
        )}
        <Button onClick={() => void ours()}>{say("template.ours")}</Button>
      </Actions>
      {place === "excel" && template !== null && (
        <Switch
          label={say("template.in-workbook")}
          checked={isInBook}
          disabled={template.bytes.length > MOST_IN_WORKBOOK}
          onChange={(_event, { checked }) => {
            void keepInBook(checked);
          }}
        />
      )}
      {place === "excel" && template !== null && template.bytes.length > MOST_IN_WORKBOOK && (
        <Text>{say("template.too-large", { size: Math.ceil(template.bytes.length / KB) })}</Text>
      )}
      {reviewed &&
        (reviewed.ok ? <Review review={reviewed.review} /> : <Wrong sentences={[reviewed.sentence]} />)}
      <FieldNames />
    </div>
  );
}

/** What the template asks for; null as long as that is not known. */
function useReview(template: OfficeTemplate | null, kind: DocumentKindId): ReviewedTemplate | null {
  const say = useWords();
  const [reviewed, setReviewed] = useState<{ of: OfficeTemplate; answer: ReviewedTemplate } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (template)
      void import("../../analysis/template")
        .then(({ reviewTemplate }) => reviewTemplate(template.bytes, template.name, say, kind))
        .then((answer) => {
          if (isCurrent) setReviewed({ of: template, answer });
        });
    return () => {
      isCurrent = false;
    };
  }, [template, kind, say]);
  return reviewed?.of === template ? reviewed.answer : null;
}

function ChooseTemplate({
  onChoose,
  isOther,
}: {
  readonly onChoose: (template: OfficeTemplate) => void;
  readonly isOther: boolean;
}): ReactNode {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        onClick={() => {
          input.current?.click();
        }}
      >
        {say(isOther ? "template.choose-other" : "template.choose")}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.dotx"
        aria-label={say("template.choose")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again after it was changed.
          currentTarget.value = "";
          if (!file) return;
          void file.arrayBuffer().then((bytes) => {
            onChoose({ name: file.name, bytes: new Uint8Array(bytes) });
          });
        }}
      />
    </>
  );
}

function Review({ review }: { readonly review: TemplateReview }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { fields, faults, warnings, lacks } = review;
  return (
    <>
      {faults.length > 0 && <Wrong sentences={faults} />}
      {warnings.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{warnings.join(" ")}</MessageBarBody>
        </MessageBar>
      )}
      {lacks.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say("template.lacks", { names: lacks.join(", ") })}</MessageBarBody>
        </MessageBar>
      )}
      <Text weight="semibold">{say("template.fields", { count: fields.length })}</Text>
      <ul className={styles.list} lang="vi">
        {fields.map(({ name, places, nearest }) => (
          <li key={`${name} ${nearest ?? ""}`}>{`${name}: ${places.join("; ")}`}</li>
        ))}
      </ul>
    </>
  );
}

function Wrong({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
