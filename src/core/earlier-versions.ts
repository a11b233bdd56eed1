import { assembleForm } from "./assemble-form.ts";
import { assembleQuarter, type Shared } from "./assemble-quarter.ts";
import { before } from "./before.ts";
import { FORM_TABLES, QUARTER_TABLES } from "./locked-table.ts";
import type { Mistake, OnMistake } from "./mistake.ts";
import type { Version } from "./release.ts";
import { revisionDays } from "./revision.ts";
import type { Source } from "./source.ts";

/**
 * The quarter as it stood before each day of corrections, version 1 first: the revised cells and rows of
 * the quarter and of its form are put back, and everything that follows from them is computed anew.
 */
export function earlierVersions(source: Source, version: Version, shared: Shared, onMistake: OnMistake): Version[] {
  const { id, revisions, form } = version;
  return revisionDays(revisions).flatMap((day, index) => {
    const undone = revisions.filter(({ date }) => date >= day);
    const kept = revisions.filter(({ date }) => date < day);
    // What the editors say of findings belongs to the current version; a value that cannot be read does not.
    const ofRevisions = (mistake: Mistake) => mistake.file.endsWith("/revisions.csv") && onMistake(mistake);
    const quarter = before(source, `data/quarters/${id}`, QUARTER_TABLES, undone, kept);
    const whole = before(quarter, `data/forms/${form.id}`, FORM_TABLES, undone, kept);
    const forms = form.revisions.some((revision) => undone.includes(revision))
      ? new Map([...shared.forms, [form.id, assembleForm(whole, form.id, shared.units, ofRevisions)]])
      : shared.forms;
    const earlier = assembleQuarter(whole, id, { ...shared, forms }, ofRevisions);
    return earlier ? [{ ...earlier, version: index + 1, revisions: kept }] : [];
  });
}
