/** Who issues the sheets and texts, and who signs them. */
import type { ReactNode } from "react";
import { usePane, useWords } from "../shared/context";
import { Choice } from "../shared/choice";
import { Section } from "../shared/section";
import { TextField } from "../shared/text-field";
import { useOffice } from "./use-office";

/** The texts of the office, in the order in which they are asked for. */
const ISSUER = ["organisation", "higherBody", "author"] as const;
const SIGNATURE = ["place", "preparerName", "signerTitles", "signerName"] as const;

export function Issuer(): ReactNode {
  const say = useWords();
  const { office, choose } = useOffice();
  return (
    <Section title={say("settings.issuer")}>
      {ISSUER.map((name) => (
        <OfficeText key={name} name={name} />
      ))}
      <TextField
        label={say("settings.branchNoun")}
        value={office.branchNoun}
        hint={say("settings.branchNoun-hint")}
        onChange={(branchNoun) => {
          choose({ branchNoun });
        }}
      />
    </Section>
  );
}

export function Signature(): ReactNode {
  const say = useWords();
  const { office, choose } = useOffice();
  return (
    <Section title={say("settings.signature")}>
      {SIGNATURE.map((name) => (
        <OfficeText key={name} name={name} />
      ))}
      <Choice
        label="settings.dateAt"
        value={office.dateAt}
        options={[
          ["head", say("settings.dateAt.head")],
          ["foot", say("settings.dateAt.foot")],
          ["both", say("settings.dateAt.both")],
        ]}
        onChange={(dateAt) => {
          choose({ dateAt });
        }}
      />
      <Choice
        label="settings.conventions"
        value={office.conventions}
        options={[
          ["2026", say("settings.conventions.2026")],
          ["2018", say("settings.conventions.2018")],
        ]}
        onChange={(conventions) => {
          choose({ conventions });
        }}
      />
    </Section>
  );
}

function OfficeText({
  name,
}: {
  readonly name: (typeof ISSUER)[number] | (typeof SIGNATURE)[number];
}): ReactNode {
  const say = useWords();
  const { office, choose } = useOffice();
  const { analysis } = usePane().state;
  const own =
    analysis?.ok && name !== "organisation" && name !== "author"
      ? analysis.overview.ofSource[name]
      : undefined;
  return (
    <TextField
      label={say(`settings.${name}`)}
      value={office[name]}
      placeholder={
        own === undefined
          ? say(`settings.${name}-example`)
          : say("settings.as-on-sheet", { words: typeof own === "string" ? own : own.join(", ") })
      }
      {...(name === "signerTitles" && { lines: 2, hint: say("settings.signerTitles-hint") })}
      onChange={(value) => {
        choose({ [name]: value });
      }}
    />
  );
}
