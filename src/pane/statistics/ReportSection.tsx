import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { LiveBook } from "../../check/liveState";
import { statisticsReport } from "../../statistics/report/statisticsReport";
import type { ReportHead } from "../../statistics/report/reportHead";
import { useLive, usePane } from "../paneContext";
import { HandoverSteps } from "../save/HandoverSteps";
import { useHandover } from "../save/useHandover";
import { useViewStrings } from "../strings/viewStrings";
import { strings } from "./strings";
import type { Statistics } from "./useStatistics";
import { useTableStyles } from "./useTableStyles";

/** Sheets that we added to a book, for as long as the pane lives: they are removed by id, whatever their names became. */
const addedTo = new WeakMap<LiveBook, readonly string[]>();

/** The report as a file of its own, or as sheets of the open book. */
export function ReportSection({ statistics }: { readonly statistics: Statistics }) {
  const { book, language, notify, run } = usePane();
  const t = useViewStrings(strings);
  const styles = useTableStyles();
  const unit = useLive((state) => state.settings.unitName ?? "");
  const [added, setAdded] = useState<readonly string[]>(() => addedTo.get(book) ?? []);
  const { handover, hand, setHandover } = useHandover();
  const [isBusy, setBusy] = useState(false);
  const remember = (ids: readonly string[]) => {
    addedTo.set(book, ids);
    setAdded(ids);
  };
  const reportBook = () => statisticsReport(statistics.counts, headOf(unit, language));
  const whileBusy = (work: () => Promise<void>) => {
    setBusy(true);
    void run(work).finally(() => {
      setBusy(false);
    });
  };

  const download = async () => {
    const { writeWorkbook } = await import("../../workbook/writeWorkbook");
    const fileName = `${unit === "" ? "" : `${unit}_`}${t("title")}.xlsx`.replace(/[\\/:*?"<>|]/g, "-");
    const bytes = await writeWorkbook(reportBook());
    await hand({ fileName, replacedCharacters: [], bytes });
  };
  const addSheets = async () => {
    const sheets = reportBook().sheets;
    const ids: string[] = [];
    for (const sheet of sheets) {
      const id = await book.addSheet(sheet);
      if (id === null) break;
      ids.push(id);
      remember([...added, ...ids]);
    }
    const isWhole = ids.length === sheets.length;
    notify({ text: isWhole ? t("added", { n: ids.length }) : t("addFailed"), canUndo: false });
  };
  const removeSheets = async () => {
    const left: string[] = [];
    for (const id of added) if (!(await book.removeSheet(id))) left.push(id);
    remember(left);
    if (left.length === 0) notify({ text: t("removed"), canUndo: false });
  };

  return (
    <>
      <p className={styles.hint}>{t("reportHint")}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={isBusy}
          onClick={() => {
            whileBusy(download);
          }}
        >
          {t("download")}
        </Button>
        <Button
          disabled={isBusy}
          onClick={() => {
            whileBusy(addSheets);
          }}
        >
          {t("addSheets")}
        </Button>
        {added.length > 0 && (
          <Button
            disabled={isBusy}
            onClick={() => {
              whileBusy(removeSheets);
            }}
          >
            {t("removeSheets", { n: added.length })}
          </Button>
        )}
      </div>
      {handover && <HandoverSteps handover={handover} onHandover={setHandover} />}
    </>
  );
}

function headOf(unit: string, language: ReportHead["language"]): ReportHead {
  const now = new Date();
  return { unit, language, date: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() } };
}
