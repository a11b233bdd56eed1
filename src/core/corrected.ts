import { paths } from "./address.ts";
import type { IsoDate } from "./date.ts";
import { type Quantity, quantityName, quantityPath } from "./quantity.ts";
import { type Release, type Version, versionDay, versionsOf } from "./release.ts";
import type { Revision } from "./revision.ts";
import type { Bilingual } from "./unit.ts";

/** What a correction is about, and where it is published: a number, a check by its rule, or a pair of statements. */
export type Corrected = { path: string } & (
  { kind: "number"; label: Bilingual } | { kind: "relation"; rule: Bilingual } | { kind: "statements" }
);

const OF_RELATIONS = ["kind", "target", "terms", "reason_vi", "reason_en", "assumes_vi", "assumes_en"];
const OF_STATEMENTS = ["a", "b"];

/** As the newest version that has it describes it; what is gone now is found in the last version that had it. */
export function correctedThing({ id, column }: Pick<Revision, "id" | "column">, release: Release): Corrected {
  const versions: Version[] = versionsOf(release).toReversed();
  const found = versions.find(({ findings }) => findings.some((finding) => finding.id === id));
  const ledger = found === release ? paths.finding(release.id, id) : paths.ledger(release.id);
  const having = versions.find(({ quantities }) => quantities.has(id));
  if (OF_STATEMENTS.includes(column)) return { kind: "statements", path: paths.ledger(release.id) };
  if (found && OF_RELATIONS.includes(column) && !(having && release.form.indicators.has(id)))
    return { kind: "relation", rule: found.findings.find((finding) => finding.id === id)!.reason, path: ledger };
  if (!having) throw new Error(`${release.id} has no ${id}`);
  const quantity = having.quantities.get(id)!;
  const path =
    having === release ? quantityPath(release.id, quantity) : paths.versionValue(release.id, having.version, id);
  return { kind: "number", label: quantityName(quantity), path };
}

/** The days on which one of some numbers was corrected, or followed from what was, earliest first. */
export function correctionDays(ids: readonly string[], release: Release): IsoDate[] {
  const versions = versionsOf(release);
  return versions.slice(1).flatMap((version, index) => {
    const before = versions[index]!;
    const moved = ids.some((id) => !isSame(before.quantities.get(id), version.quantities.get(id)));
    return moved ? [versionDay(version)] : [];
  });
}

/** Whether two versions state the same number, unit and qualifier. */
function isSame(one: Quantity | undefined, other: Quantity | undefined): boolean {
  const said = (quantity: Quantity | undefined) =>
    quantity && [quantity.number?.value.toString(), quantity.number?.decimals, quantity.unit?.id, quantity.qualifier];
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}
