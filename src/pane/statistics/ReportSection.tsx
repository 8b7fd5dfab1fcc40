import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { countedTwiceIn } from "../../check/countedTwice";
import { ownSheetsOf } from "../../check/ownSheets";
import { statisticsReport } from "../../statistics/report/statisticsReport";
import type { ReportHead } from "../../statistics/report/reportHead";
import { useLive, usePane } from "../paneContext";
import { HandoverSteps } from "../save/HandoverSteps";
import { useHandover } from "../save/useHandover";
import { useViewStrings } from "../strings/viewStrings";
import { strings } from "./strings";
import type { Statistics } from "./useStatistics";
import { useTableStyles } from "./useTableStyles";

/** The report as a file of its own, or as sheets of the open book. */
export function ReportSection({ statistics }: { readonly statistics: Statistics }) {
  const { book, language, notify, run } = usePane();
  const t = useViewStrings(strings);
  const styles = useTableStyles();
  const unit = useLive((state) => state.settings.unitName ?? "");
  const { handover, hand, setHandover } = useHandover();
  // Read anew with the book: somebody may have taken one away.
  useLive((state) => state.revision);
  const kept = useLive((state) => state.settings.ownSheets);
  const added = ownSheetsOf(kept, book.sheets(), "statistics");
  const [isBusy, setBusy] = useState(false);
  /** Names of added sheets that somebody has edited since and that were therefore left. */
  const [edited, setEdited] = useState<readonly string[]>([]);
  const reportBook = () => {
    const countedTwice = countedTwiceIn(book.getState().problems);
    return statisticsReport(statistics.counts, { ...headOf(unit, language), countedTwice });
  };
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
    let done = 0;
    for (const sheet of sheets) {
      if ((await book.addSheet(sheet, "statistics")) === null) break;
      done++;
    }
    notify({ text: done === sheets.length ? t("added", { n: done }) : t("addFailed"), canUndo: false });
  };
  const removeSheets = async (evenIfEdited: boolean) => {
    const left: string[] = [];
    for (const { id, name } of added) if ((await book.removeOwnSheet(id, evenIfEdited)) === "edited") left.push(name);
    setEdited(left);
    notify({ text: left.length === 0 ? t("removed") : t("someEdited", { n: left.length }), canUndo: false });
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
              whileBusy(() => removeSheets(false));
            }}
          >
            {t("removeSheets", { n: added.length })}
          </Button>
        )}
      </div>
      {handover && <HandoverSteps handover={handover} onHandover={setHandover} />}
      {edited.length > 0 && (
        <>
          <p className={styles.hint}>{t("editedSince", { names: edited.join(", ") })}</p>
          <div className={styles.buttons}>
            <Button
              onClick={() => {
                setEdited([]);
              }}
            >
              {t("keepEdited")}
            </Button>
            <Button
              disabled={isBusy}
              onClick={() => {
                whileBusy(() => removeSheets(true));
              }}
            >
              {t("removeEdited")}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function headOf(unit: string, language: ReportHead["language"]): ReportHead {
  const now = new Date();
  return { unit, language, date: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() } };
}
