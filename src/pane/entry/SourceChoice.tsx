import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { resolveCatalogues } from "../../catalogues/catalogueSet";
import { readSource } from "../../entry/transfer/readSource";
import type { TransferSource } from "../../entry/transfer/types";
import type { Workbook } from "../../workbook/types";
import { ChooseFile, WORKBOOK_FILES } from "../files/ChooseFile";
import { explanationOf, readChosen } from "../files/readChosen";
import { useLive, usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { entryStrings } from "./entryStrings";
import { sourceOf } from "./sourceOf";
import { Told } from "./Told";
import { useBookSheets } from "./useBookSheets";
import { useEntryStyles } from "./useEntryStyles";

/** From this on a sheet is a Mẫu số 1 already, and offered without a tick. */
const IS_FORM = 0.9;

type FileState =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "read"; readonly workbook: Workbook; readonly source: TransferSource; readonly name: string };

/** Which list: sheets of the open book, or those of a file on the machine. */
export function SourceChoice({ onTake }: { readonly onTake: (source: TransferSource) => void }) {
  const { announce, book, language } = usePane();
  const s = useViewStrings(entryStrings);
  const styles = useEntryStyles();
  const sheets = useBookSheets();
  const recognised = useLive((state) => state.recognised);
  const fileName = useLive((state) => state.fileName);
  const [file, setFile] = useState<FileState>({ kind: "none" });
  const open = useMemo((): Workbook => ({ sheets, date1904: book.isDate1904(), fileName }), [book, sheets, fileName]);
  const openSource = useMemo(() => readSource(open, resolveCatalogues(open)), [open]);
  const forms = new Set(recognised.filter(({ confidence }) => confidence >= IS_FORM).map(({ sheetId }) => sheetId));

  const readFile = async (chosen: File) => {
    setFile({ kind: "reading" });
    const fail = (text: string) => {
      setFile({ kind: "failed", text });
      announce(text);
    };
    try {
      const workbook = await readChosen(chosen);
      const source = readSource(workbook, resolveCatalogues(workbook));
      if (source.sheets.length === 0) fail(s("transfer.noList", { file: chosen.name }));
      else setFile({ kind: "read", workbook, source, name: chosen.name });
    } catch (error) {
      fail(explanationOf(error)?.[language] ?? s("transfer.unreadable", { file: chosen.name }));
    }
  };

  return (
    <>
      <p className={styles.quiet}>{s("transfer.safe")}</p>
      {file.kind === "read" ? (
        <SheetList
          key={file.name}
          title={s("transfer.fileSheets", { file: file.name })}
          source={file.source}
          ticked={new Set(file.source.sheets.map(({ sheet }) => sheet.id))}
          onTake={(ids) => {
            onTake(sourceOf(file.workbook, ids));
          }}
        />
      ) : openSource.sheets.length === 0 ? (
        <p className={styles.text}>{s("transfer.noOpenSheets")}</p>
      ) : (
        <SheetList
          title={s("transfer.openSheets")}
          source={openSource}
          ticked={new Set(openSource.sheets.map(({ sheet }) => sheet.id).filter((id) => !forms.has(id)))}
          onTake={(ids) => {
            onTake(sourceOf(open, ids));
          }}
        />
      )}
      <div className={styles.field}>
        <div>
          <ChooseFile
            label={s("transfer.chooseFile")}
            accept={WORKBOOK_FILES}
            isBusy={file.kind === "reading"}
            onFiles={([chosen]) => {
              if (chosen) void readFile(chosen);
            }}
          />
        </div>
        <p className={styles.small}>{s("transfer.fileHint")}</p>
      </div>
      {file.kind === "reading" && <p className={styles.text}>{s("transfer.reading")}</p>}
      {file.kind === "failed" && <Told isFine={false}>{file.text}</Told>}
    </>
  );
}

function SheetList(props: {
  readonly title: string;
  readonly source: TransferSource;
  readonly ticked: ReadonlySet<string>;
  readonly onTake: (sheetIds: ReadonlySet<string>) => void;
}) {
  const s = useViewStrings(entryStrings);
  const styles = useEntryStyles();
  const [chosen, setChosen] = useState(props.ticked);
  return (
    <div className={styles.box} role="group" aria-label={props.title}>
      <strong>{props.title}</strong>
      <ul className={styles.list}>
        {props.source.sheets.map(({ sheet, rows }) => (
          <li key={sheet.id}>
            <Checkbox
              label={s("transfer.sheet", { name: sheet.name, n: rows.length })}
              checked={chosen.has(sheet.id)}
              onChange={(_, { checked }) => {
                const next = new Set(chosen);
                if (checked === true) next.add(sheet.id);
                else next.delete(sheet.id);
                setChosen(next);
              }}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={chosen.size === 0}
          onClick={() => {
            props.onTake(chosen);
          }}
        >
          {s("transfer.next")}
        </Button>
      </div>
    </div>
  );
}
