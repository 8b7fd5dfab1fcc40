import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { headerRowOf } from "../../forms/columnTools/columns";
import type { ToolPlan } from "../../forms/columnTools/types";
import { columnName } from "../../workbook/address";
import { cellAt } from "../../workbook/cells";
import { ChangeReview } from "../changes/ChangeReview";
import type { ProposedChange } from "../changes/proposedChange";
import { useLive, usePane } from "../paneContext";
import { useViewStrings, viewTranslator } from "../strings/viewStrings";
import { ViewHeader } from "../ViewHeader";
import { Choice } from "./Choice";
import {
  columnsOf,
  firstChoice,
  rangeNames,
  rangesToOffer,
  tools,
  type Tool,
  type ToolChoice,
  type ToolSheet,
} from "./toolChoice";
import { ToolOptions } from "./ToolOptions";
import { usePlan } from "./usePlan";
import { toolStrings } from "./toolStrings";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "0 12px 8px",
    fontSize: "13px",
    lineHeight: "18px",
  },
  preview: {
    margin: "4px 12px 0",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: "13px",
    fontWeight: tokens.fontWeightSemibold,
  },
  unused: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  nothing: { margin: "4px 12px", fontSize: "13px", lineHeight: "18px" },
});

/** What can be done to a whole column: chosen, seen before and after, written as one step. */
export function ToolsView() {
  const { book } = usePane();
  const t = useViewStrings(toolStrings);
  const styles = useStyles();
  const activeSheetId = useLive((state) => state.activeSheetId);
  const recognised = useLive((state) => state.recognised);
  const revision = useLive((state) => state.revision);
  const selection = useLive((state) => state.selection);

  const of = useMemo((): ToolSheet | null => {
    const sheets = book.sheets();
    const sheet =
      sheets.find(({ id }) => id === activeSheetId) ?? sheets.find(({ id }) => id === recognised[0]?.sheetId);
    if (!sheet || sheet.values.every((row) => row.length === 0)) return null;
    return { sheet, recognised: recognised.find(({ sheetId }) => sheetId === sheet.id), date1904: book.isDate1904() };
    // The sheet's arrays change with every edit: `revision` tells.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [book, activeSheetId, recognised, revision]);

  return (
    <main>
      <ViewHeader title={t("title")} />
      {of ? (
        <ToolForm key={of.sheet.id} of={of} startColumn={selection?.sheet === of.sheet.id ? selection.column : 0} />
      ) : (
        <p className={styles.nothing}>{t("noSheet")}</p>
      )}
    </main>
  );
}

function ToolForm({ of, startColumn }: { readonly of: ToolSheet; readonly startColumn: number }) {
  const t = useViewStrings(toolStrings);
  const styles = useStyles();
  const areas = useLive((state) => state.selectedAreas);
  const columns = useMemo(() => columnsOf(of, t("noHeader")), [of, t]);
  const [choice, setChoice] = useState<ToolChoice>(() =>
    firstChoice("tidy", Math.min(startColumn, Math.max(0, columns.length - 1)), of),
  );
  const isRanged = choice.ranges.length > 0;
  const offered = useMemo(
    () => rangesToOffer(isRanged ? choice.ranges : areas, choice, of),
    [isRanged, areas, choice, of],
  );
  const change = (part: Partial<ToolChoice>) => {
    setChoice({ ...choice, ...part });
  };
  const chooseAnew = (tool: Tool, column: number) => {
    setChoice(firstChoice(tool, column, of));
  };

  return (
    <>
      <div className={styles.body}>
        <Choice
          label={t("tool")}
          value={choice.tool}
          options={tools.map((tool) => ({ value: tool, name: t(`tool.${tool}`) }))}
          onChoose={(tool) => {
            chooseAnew(tool, choice.column);
          }}
        />
        {choice.tool !== "class" && (
          <Choice
            label={t("column")}
            value={choice.column}
            options={columns.map(({ column, name }) => ({ value: column, name }))}
            onChoose={(column) => {
              chooseAnew(choice.tool, column);
            }}
          />
        )}
        {offered && (
          <Checkbox
            label={t("range", { area: rangeNames(offered.used) })}
            checked={isRanged}
            onChange={(_, { checked }) => {
              change({ ranges: checked === true ? areas : [] });
            }}
          />
        )}
        {offered && offered.unused.length > 0 && (
          <p className={styles.unused}>{t("unusedRange", { area: rangeNames(offered.unused) })}</p>
        )}
        <ToolOptions of={of} choice={choice} columns={columns} onChange={change} />
      </div>
      <Preview of={of} choice={choice} />
    </>
  );
}

function Preview({ of, choice }: { readonly of: ToolSheet; readonly choice: ToolChoice }) {
  const { showView } = usePane();
  const t = useViewStrings(toolStrings);
  const styles = useStyles();
  const { plan, share } = usePlan(choice, of);
  const changes = useMemo(
    () => (plan ? proposed(plan, of, choice.tool, t(`tool.${choice.tool}`)) : []),
    [plan, of, choice.tool, t],
  );
  const title = (language: "vi" | "en") => {
    const own = viewTranslator(toolStrings, language);
    return own("journal", {
      tool: own(`tool.${choice.tool}`),
      column: columnName(choice.tool === "class" ? choice.targets[0] : choice.column),
    });
  };
  return (
    <>
      <h2 className={styles.preview}>{t("preview")}</h2>
      {!plan && <p className={styles.nothing}>{t("planning", { percent: Math.round(share * 100) })}</p>}
      {plan && changes.length === 0 && (
        <p className={styles.nothing}>{t(choice.tool === "class" && !of.recognised ? "noList" : "nothing")}</p>
      )}
      {plan && (changes.length > 0 || plan.left.length > 0) && (
        <ChangeReview
          // What was deselected belongs to this choice alone.
          key={JSON.stringify(choice)}
          title={{ vi: title("vi"), en: title("en") }}
          changes={changes}
          left={plan.left.map((cell) => ({ ...cell, why: t(`why.${cell.reason}`) }))}
          withFormula={plan.left.filter(({ reason }) => reason === "formula").length}
          onDone={() => {
            showView("check");
          }}
        />
      )}
    </>
  );
}

function proposed(plan: ToolPlan, { sheet, recognised }: ToolSheet, tool: Tool, group: string): ProposedChange[] {
  const names = recognised?.columns.get("fullName");
  const headerRow = headerRowOf(sheet, recognised);
  return plan.edits.map((edit, place) => ({
    ...edit,
    group,
    // A name split into two cells is written whole or not at all.
    bundle: tool === "split" && edit.row > headerRow ? edit.row : -1 - place,
    whose: names === undefined || edit.row <= headerRow ? "" : String(cellAt(sheet, edit.row, names)).trim(),
  }));
}
