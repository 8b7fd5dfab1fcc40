import type { LocalisedValue, Manifest, RibbonButton } from "./readManifest";

/** What src/commands says of a ribbon command. */
export interface KnownCommand {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
}

/** The button that shows the pane runs no function of ours, Excel does it; its label is kept with the others all the same. */
const paneCommandId = "openPane";

/** Every button has its command and every command its button, in one order and labelled alike in both languages. */
export function checkCommands(manifest: Manifest, commands: readonly KnownCommand[]): string[] {
  const inRibbon = manifest.buttons.map(commandIdOf);
  const known = commands.map((command) => command.id);
  const unknown = manifest.buttons
    .filter((button) => !known.includes(commandIdOf(button)))
    .map(({ id, functionName }) => `button "${id}" runs "${functionName}", which src/commands does not know`);
  const wrongOrder =
    unknown.length === 0 && inRibbon.join() !== known.join()
      ? [`the ribbon has ${inRibbon.join(", ")}; src/commands has ${known.join(", ")}`]
      : [];
  return [...unknown, ...wrongOrder, ...manifest.buttons.flatMap((button) => checkLabel(button, manifest, commands))];
}

function checkLabel(button: RibbonButton, manifest: Manifest, commands: readonly KnownCommand[]): string[] {
  const command = commands.find((known) => known.id === commandIdOf(button));
  const label = manifest.shortStrings.find((text) => text.id === button.labelId);
  if (!command || !label) return [];
  if (label.value === command.label.vi && english(label) === command.label.en) return [];
  return [
    `button "${button.id}" is labelled "${label.value}" / "${english(label) ?? ""}", ` +
      `its command "${command.label.vi}" / "${command.label.en}"`,
  ];
}

function commandIdOf(button: RibbonButton): string {
  return button.functionName ?? paneCommandId;
}

function english(label: LocalisedValue): string | undefined {
  return label.overrides.find((override) => override.locale === "en-US")?.value;
}
