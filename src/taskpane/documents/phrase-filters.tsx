/** What somebody is looking for in the bank of phrases. */
import { Field, makeStyles, mergeClasses, SearchBox, Select, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Wanted } from "../../documents/phrases/filter";
import { themesOf, type Offer } from "../../documents/phrases/offers";
import { internalParts, type TypedPart } from "../../documents/phrases/parts";
import { branchKinds, idsOf, outcomes, themes } from "../../documents/phrases/phrase";
import type { Situation } from "../../documents/phrases/situation";
import { useWords } from "../shared/context";

const useStyles = makeStyles({
  search: { maxWidth: "none" },
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
  // A grid gives way to what is in it, and the longest theme is wide.
  long: { gridColumn: "1 / -1" },
  choice: { minWidth: 0, "& > *": { minWidth: 0 }, "& select": { width: "100%" } },
});

export function PhraseFilters({
  part,
  kinds,
  offers,
  wanted,
  onChange,
}: {
  readonly part: TypedPart;
  readonly kinds: Situation["kinds"];
  /** All that hold. */
  readonly offers: readonly Offer[];
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const told = idsOf(kinds).map((kind) => branchKinds[kind]);
  const themeIds = themesOf(part);
  const hidden = offers.filter(({ internal }) => internal).length;
  const found = new Set(offers.map(({ phrase }) => phrase.outcome));
  return (
    <>
      <SearchBox
        autoFocus
        className={styles.search}
        aria-label={say("phrases.search")}
        placeholder={say("phrases.search")}
        value={wanted.words}
        onChange={(_event, { value }) => {
          onChange({ ...wanted, words: value });
        }}
      />
      <div className={styles.choices}>
        {themeIds.length > 1 && (
          <OneOf
            label={say("phrases.theme")}
            value={wanted.theme}
            usual={say("phrases.all")}
            entries={themeIds.map((id) => [id, themes[id].label])}
            onChoose={(theme) => {
              onChange({ ...wanted, theme });
            }}
          />
        )}
        {found.size > 1 && (
          <OneOf
            label={say("phrases.outcome")}
            value={wanted.outcome}
            usual={say("phrases.all")}
            entries={idsOf(outcomes).map((id) => [id, outcomes[id]])}
            onChoose={(outcome) => {
              onChange({ ...wanted, outcome });
            }}
          />
        )}
        <OneOf
          label={say("phrases.branches")}
          isLong
          value={wanted.branches}
          usual={say("phrases.as-sheet", { kinds: told.join("; ") })}
          entries={[
            ["any", say("phrases.any")],
            ...idsOf(branchKinds).map((id) => [id, branchKinds[id]] as const),
          ]}
          onChoose={(branches) => {
            onChange({ ...wanted, branches });
          }}
        />
      </div>
      {hidden > 0 && !internalParts.includes(part) && (
        <Switch
          label={say("phrases.internal", { count: hidden })}
          checked={wanted.internal}
          onChange={(_event, { checked }) => {
            onChange({ ...wanted, internal: checked });
          }}
        />
      )}
    </>
  );
}

function OneOf<Id extends string>({
  label,
  value,
  usual,
  entries,
  onChoose,
  isLong = false,
}: {
  readonly label: string;
  /** It has a line of its own. */
  readonly isLong?: boolean;
  readonly value: Id | null;
  readonly usual: string;
  readonly entries: readonly (readonly [id: Id, label: string])[];
  readonly onChoose: (chosen: Id | null) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} className={mergeClasses(styles.choice, isLong && styles.long)}>
      <Select
        value={value ?? ""}
        onChange={(_event, data) => {
          onChoose(entries.find(([id]) => id === data.value)?.[0] ?? null);
        }}
      >
        <option value="">{usual}</option>
        {entries.map(([id, named]) => (
          <option key={id} value={id} lang="vi">
            {named}
          </option>
        ))}
      </Select>
    </Field>
  );
}
