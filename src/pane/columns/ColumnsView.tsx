import { Checkbox, Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useMemo, useState } from "react";
import type { FieldKey, RecognisedSheet } from "../../forms/types";
import { columnName } from "../../workbook/address";
import { NoForm } from "../header/NoForm";
import { useLive, usePane } from "../paneContext";
import { fieldLabel } from "../shown/fieldLabel";
import { ViewHeader } from "../ViewHeader";
import { fieldChoices, missingRequired, sheetColumns, type SheetColumn } from "./columnChoices";

const useStyles = makeStyles({
  body: { padding: "0 12px 16px", fontSize: "13px", lineHeight: "18px" },
  intro: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  missing: { display: "grid", gridTemplateColumns: "16px 1fr", columnGap: "8px", margin: "0 0 8px" },
  missingIcon: { color: tokens.colorStatusWarningForeground3, marginTop: "1px" },
  sheet: { display: "flex", alignItems: "center", gap: "8px", marginBottom: "8px", "& > span": { flexGrow: 1 } },
  summary: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  column: {
    display: "grid",
    gridTemplateColumns: "26px minmax(0, 1fr) minmax(0, 1.15fr)",
    columnGap: "6px",
    alignItems: "center",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  letter: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  header: { overflowWrap: "anywhere", lineHeight: "16px", fontSize: tokens.fontSizeBase200 },
  choice: { minWidth: 0 },
});

/** Every column of a sheet with the field it was taken for. */
export function ColumnsView() {
  const { t } = usePane();
  const styles = useStyles();
  const recognised = useLive((state) => state.recognised);
  const activeSheetId = useLive((state) => state.activeSheetId);
  const [chosen, setChosen] = useState<string | null>(null);
  const sheetSelectId = useId("sheet");
  const sheet = recognised.find((candidate) => candidate.sheetId === (chosen ?? activeSheetId)) ?? recognised[0];

  return (
    <main>
      <ViewHeader title={t("columns.title")} />
      {!sheet ? (
        <NoForm />
      ) : (
        <div className={styles.body}>
          <p className={styles.intro}>{t("columns.intro")}</p>
          {recognised.length > 1 && (
            <div className={styles.sheet}>
              <Label size="small" htmlFor={sheetSelectId}>
                {t("columns.sheet")}
              </Label>
              <Select
                size="small"
                id={sheetSelectId}
                value={sheet.sheetId}
                onChange={(_, { value }) => {
                  setChosen(value);
                }}
              >
                {recognised.map((candidate) => (
                  <option key={candidate.sheetId} value={candidate.sheetId}>
                    {candidate.sheetName}
                  </option>
                ))}
              </Select>
            </div>
          )}
          <SheetColumns sheet={sheet} />
        </div>
      )}
    </main>
  );
}

function SheetColumns({ sheet }: { readonly sheet: RecognisedSheet }) {
  const { book, t, language } = usePane();
  const styles = useStyles();
  const [isOnlyUnused, setOnlyUnused] = useState(false);
  const columns = useMemo(
    () =>
      sheetColumns(
        sheet,
        book.sheets().find(({ id }) => id === sheet.sheetId),
      ),
    [sheet, book],
  );
  const missing = useMemo(() => missingRequired(sheet, language), [sheet, language]);
  const unused = columns.filter((column) => column.field === null);
  return (
    <>
      {missing.length > 0 && (
        <p className={styles.missing}>
          <Warning16Filled className={styles.missingIcon} aria-hidden />
          <span>{t("columns.missing", { fields: missing.join(", ") })}</span>
        </p>
      )}
      <div className={styles.summary}>
        <span>{t("columns.summary", { used: columns.length - unused.length, unused: unused.length })}</span>
        {unused.length > 0 && (
          <Checkbox
            label={t("columns.onlyUnused")}
            checked={isOnlyUnused}
            onChange={(_, { checked }) => {
              setOnlyUnused(checked === true);
            }}
          />
        )}
      </div>
      <ul className={styles.list}>
        {(isOnlyUnused ? unused : columns).map((column) => (
          <ColumnLine key={column.column} sheet={sheet} column={column} />
        ))}
      </ul>
    </>
  );
}

/** The choices of a column exist once it is pointed at: sixty columns of eighty would be slow to build. */
function ColumnLine({ sheet, column }: { readonly sheet: RecognisedSheet; readonly column: SheetColumn }) {
  const { book, t, language, run } = usePane();
  const styles = useStyles();
  const [isTouched, setTouched] = useState(false);
  const header = column.header === "" ? t("columns.noHeader") : column.header;
  const fields = sheet.form.fields.filter((field) => field.key === column.field);
  const touch = () => {
    setTouched(true);
  };
  return (
    <li className={styles.column}>
      <span className={styles.letter}>{column.letter}</span>
      <span className={styles.header}>{header}</span>
      <Select
        size="small"
        className={styles.choice}
        aria-label={t("columns.column", { column: column.letter, header })}
        value={column.field ?? ""}
        onFocus={touch}
        onPointerEnter={touch}
        onChange={(_, { value }) =>
          void run(() => book.mapColumn(sheet.sheetId, column.column, fieldKeyOf(sheet, value)))
        }
      >
        <option value="">{t("columns.unused")}</option>
        {(isTouched ? fieldChoices(sheet) : fields).map((field) => {
          const name = fieldLabel(field, language);
          const at = sheet.columns.get(field.key);
          return (
            <option key={field.key} value={field.key}>
              {at === undefined || at === column.column
                ? name
                : t("columns.elsewhere", { field: name, column: columnName(at) })}
            </option>
          );
        })}
      </Select>
    </li>
  );
}

function fieldKeyOf(sheet: RecognisedSheet, value: string): FieldKey | null {
  return sheet.form.fields.find((field) => field.key === value)?.key ?? null;
}
