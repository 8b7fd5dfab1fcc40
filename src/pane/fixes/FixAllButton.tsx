import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Problem } from "../../check/problem";
import { usePane } from "../paneContext";
import type { Filters } from "../problems/filterProblems";
import { countSureCells } from "./fixRequest";

const useStyles = makeStyles({ bar: { padding: "0 12px 8px" }, button: { width: "100%" } });

/** Leads to all sure fixes of the problems shown; nothing where there are none. */
export function FixAllButton({ shown, filters }: { readonly shown: readonly Problem[]; readonly filters: Filters }) {
  const { t, showFixes } = usePane();
  const styles = useStyles();
  const n = useMemo(() => countSureCells(shown), [shown]);
  if (n === 0) return null;
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        className={styles.button}
        data-opens="fixes"
        onClick={() => {
          showFixes({ kind: "all", filters });
        }}
      >
        {t("fixes.all", { n })}
      </Button>
    </div>
  );
}
