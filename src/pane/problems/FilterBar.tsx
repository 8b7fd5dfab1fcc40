import { Button, makeStyles, mergeClasses, Select, shorthands, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { severities, type Problem } from "../../check/problem";
import { useLive, usePane } from "../paneContext";
import { countSeverities } from "../severity/countSeverities";
import { SeverityIcon } from "../severity/SeverityIcon";
import { nameOfField } from "../shown/fieldOf";
import { filterChoices } from "./filterChoices";
import { filterProblems, isFiltering, noFilters, toggleSeverity, type Filters } from "./filterProblems";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "6px", padding: "4px 12px 8px" },
  line: { display: "flex", gap: "6px" },
  toggle: {
    flexGrow: 1,
    flexBasis: "auto",
    minWidth: 0,
    padding: "3px 6px",
    gap: "5px",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    ":hover": {
      backgroundColor: tokens.colorBrandBackground2Hover,
      ...shorthands.borderColor(tokens.colorCompoundBrandStrokeHover),
    },
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  choice: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  clear: { flexShrink: 0, minWidth: 0 },
});

/** Narrows the list. No severity pressed means all of them. */
export function FilterBar(props: {
  readonly problems: readonly Problem[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}) {
  const { t, language } = usePane();
  const styles = useStyles();
  const recognised = useLive((state) => state.recognised);
  const { problems, filters, onChange } = props;

  const counts = useMemo(
    () => countSeverities(filterProblems(problems, { ...filters, severities: new Set() })),
    [problems, filters],
  );
  const choices = useMemo(() => filterChoices(problems, recognised, filters), [problems, recognised, filters]);
  const fieldValue = filters.field ?? "";
  // A class has no bounds on its name; its place among the choices stands for it.
  const classValue = filters.className === null ? "" : String(choices.classNames.indexOf(filters.className));

  return (
    <div className={styles.bar} role="group" aria-label={t("filters.label")}>
      <div className={styles.line} role="group" aria-label={t("filters.severity")}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={mergeClasses(styles.toggle, filters.severities.has(severity) && styles.pressed)}
            checked={filters.severities.has(severity)}
            onClick={() => {
              onChange(toggleSeverity(filters, severity));
            }}
          >
            <SeverityIcon severity={severity} />
            <span>{t(`severity.${severity}`)}</span>
            <span className={styles.number}>{t("common.number", { n: counts[severity] })}</span>
          </ToggleButton>
        ))}
      </div>
      <div className={styles.line}>
        <Select
          size="small"
          className={styles.choice}
          aria-label={t("filters.column")}
          value={fieldValue}
          onChange={(_, { value }) => {
            onChange({ ...filters, field: choices.fields.find((field) => field === value) ?? null });
          }}
        >
          <option value="">{t("filters.allColumns")}</option>
          {choices.fields.map((field) => (
            <option key={field} value={field}>
              {nameOfField(recognised, field, language)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          className={styles.choice}
          aria-label={t("filters.class")}
          value={classValue}
          onChange={(_, { value }) => {
            onChange({ ...filters, className: value === "" ? null : (choices.classNames[Number(value)] ?? null) });
          }}
        >
          <option value="">{t("filters.allClasses")}</option>
          {choices.classNames.map((className, index) => (
            <option key={className} value={String(index)}>
              {className === "" ? t("filters.noClass") : className}
            </option>
          ))}
        </Select>
        {isFiltering(filters) && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.clear}
            onClick={() => {
              onChange(noFilters);
            }}
          >
            {t("filters.clear")}
          </Button>
        )}
      </div>
    </div>
  );
}
