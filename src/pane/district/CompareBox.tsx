import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GivenFigures } from "../../district/givenFigures";
import { ChooseFile } from "../files/ChooseFile";
import type { ViewTranslate } from "../strings/viewStrings";
import type { strings } from "./strings";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px 14px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { margin: 0, fontSize: "13px", lineHeight: "18px", whiteSpace: "pre-wrap" },
});

/** Figures of the schools from elsewhere: pasted as a table, or an earlier result or table as a file. */
export function CompareBox(props: {
  readonly given: GivenFigures | null;
  readonly onGiven: (given: GivenFigures | null) => void;
  readonly t: ViewTranslate<keyof typeof strings>;
}) {
  const { given, onGiven, t } = props;
  const styles = useStyles();
  const [pasted, setPasted] = useState("");
  const [fault, setFault] = useState<string | null>(null);

  const take = (read: GivenFigures | null, whyNot: string) => {
    setFault(read ? null : whyNot);
    if (read) onGiven(read);
  };
  const takeText = async () => {
    const { figuresOfText } = await import("../../district/givenFigures");
    take(figuresOfText(pasted), t("noFigures"));
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    const { readGivenFigures } = await import("../../district/readGivenFigures");
    const bytes = new Uint8Array(await file.arrayBuffer());
    take(await readGivenFigures(bytes, file.name), t("noFiguresInFile", { name: file.name }));
  };
  const drop = () => {
    setPasted("");
    setFault(null);
    onGiven(null);
  };

  return (
    <section className={styles.box} aria-label={t("compare")}>
      <Field label={t("pasteFigures")} hint={t("pasteHint")}>
        <Textarea
          value={pasted}
          rows={5}
          resize="vertical"
          spellCheck={false}
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button disabledFocusable={pasted.trim() === ""} onClick={() => void takeText()}>
          {t("comparePasted")}
        </Button>
        <ChooseFile label={t("compareFile")} onFiles={([file]) => void takeFile(file)} />
        {given && <Button onClick={drop}>{t("dropFigures")}</Button>}
      </div>
      <div aria-live="polite">
        {fault !== null && <p className={styles.text}>{fault}</p>}
        {given && fault === null && <p className={styles.text}>{givenText(given, t)}</p>}
      </div>
    </section>
  );
}

/** What was understood, and every line that was not. */
function givenText({ rows, unread }: GivenFigures, t: ViewTranslate<keyof typeof strings>): string {
  const units = new Set(rows.map(({ unit }) => unit)).size;
  return [t("figuresRead", { n: units }), ...unread.map((line) => t("figureUnread", { line }))].join("\n");
}
