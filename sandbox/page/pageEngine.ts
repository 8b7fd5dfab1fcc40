import {
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  InterceptorEffectEnum,
  LocaleType,
  Univer,
  mergeLocales,
  toDisposable,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { ConditionalFormattingRuleModel } from "@univerjs/preset-sheets-conditional-formatting";
import formattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formattingVietnamese from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import {
  AFTER_CELL_EDIT,
  CalculationMode,
  FormulaRefRangeService,
  IEditorBridgeService,
  IMessageService,
  InterceptCellContentPriority,
  INTERCEPTOR_POINT,
  ISheetClipboardService,
  MessageType,
  SheetInterceptorService,
  SheetsSelectionsService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreVietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import { SheetDataValidationModel, UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationVietnamese from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import type { FormatRule } from "../grid/readConditionalFormat";
import type { UniverEngine } from "../grid/univerEngine";

/** Above the engine's own reading of what was typed, which takes dates the American way. */
const BEFORE_ALL = 1000;
/** Behind the validations' own; later ones may end the chain. */
const AFTER_VALIDATIONS = InterceptCellContentPriority.DATA_VALIDATION - 1;
/** Takes back the margin that the engine adds to a list's cell. Pixels. */
const LIST_PADDING = { t: -3, b: -3 };

/**
 * When rows move, the engine cuts every conditional format with a formula into a grid of its areas: minutes for the two
 * thousand of an add-in's marks, and pieces that count wrongly. `UniverGrid` moves them itself, so their rules, which
 * alone come with other than two formulas, are not handed to that service. Validations are.
 */
function leaveFormatsToGrid(): void {
  const service = FormulaRefRangeService.prototype;
  const own = service.registerRangeFormula;
  service.registerRangeFormula = function (unitId, sheetId, ranges, formulas, change) {
    if (formulas.length === 2) return own.call(this, unitId, sheetId, ranges, formulas, change);
    return toDisposable(() => undefined) as ReturnType<typeof own>;
  };
}

/** The engine with its screen in the container. One a page: open another book in the same one. */
export function createPageEngine(container: HTMLElement): UniverEngine {
  leaveFormatsToGrid();
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(
        coreEnglish,
        validationEnglish,
        formattingEnglish,
        coreVietnamese,
        validationVietnamese,
        formattingVietnamese,
      ),
    },
    logCommandExecution: false,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      // Results stand in the file; what the file lacks is calculated.
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
    // As in Excel: typing in a list's cell goes into the cell, and the list is not edited from its arrow.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const injector = univer.__getInjector();
  return {
    univer,
    injector,
    commands: injector.get(ICommandService),
    instances: injector.get(IUniverInstanceService),
    selections: () => injector.get(SheetsSelectionsService).getCurrentSelections(),
    isEditing: () => injector.get(IEditorBridgeService).isVisible().visible,
    warn: (content) => {
      injector.get(IMessageService).show({ id: "grid-warning", type: MessageType.Warning, content });
    },
    conditionalFormats: (unitId, sheetId) =>
      (injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? []) as unknown as FormatRule[],
    setConditionalFormats: (unitId, sheetId, rules) => {
      const model = injector.get(ConditionalFormattingRuleModel);
      for (const { cfId } of [...(model.getSubunitRules(unitId, sheetId) ?? [])])
        model.deleteRule(unitId, sheetId, cfId);
      // Each goes before those already there.
      for (const rule of rules.toReversed()) model.addRule(unitId, sheetId, rule as never);
    },
    dataValidations: (unitId, sheetId) => injector.get(SheetDataValidationModel).getRules(unitId, sheetId),
    onPasted: (paste) => takePastes(injector.get(ISheetClipboardService), paste),
    onTyped: (change) => ({
      dispose: injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        priority: BEFORE_ALL,
        handler: (value, context, next) => {
          if (!value) return next(value);
          const rich = value.p?.body?.dataStream?.replace(/\r\n$/, "");
          const text = rich ?? (typeof value.v === "string" || typeof value.v === "number" ? String(value.v) : "");
          // An apostrophe in front was taken off already and left this mark.
          if (value.t === CellValueType.FORCE_STRING) return { ...value, p: null, f: null, si: null, v: text };
          if (value.f || text.includes("\r")) return next(value);
          const { row, col } = context;
          const typed = change(text, { sheetId: context.subUnitId, row, column: col });
          if (!typed) return next(value);
          const style = typed.numberFormat === undefined ? {} : { s: { n: { pattern: typed.numberFormat } } };
          return { ...value, p: null, f: null, si: null, v: typed.v, t: typed.t, ...style };
        },
      }),
    }),
  };
}

/**
 * The engine reads pasted dates the American way and takes zeros off numbers in text cells. So text from outside goes
 * the way of typing; what was copied here carries the engine's mark and keeps its formats.
 */
function takePastes(clipboard: ISheetClipboardService, paste: (text: string) => void): { dispose(): void } {
  const own = { paste: clipboard.paste.bind(clipboard), legacyPaste: clipboard.legacyPaste.bind(clipboard) };
  const take = (html: string, text: string): boolean => {
    if (text === "" || html.includes("data-copy-id=")) return false;
    paste(text);
    return true;
  };
  const textOf = async (item: ClipboardItem, type: string): Promise<string> =>
    item.types.includes(type) ? (await item.getType(type)).text() : "";
  clipboard.paste = async (item, type) => {
    const isTaken = take(await textOf(item, "text/html"), await textOf(item, "text/plain"));
    return isTaken || own.paste(item, type);
  };
  clipboard.legacyPaste = async (html, text, files) =>
    take(html ?? "", text ?? "") || own.legacyPaste(html, text, files);
  return {
    dispose: () => {
      Object.assign(clipboard, own);
    },
  };
}

/**
 * Takes from cells with a validation what Excel does not show: the mark of a value it would refuse, which would also
 * look like one of the add-in's; and the margin of lists, in which the dots below Vietnamese letters are cut off. To be
 * called when the first book is open: only then does the engine start its services.
 */
export function showValidationsPlainly({ injector }: UniverEngine): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "plain-validations",
    priority: AFTER_VALIDATIONS,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => {
      if (!cell?.customRender && !cell?.markers?.tr) return next(cell);
      const { tr: _mark, ...markers } = cell.markers ?? {};
      const interceptorStyle = cell.customRender
        ? { ...cell.interceptorStyle, pd: LIST_PADDING }
        : cell.interceptorStyle;
      return next({ ...cell, markers, interceptorStyle });
    },
  });
}
