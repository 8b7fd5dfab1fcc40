/** The one place where the pane takes the recognition's wordings from. */
export { doubtMessages, formNames, unrecognisedMessages } from "../forms/recognitionMessages";
