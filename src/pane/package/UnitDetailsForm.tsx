import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Level } from "../../forms/types";
import { parseSchoolCode } from "../../submission/schoolCode";
import { useLive, usePane } from "../paneContext";
import { unitNameFault } from "../save/unitNameFault";
import { LevelOptions, YearOptions } from "../shown/ChoiceOptions";
import { levels } from "../shown/levelWords";
import { useViewStrings } from "../strings/viewStrings";
import { strings } from "./strings";
import { useViewStyles } from "./useViewStyles";

/** Asks once who hands in: name, code, office, level and year, all kept in the workbook. */
export function UnitDetailsForm({ onDone, onCancel }: { readonly onDone: () => void; readonly onCancel?: () => void }) {
  const { book, run } = usePane();
  const t = useViewStrings(strings);
  const styles = useViewStyles();
  const settings = useLive((state) => state.settings);
  const recognisedYear = useLive((state) => state.recognised[0]?.schoolYear ?? null);
  const [name, setName] = useState(settings.unitName ?? "");
  const [code, setCode] = useState(settings.submission?.unitCode ?? "");
  const [office, setOffice] = useState(settings.submission?.office ?? "");
  const [level, setLevel] = useState<Level | "">(settings.level ?? "");
  const [year, setYear] = useState(settings.schoolYear ?? recognisedYear);
  const [isTried, setTried] = useState(false);
  const fault = unitNameFault(name);
  const isUnusual = parseSchoolCode(code).kind === "unusual";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault !== null) return;
    void run(async () => {
      await book.setUnitName(name.trim());
      await book.setSubmissionDetails({ ...settings.submission, unitCode: code.trim(), office: office.trim() });
      if (level !== (settings.level ?? "")) await book.setLevel(level === "" ? null : level);
      if (year !== (settings.schoolYear ?? recognisedYear)) await book.setSchoolYear(year);
      onDone();
    });
  };

  const nameMessage = fault === "tooLong" ? t("unitTooLong") : fault === "missing" && isTried ? t("unitMissing") : null;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={t("unit")}
        required
        {...(nameMessage === null ? {} : { validationMessage: nameMessage, validationState: "error" as const })}
      >
        <Input
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Field
        label={t("code")}
        hint={t("codeHint")}
        {...(isUnusual ? { validationMessage: t("codeUnusual"), validationState: "warning" as const } : {})}
      >
        <Input
          value={code}
          onChange={(_, { value }) => {
            setCode(value);
          }}
        />
      </Field>
      <Field label={t("office")}>
        <Input
          value={office}
          onChange={(_, { value }) => {
            setOffice(value);
          }}
        />
      </Field>
      <Field label={t("level")}>
        <Select
          value={level}
          onChange={(_, { value }) => {
            setLevel(levels.find((one) => one === value) ?? "");
          }}
        >
          <option value="">{t("levelAuto")}</option>
          <LevelOptions />
        </Select>
      </Field>
      <Field label={t("year")} hint={t("kept")}>
        <Select
          value={String(year ?? "")}
          onChange={(_, { value }) => {
            setYear(Number(value));
          }}
        >
          <YearOptions around={year} />
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t("continue")}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t("cancel")}</Button>}
      </div>
    </form>
  );
}
