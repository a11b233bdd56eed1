import { paths } from "./address.ts";
import { quantityPath } from "./quantity.ts";
import type { Release, Version } from "./release.ts";
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
  const versions: Version[] = [release, ...release.earlier.toReversed()];
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
  return { kind: "number", label: quantity.label, path };
}
