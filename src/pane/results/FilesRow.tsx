import { Button } from "@fluentui/react-components";
import { ChooseFile, WORKBOOK_FILES } from "../files/ChooseFile";
import { useViewStrings } from "../strings/viewStrings";
import type { OtherFile } from "./otherFiles";
import { resultsStrings } from "./resultsStrings";
import { useOtherFiles } from "./useOtherFiles";
import { useResultsStyles } from "./useResultsStyles";

/** The buttons that choose files and drop them again, and what became of reading them. */
export function FilesRow(props: {
  readonly label: string;
  readonly files: readonly OtherFile[];
  readonly onFiles: (files: readonly OtherFile[]) => void;
}) {
  const { label, files, onFiles } = props;
  const s = useViewStrings(resultsStrings);
  const styles = useResultsStyles();
  const { reading, unused, read, drop } = useOtherFiles(onFiles);
  return (
    <>
      <div className={styles.buttons}>
        <ChooseFile
          label={label}
          accept={WORKBOOK_FILES}
          isMultiple
          isBusy={reading !== null}
          onFiles={(chosen) => {
            void read(chosen);
          }}
        />
        {files.length > 0 && (
          <Button appearance="subtle" onClick={drop}>
            {s("dropFiles")}
          </Button>
        )}
      </div>
      <p className={styles.small}>{s("comparePrivate")}</p>
      {reading !== null && <p className={styles.text}>{reading}</p>}
      {unused.length > 0 && (
        <div>
          <p className={styles.text}>{s("filesUnread", { n: unused.length })}</p>
          <ul className={styles.lines}>
            {unused.map(({ name, why }) => (
              <li key={name}>{why}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
