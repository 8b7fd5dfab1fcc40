import { checkCommands, type KnownCommand } from "./checkCommands";
import { checkIcons, type ReadServedFile } from "./checkIcons";
import { checkResources } from "./checkResources";
import { checkShape } from "./checkShape";
import { checkValues } from "./checkValues";
import { readManifest, type Manifest } from "./readManifest";
import { readXml, type XmlElement } from "./readXml";

export interface Surroundings {
  readonly readServedFile: ReadServedFile;
  readonly commands: readonly KnownCommand[];
  /** The version in package.json, `major.minor.patch`. */
  readonly packageVersion: string;
}

/** All that is wrong with the text of an add-in-only manifest, one English sentence each; empty when it is sound. */
export function checkManifest(text: string, surroundings: Surroundings): string[] {
  let root: XmlElement;
  try {
    root = readXml(text);
  } catch (error) {
    return [`not well-formed XML: ${error instanceof Error ? error.message : String(error)}`];
  }
  const { problems, references } = checkShape(root);
  const manifest = readManifest(root);
  return [
    ...problems,
    ...checkValues(manifest),
    ...checkResources(manifest, references),
    ...checkIcons(manifest, surroundings.readServedFile),
    ...checkCommands(manifest, surroundings.commands),
    ...checkVersion(manifest, surroundings.packageVersion),
  ];
}

/** Office takes a manifest for new only when its version has grown, so it must not be forgotten at a release. */
function checkVersion(manifest: Manifest, packageVersion: string): string[] {
  if (manifest.version === `${packageVersion}.0`) return [];
  return [`version is ${manifest.version}, package.json says ${packageVersion}: expected ${packageVersion}.0`];
}
