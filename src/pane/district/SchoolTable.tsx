import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { missingText } from "../../district/districtBook";
import type { LevelSum, SchoolLevel, SchoolSummary } from "../../district/result";
import type { ViewTranslate } from "../strings/viewStrings";
import type { strings } from "./strings";

export type ShownSchools = "all" | "errors" | "missing";

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: "13px",
    lineHeight: "18px",
    "& th, & td": {
      padding: "4px 8px",
      textAlign: "left",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  number: { textAlign: "right !important" as "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  sum: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
});

/** Schools × levels, and the sums of the district below. */
export function SchoolTable(props: {
  readonly schools: readonly SchoolSummary[];
  readonly levels: readonly LevelSum[];
  readonly t: ViewTranslate<keyof typeof strings>;
  readonly onOpen: (school: SchoolSummary) => void;
}) {
  const { schools, levels, t, onOpen } = props;
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("school")}</th>
            <th scope="col">{t("level")}</th>
            {(["pupils", "opening", "moved", "closing", "errors", "warnings"] as const).map((key) => (
              <th key={key} scope="col" className={styles.number}>
                {t(key)}
              </th>
            ))}
            <th scope="col">{t("missing")}</th>
          </tr>
        </thead>
        <tbody>
          {schools.flatMap((school) =>
            // A school whose files could all not be read has no level, and is there all the same.
            (school.levels.length > 0 ? school.levels : [null]).map((level, place) => (
              <tr key={`${school.id} ${level?.level ?? "?"}`}>
                <th scope="row">
                  {place === 0 && (
                    <Link
                      as="button"
                      aria-label={t("details", { unit: school.unit })}
                      onClick={() => {
                        onOpen(school);
                      }}
                    >
                      {school.unit}
                    </Link>
                  )}
                </th>
                <td>{level ? t(`level.${level.level ?? "?"}`) : "–"}</td>
                {level && <Figures row={level} />}
                <td colSpan={level ? 1 : 7}>
                  {level ? missingText(level) : t(school.failedFiles > 0 ? "failedFiles" : "noList")}
                </td>
              </tr>
            )),
          )}
        </tbody>
        <tfoot>
          {levels.map((level) => (
            <tr key={level.level ?? "?"} className={styles.sum}>
              <th scope="row" colSpan={2}>
                {t("sum", { level: t(`level.${level.level ?? "?"}`) })}
              </th>
              <Figures row={level} />
              <td />
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}

const written = new Intl.NumberFormat("vi-VN");

function Figures({ row }: { readonly row: Pick<SchoolLevel, "pupils" | "balance" | "errors" | "warnings"> }) {
  const styles = useStyles();
  const { opening, transferIn, returned, transferOut, left, closing } = row.balance;
  const moved = [transferIn + returned, transferOut, left].map((number) => written.format(number)).join(" / ");
  return (
    <>
      <td className={styles.number}>{written.format(row.pupils)}</td>
      <td className={styles.number}>{written.format(opening)}</td>
      <td className={styles.number}>{moved}</td>
      <td className={styles.number}>{written.format(closing)}</td>
      <td className={mergeClasses(styles.number, row.errors > 0 && styles.wrong)}>{written.format(row.errors)}</td>
      <td className={styles.number}>{written.format(row.warnings)}</td>
    </>
  );
}
