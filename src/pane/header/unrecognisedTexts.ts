import type { Unrecognised } from "../../forms/types";
import { fillIn, type Language } from "../../text/bilingual";
import { formNames, unrecognisedMessages } from "../recognitionTexts";

/** Why nothing of the book can be checked; its catalogue sheets are no reason. */
export function unrecognisedTexts(unrecognised: readonly Unrecognised[], language: Language): string[] {
  return texts(
    unrecognised.filter((reason) => reason.kind !== "catalogueSheet"),
    language,
  );
}

/** Sheets of pupils that are left out while others are checked. */
export function leftOutTexts(unrecognised: readonly Unrecognised[], language: Language): string[] {
  return texts(
    unrecognised.filter((reason) => reason.kind === "otherForm"),
    language,
  );
}

/** A sentence each; equal ones once. */
function texts(reasons: readonly Unrecognised[], language: Language): string[] {
  return [...new Set(reasons.map((reason) => text(reason, language)))];
}

function text(reason: Unrecognised, language: Language): string {
  const args = {
    sheetName: "sheetName" in reason ? reason.sheetName : "",
    formName: reason.kind === "otherForm" ? formNames[reason.form] : "",
  };
  return fillIn(unrecognisedMessages[reason.kind][language], args, language);
}
