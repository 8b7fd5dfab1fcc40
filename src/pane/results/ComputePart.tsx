import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { computeResults, type ComputedResult } from "../../check/results/computeResults";
import { fieldName } from "../../forms/fieldName";
import type { FieldKey } from "../../forms/types";
import { cellAddress } from "../../workbook/address";
import { useLive, usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { withTrouble } from "../trouble/withTrouble";
import { resultsStrings } from "./resultsStrings";
import { useResultsStyles } from "./useResultsStyles";

/** Lines shown of a column; the rest are counted. */
const SHOWN = 50;

/** Tính giúp: what would be filled in, column by column; each column and each cell can be left out. */
export function ComputePart() {
  const { book, language, run, notify } = usePane();
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const revision = useLive((state) => state.revision);
  const recognised = useLive((state) => state.recognised);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  // What is computed follows from cells that only `revision` tells of.
  const computed = useMemo(
    () => computeResults(book.checkedSheets().map(({ list }) => list)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [book, revision, recognised],
  );
  const groups = useMemo(() => groupsOf(computed), [computed]);
  const chosen = computed.filter((one) => !leftOut.has(idOf(one)));

  const toggle = (results: readonly ComputedResult[], isIn: boolean) => {
    const next = new Set(leftOut);
    for (const one of results) {
      if (isIn) next.delete(idOf(one));
      else next.add(idOf(one));
    }
    setLeftOut(next);
  };

  const nameOf = (field: FieldKey) => {
    const definition = recognised.flatMap(({ form }) => form.fields).find(({ key }) => key === field);
    return definition ? fieldName(definition)[language] : field;
  };

  const fill = async () => {
    const title = {
      vi: resultsStrings.entryTitle.vi.replace("{n}", String(chosen.length)),
      en: resultsStrings.entryTitle.en.replace("{n}", String(chosen.length)),
    };
    const edits = chosen.map(({ sheet, row, column, value, numberFormat }) => ({
      sheet,
      row,
      column,
      value,
      expected: "",
      ...(numberFormat === undefined ? {} : { numberFormat }),
    }));
    const { result, isTroubled } = await withTrouble(book, () => book.applyEdits(title, edits));
    if (isTroubled || !result?.isDone) return;
    const m = result.skipped.length;
    notify({
      text: m > 0 ? s("skipped", { n: result.written, m }) : s("filled", { n: result.written }),
      canUndo: true,
    });
  };

  return (
    <section className={styles.section} aria-labelledby="results-compute">
      <h2 className={styles.heading} id="results-compute">
        {s("compute")}
      </h2>
      <p className={styles.quiet}>{s(computed.length === 0 ? "computeNone" : "computeIntro")}</p>
      <ul className={styles.list}>
        {groups.map(([field, results]) => {
          const inGroup = results.filter((one) => !leftOut.has(idOf(one))).length;
          return (
            <li key={field}>
              <Checkbox
                label={s("group", { field: nameOf(field), n: results.length })}
                checked={inGroup === results.length ? true : inGroup === 0 ? false : "mixed"}
                onChange={(_, { checked }) => {
                  toggle(results, checked === true);
                }}
              />
              <details>
                <summary className={styles.small}>{previewOf(results[0], language)}</summary>
                <ul className={styles.lines}>
                  {results.slice(0, SHOWN).map((one) => (
                    <li key={idOf(one)}>
                      <Checkbox
                        label={
                          previewOf(one, language) +
                          (one.doubt ? ` – ${s("doubt", { doubt: one.doubt[language] })}` : "")
                        }
                        checked={!leftOut.has(idOf(one))}
                        onChange={(_, { checked }) => {
                          toggle([one], checked === true);
                        }}
                      />
                    </li>
                  ))}
                  {results.length > SHOWN && (
                    <li className={styles.small}>{s("more", { n: results.length - SHOWN })}</li>
                  )}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
      {computed.length > 0 && (
        <Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={() => void run(fill)}>
          {s("fill", { n: chosen.length })}
        </Button>
      )}
    </section>
  );
}

function idOf({ sheet, row, column }: ComputedResult): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}

function groupsOf(computed: readonly ComputedResult[]): (readonly [FieldKey, readonly ComputedResult[]])[] {
  const groups = new Map<FieldKey, ComputedResult[]>();
  for (const one of computed) {
    const known = groups.get(one.field);
    if (known) known.push(one);
    else groups.set(one.field, [one]);
  }
  return [...groups];
}

/** `F12 · Lê Thị An (9A): trống → 7,5 · trung bình 13 môn`. */
function previewOf(one: ComputedResult | undefined, language: "vi" | "en"): string {
  if (!one) return "";
  const value = typeof one.value === "number" ? String(one.value).replace(".", ",") : String(one.value);
  const before = language === "vi" ? "trống" : "empty";
  const place = `${cellAddress(one.row, one.column)} · ${one.pupil} (${one.className})`;
  return `${place}: ${before} → ${value} · ${one.reason[language]}`;
}
