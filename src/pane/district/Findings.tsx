import { makeStyles, tokens } from "@fluentui/react-components";
import { unitsOf } from "../../district/districtBook";
import { figureNames } from "../../district/figures";
import { matchNames, statusName } from "../../district/matchPupils";
import { receiptDifferences } from "../../district/schoolMessage";
import type { DistrictResult } from "../../district/result";
import type { Language } from "../../text/bilingual";
import type { ViewTranslate } from "../strings/viewStrings";
import type { strings } from "./strings";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "20px", fontSize: "13px", lineHeight: "18px" },
  heading: { margin: "12px 0 0", fontSize: "15px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
});

/** So many of a kind stand on the page; the rest is in the files. */
const MOST = 100;

/** What an office has to look at that is no single school's list: in the order in which it blocks the work. */
export function Findings({
  result,
  language,
  t,
}: {
  readonly result: DistrictResult;
  readonly language: Language;
  readonly t: ViewTranslate<keyof typeof strings>;
}) {
  const styles = useStyles();
  const unitOf = unitsOf(result.schools);
  const failed = result.files.filter(({ state }) => state === "failed");
  return (
    <section aria-label={t("problems")}>
      <Group
        title={t("failedFiles")}
        lines={failed.map(({ path, failure }) => `${path}: ${failure?.[language] ?? ""}`)}
        t={t}
      />
      <Group
        title={t("notes")}
        lines={result.files.flatMap(({ path, notes }) => notes.map((note) => `${path}: ${note[language]}`))}
        t={t}
      />
      <Group
        title={t("sameSchool")}
        lines={result.sameSchool.map(
          ({ kind, unit, files }) => `${unit}: ${t(`sameSchool.${kind}`)} – ${files.join(" | ")}`,
        )}
        t={t}
      />
      <Group
        title={t("receipts")}
        lines={[
          ...result.packages,
          ...result.schools.flatMap(({ unit, receipt }) => (receipt ? [{ unit, ...receipt }] : [])),
        ].flatMap((own) => receiptDifferences(own).map((difference) => `${own.unit}: ${difference}`))}
        t={t}
      />
      <Group
        title={t("samePupil")}
        lines={result.samePupil.map(
          ({ kind, places }) =>
            `${matchNames[kind][language]}: ${places
              .map(({ school, row, status }) =>
                t(status === null ? "place" : "placeWithStatus", {
                  school: unitOf(school),
                  row,
                  status: statusName(status),
                }),
              )
              .join(" | ")}`,
        )}
        t={t}
      />
      <Group
        title={t("wrongNames")}
        lines={result.wrongNames.map(({ file, required }) => `${file} → ${required}`)}
        t={t}
      />
      <Group
        title={t("identities")}
        lines={result.identities
          .filter(({ holds }) => !holds)
          .map(({ name, level, schools }) => {
            const causes = schools.map(({ school, difference }) => `${unitOf(school)} (${String(difference)})`);
            return `${t(`level.${level ?? "?"}`)}, ${name[language]}: ${causes.join(", ")}`;
          })}
        t={t}
      />
      <Group
        title={t("sinceLast")}
        lines={(result.sinceLastYear?.schools ?? []).map(({ unit, level, figure, before, now, difference }) =>
          t("difference", {
            unit,
            level: t(`level.${level ?? "?"}`),
            figure: figureNames[figure][language],
            before: before ?? t("none"),
            now: now ?? t("none"),
            sign: difference > 0 ? "+" : "",
            difference,
          }),
        )}
        t={t}
      />
      {result.sinceLastYear?.schools.length === 0 && <h2 className={styles.heading}>{t("sameFigures")}</h2>}
      <Group title={t("otherFiles")} lines={result.otherFiles} t={t} />
    </section>
  );
}

function Group(props: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly t: ViewTranslate<keyof typeof strings>;
}) {
  const { title, lines, t } = props;
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{`${title} (${String(lines.length)})`}</h2>
      <ul className={styles.list}>
        {lines.slice(0, MOST).map((line, place) => (
          <li key={place}>{line}</li>
        ))}
        {lines.length > MOST && <li>{t("more", { n: lines.length - MOST })}</li>}
      </ul>
    </>
  );
}
