/** Dùng mẫu của cơ quan: the template that is kept with the machine, its fields with their places, and all names to be copied. */
import { Button, makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { ReviewedTemplate, TemplateReview } from "../../analysis/template";
import type { OfficeTemplate } from "../core/storage";
import { Actions } from "../shared/actions";
import { usePane, useWords } from "../shared/context";
import { CopyByHand, copyText } from "../shared/copy-text";
import { saveBlob } from "../shared/download";

const WORD_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { margin: 0, paddingLeft: "20px" },
});

export function OfficeTemplateView(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, controller } = usePane();
  const { document, office } = state.choices;
  const [template, setTemplate] = useState(controller.officeTemplate(document));
  const reviewed = useReview(template);
  const keep = (next: OfficeTemplate | null): void => {
    controller.keepTemplate(document, next);
    setTemplate(next);
  };
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
          : say("template.chosen", { ...words, file: template.name })}
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
      {reviewed &&
        (reviewed.ok ? <Review review={reviewed.review} /> : <Wrong sentences={[reviewed.sentence]} />)}
      <FieldNames />
    </div>
  );
}

/** What the template asks for; null as long as that is not known. */
function useReview(template: OfficeTemplate | null): ReviewedTemplate | null {
  const say = useWords();
  const [reviewed, setReviewed] = useState<{ of: OfficeTemplate; answer: ReviewedTemplate } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (template)
      void import("../../analysis/template")
        .then(({ reviewTemplate }) => reviewTemplate(template.bytes, template.name, say))
        .then((answer) => {
          if (isCurrent) setReviewed({ of: template, answer });
        });
    return () => {
      isCurrent = false;
    };
  }, [template, say]);
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

/** Every name in its braces, to be put into a template. */
function FieldNames(): ReactNode {
  const say = useWords();
  const { state, store, controller, host, dispatch } = usePane();
  const mergeFile = async (): Promise<Blob> => {
    const [{ mergeSheet }, { writeWorkbook }, fields] = await Promise.all([
      import("../../documents/placeholders/merge-sheet"),
      import("../../workbook/file/write"),
      host.wordFields(store.getState().choices),
    ]);
    return new Blob([new Uint8Array(await writeWorkbook([mergeSheet(fields ?? {})]))], { type: WORKBOOK });
  };
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const { fieldList } = await import("../../analysis/template");
    const text = fieldList();
    const isCopied = await copyText(text);
    setByHand(isCopied ? null : text);
    if (isCopied) dispatch({ type: "notice", notice: { kind: "fields-copied" } });
  };
  return (
    <>
      <Actions>
        <Button
          onClick={() => {
            void copy();
          }}
        >
          {say("template.copy-names")}
        </Button>
        <Button
          disabledFocusable={state.work !== null}
          onClick={() => {
            void controller.saveFile(say("file.name.merge"), mergeFile, saveBlob);
          }}
        >
          {say("template.merge-file")}
        </Button>
      </Actions>
      {byHand !== null && <CopyByHand text={byHand} label={say("template.copy-names")} />}
    </>
  );
}
