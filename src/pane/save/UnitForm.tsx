import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { submissionFileName } from "../../submission/fileName";
import { useLive, usePane } from "../paneContext";
import { MAX_UNIT_NAME, unitNameFault } from "./unitNameFault";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  preview: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  name: {
    display: "block",
    marginTop: "2px",
    fontSize: "13px",
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", gap: "8px" },
});

/** Asks for the unit's name, which the required file name begins with. */
export function UnitForm(props: {
  readonly formShortName: string;
  readonly onDone: () => void;
  /** Absent while there is no name to go back to. */
  readonly onCancel?: () => void;
}) {
  const { book, t, run } = usePane();
  const styles = useStyles();
  const known = useLive((state) => state.settings.unitName ?? "");
  const [name, setName] = useState(known);
  const [isTried, setTried] = useState(false);
  const fault = unitNameFault(name);
  const preview = fault === null ? submissionFileName(name.trim(), props.formShortName) : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault !== null) return;
    void run(async () => {
      await book.setUnitName(name.trim());
      props.onDone();
    });
  };

  const message =
    fault === "tooLong"
      ? t("save.unitTooLong", { n: MAX_UNIT_NAME })
      : fault === "missing" && isTried
        ? t("save.unitMissing")
        : undefined;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={t("save.unit")}
        hint={t("save.unitHint")}
        required
        {...(message === undefined ? {} : { validationMessage: message, validationState: "error" as const })}
      >
        <Input
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      {preview && (
        <p className={styles.preview}>
          {t("save.fileName")}
          <span className={styles.name}>{preview.name}</span>
          {preview.replaced.length > 0 && t("save.replaced", { characters: preview.replaced.join(" ") })}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t("save.continue")}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>{t("common.cancel")}</Button>}
      </div>
    </form>
  );
}
