import { LiveCheck, type MakeCheck, type SubmissionTools } from "../check/liveCheck";
import { commands, type CommandApp } from "../commands/commands";
import { createExcelHost } from "../excel/officeHost";
import { waitForOffice } from "../excel/officeStart";
import { associateCommands, isDarkTheme, openInBrowser, showPane, storagePartition } from "../excel/ribbon";
import { mountPane } from "../pane/mountPane";
import type { Rule } from "../rules/types";
import { submissionFileName } from "../submission/fileName";
import { ADDIN_ID, MARK_TOKEN } from "../submission/traces";
import { deliver } from "./deliver";
import { journalKeeper } from "./journalKeeper";
import { paneMemory } from "./paneMemory";
import { sayWhyNot } from "./sayWhyNot";

declare const SO_SACH_VERSION: string;

/** Taking traces out needs a zip library: loaded when somebody saves. */
const submissionTools: SubmissionTools = {
  fileName: submissionFileName,
  async stripTraces(bytes) {
    const { stripTraces } = await import("../submission/stripTraces");
    return (await stripTraces(bytes, { addinId: ADDIN_ID })).bytes;
  },
};

/** Filled when the rules have come; before that there is no problem whose rule could be asked for. */
const rules = new Map<string, Rule>();

/** All rules and their sentences are a script of their own: the pane stands there while it loads. */
const checking = import("../check/workbookCheck");
const makeCheck: MakeCheck = async (workbook, options) => {
  const { checkWorkbook } = await checking;
  const { rulesById } = await import("../rules/allRules");
  for (const [id, rule] of rulesById) rules.set(id, rule);
  return checkWorkbook(workbook, options);
};

async function start(root: HTMLElement): Promise<void> {
  const office = await waitForOffice();
  if (office !== "excel") {
    sayWhyNot(root, office);
    return;
  }
  const host = await createExcelHost({ markToken: MARK_TOKEN, settingKey: `${MARK_TOKEN}.book` });
  const book = new LiveCheck(host, submissionTools, makeCheck, journalKeeper(storagePartition()));
  const pane = mountPane(root, {
    book,
    rules,
    language: host.language.startsWith("vi") ? "vi" : "en",
    platform: host.platform,
    version: SO_SACH_VERSION,
    isDark: isDarkTheme(),
    memory: paneMemory(storagePartition()),
    openDistrictPage: () => {
      openInBrowser(new URL("tonghop.html", location.href).href);
    },
    openNewBook: (bytes) => host.openNewBook(bytes),
    deliver: (submission) => deliver(submission, host.platform),
  });
  const app: CommandApp = {
    openPane: showPane,
    showView: pane.showView,
    checkAll: () => book.checkAll(),
  };
  associateCommands(new Map(commands.map((command) => [command.id, () => command.perform(app)])));
  await book.start();
}

const root = document.getElementById("root");
if (root) void start(root);
