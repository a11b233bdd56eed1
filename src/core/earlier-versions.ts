import { assembleForm } from "./assemble-form.ts";
import { assembleQuarter, type Shared } from "./assemble-quarter.ts";
import { before } from "./before.ts";
import { FORM_TABLES, QUARTER_TABLES } from "./locked-table.ts";
import type { Form } from "./form.ts";
import type { Mistake, OnMistake } from "./mistake.ts";
import type { Version } from "./release.ts";
import { type Revision, revisionDays } from "./revision.ts";
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
    const [ofForm, own] = [revisionsIn(form, true), revisionsIn(form, false)];
    const quarter = before(source, `data/quarters/${id}`, QUARTER_TABLES, undone.filter(own), kept.filter(own));
    const whole = before(quarter, `data/forms/${form.id}`, FORM_TABLES, undone.filter(ofForm), kept.filter(ofForm));
    const ofRevisions = (mistake: Mistake) => isOfPast(mistake) && onMistake(mistake);
    const forms = undone.some(ofForm)
      ? new Map([...shared.forms, [form.id, assembleForm(whole, form.id, shared.units, ofRevisions)]])
      : shared.forms;
    const earlier = assembleQuarter(whole, id, { ...shared, forms }, ofRevisions);
    return earlier ? [{ ...earlier, version: index + 1, revisions: kept }] : [];
  });
}

/** Whether a revision is one of the form's, or of the quarter's own: an id may be in a table of either. */
function revisionsIn(form: Form, isOfForm: boolean): (revision: Revision) => boolean {
  return (revision) => form.revisions.includes(revision) === isOfForm;
}

/**
 * A text of revisions.csv that cannot be read is a mistake. What the editors say of findings belongs to the
 * current version, as does the narrative: a figure that is gone needs no place in it.
 */
function isOfPast({ file, code }: Mistake): boolean {
  return file.endsWith("/revisions.csv") && code !== "figure-unused";
}
