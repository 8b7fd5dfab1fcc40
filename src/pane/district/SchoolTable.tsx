import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode, useMemo, useState } from "react";
import { missingText } from "../../district/districtBook";
import type { LevelSum, SchoolLevel, SchoolSummary } from "../../district/result";
import type { ViewTranslate } from "../strings/viewStrings";
import type { strings } from "./strings";

export type ShownSchools = "all" | "errors" | "missing";

/** Where the table would have to be scrolled, what a school has to mend is shown before its movement of pupils. */
const NARROW = "@media (max-width: 760px)";

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
    "& tbody th": { fontWeight: tokens.fontWeightRegular, minWidth: "180px", [NARROW]: { minWidth: "110px" } },
  },
  balance: { [NARROW]: { display: "none" } },
  missing: { minWidth: "120px" },
  /** As wide as the page, however wide the table is. */
  details: { position: "sticky", left: 0, maxWidth: "calc(100vw - 56px)" },
  number: { textAlign: "right !important" as "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  sum: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  sort: {
    border: "none",
    padding: 0,
    background: "none",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    textAlign: "inherit",
    ":hover": { textDecorationLine: "underline" },
  },
});

/** A column that the table can be put in the order of. */
type SortKey = "school" | "pupils" | "opening" | "closing" | "errors" | "warnings" | "missing";

interface Order {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

const figures: readonly ("pupils" | "opening" | "moved" | "closing" | "errors" | "warnings")[] = [
  "pupils",
  "opening",
  "moved",
  "closing",
  "errors",
  "warnings",
];

/** Of the cells of a column. */
function classOf(column: SortKey | "moved", styles: ReturnType<typeof useStyles>): string {
  if (column === "school" || column === "missing") return "";
  const isOfBalance = column === "opening" || column === "moved" || column === "closing";
  return mergeClasses(styles.number, isOfBalance && styles.balance);
}

/** Schools × levels, the worst first until told otherwise, and the sums of the district below. */
export function SchoolTable(props: {
  readonly schools: readonly SchoolSummary[];
  readonly levels: readonly LevelSum[];
  readonly t: ViewTranslate<keyof typeof strings>;
  readonly onOpen: (school: SchoolSummary) => void;
  /** Stands below the school of this id. */
  readonly opened: { readonly id: string; readonly details: ReactNode } | null;
}) {
  const { schools, levels, t, onOpen, opened } = props;
  const styles = useStyles();
  const [order, setOrder] = useState<Order>({ by: "errors", isDescending: true });
  const sorted = useMemo(() => inOrder(schools, order), [schools, order]);
  const header = (by: SortKey) => (
    <th
      key={by}
      scope="col"
      className={classOf(by, styles)}
      aria-sort={order.by !== by ? undefined : order.isDescending ? "descending" : "ascending"}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => {
          setOrder({ by, isDescending: order.by === by ? !order.isDescending : by !== "school" });
        }}
      >
        {t(by)}
        <span aria-hidden>{order.by !== by ? "" : order.isDescending ? " ▼" : " ▲"}</span>
      </button>
    </th>
  );
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            {header("school")}
            <th scope="col">{t("level")}</th>
            {figures.map((key) =>
              key === "moved" ? (
                <th key={key} scope="col" className={classOf(key, styles)}>
                  {t(key)}
                </th>
              ) : (
                header(key)
              ),
            )}
            {header("missing")}
          </tr>
        </thead>
        <tbody>
          {sorted.map((school) => (
            <Fragment key={school.id}>
              <SchoolRows school={school} t={t} onOpen={onOpen} isOpen={opened?.id === school.id} />
              {opened?.id === school.id && (
                <tr>
                  <td colSpan={9}>
                    <div className={styles.details}>{opened.details}</div>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
          {sorted.length === 0 && (
            <tr>
              <td colSpan={9}>{t("noSchools")}</td>
            </tr>
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

/** One row a level; a school whose files could all not be read has none, and is there all the same. */
function SchoolRows(props: {
  readonly school: SchoolSummary;
  readonly t: ViewTranslate<keyof typeof strings>;
  readonly onOpen: (school: SchoolSummary) => void;
  readonly isOpen: boolean;
}) {
  const { school, t, onOpen, isOpen } = props;
  const styles = useStyles();
  return (school.levels.length > 0 ? school.levels : [null]).map((level, place) => (
    <tr key={level?.level ?? "?"}>
      <th scope="row">
        {place === 0 && (
          <Link
            as="button"
            aria-label={t("details", { unit: school.unit })}
            aria-expanded={isOpen}
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
      <td colSpan={level ? 1 : 7} className={styles.missing}>
        {level && missingText(level)}
        {place === 0 && school.failedFiles > 0 && (
          <div className={styles.wrong}>{t("failedOfSchool", { n: school.failedFiles })}</div>
        )}
        {!level && school.failedFiles === 0 && t("noList")}
      </td>
    </tr>
  ));
}

const written = new Intl.NumberFormat("vi-VN");

function Figures({ row }: { readonly row: Pick<SchoolLevel, "pupils" | "balance" | "errors" | "warnings"> }) {
  const styles = useStyles();
  const { opening, transferIn, returned, transferOut, left, closing } = row.balance;
  const moved = [transferIn + returned, transferOut, left].map((number) => written.format(number)).join(" / ");
  return (
    <>
      <td className={styles.number}>{written.format(row.pupils)}</td>
      <td className={classOf("opening", styles)}>{written.format(opening)}</td>
      <td className={classOf("moved", styles)}>{moved}</td>
      <td className={classOf("closing", styles)}>{written.format(closing)}</td>
      <td className={mergeClasses(styles.number, row.errors > 0 && styles.wrong)}>{written.format(row.errors)}</td>
      <td className={styles.number}>{written.format(row.warnings)}</td>
    </>
  );
}

const byName = new Intl.Collator("vi", { numeric: true });

function inOrder(schools: readonly SchoolSummary[], { by, isDescending }: Order): SchoolSummary[] {
  const turn = isDescending ? -1 : 1;
  return [...schools].sort((a, b) => {
    const names = byName.compare(a.unit, b.unit);
    return by === "school" ? turn * names : turn * (figureOfSchool(a, by) - figureOfSchool(b, by)) || names;
  });
}

function figureOfSchool(school: SchoolSummary, by: Exclude<SortKey, "school">): number {
  if (by === "errors") return school.errors + school.failedFiles;
  if (by === "warnings") return school.warnings;
  const sum = (of: (level: SchoolLevel) => number) => school.levels.reduce((total, level) => total + of(level), 0);
  if (by === "missing") return sum(({ missing, missingClasses }) => missing.length + missingClasses.length);
  return by === "pupils" ? sum(({ pupils }) => pupils) : sum(({ balance }) => balance[by]);
}
