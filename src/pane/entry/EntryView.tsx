import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { focusHome } from "../focus/useFocusKeeper";
import { useViewStrings } from "../strings/viewStrings";
import { ViewHeader } from "../ViewHeader";
import { BlankJob } from "./BlankJob";
import { entryStrings } from "./entryStrings";
import { InputRulesJob } from "./InputRulesJob";
import { TransferJob } from "./TransferJob";
import { useEntryStyles } from "./useEntryStyles";

const useStyles = makeStyles({
  job: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    width: "100%",
    maxWidth: "none",
    padding: "10px 12px",
    marginBottom: "8px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: "13px", lineHeight: "18px" },
});

const jobs = ["transfer", "blank", "rules"] as const;
type Job = (typeof jobs)[number];

const jobViews = { transfer: TransferJob, blank: BlankJob, rules: InputRulesJob } as const;

/** The ways to get data in: from an export, into a blank form, with Excel's own rules while typing. */
export function EntryView() {
  const s = useViewStrings(entryStrings);
  const shared = useEntryStyles();
  const styles = useStyles();
  const [job, setJob] = useState<Job | null>(null);
  const [last, setLast] = useState<Job | null>(null);
  const JobView = job && jobViews[job];
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (job) heading.current?.focus();
    else if (last) document.querySelector<HTMLElement>(`[data-job="${last}"]`)?.focus();
  }, [job, last]);

  const toJobs = () => {
    setLast(job);
    setJob(null);
  };

  return (
    <main>
      <ViewHeader title={s("title")} {...(job ? { onEscape: toJobs } : {})} />
      <div className={shared.body} {...focusHome}>
        {JobView ? (
          <>
            <Link as="button" onClick={toJobs}>
              ‹ {s("back")}
            </Link>
            <h2 className={shared.heading} tabIndex={-1} ref={heading}>
              {s(`home.${job}`)}
            </h2>
            <JobView />
          </>
        ) : (
          <div>
            <p className={shared.quiet}>{s("home.intro")}</p>
            <ul className={shared.list}>
              {jobs.map((one) => (
                <li key={one}>
                  <Button
                    className={styles.job}
                    data-job={one}
                    onClick={() => {
                      setJob(one);
                    }}
                  >
                    <span className={styles.name}>{s(`home.${one}`)}</span>
                    <span className={shared.small}>{s(`home.${one}Hint`)}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </main>
  );
}
