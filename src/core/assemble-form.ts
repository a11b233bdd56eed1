import type { Form } from "./form.ts";
import { FORM_TABLES } from "./locked-table.ts";
import type { OnMistake } from "./mistake.ts";
import { parseAreas } from "./parse/areas.ts";
import { parseOutline } from "./parse/outline.ts";
import { parseComputed } from "./parse/computed.ts";
import { parseIndicators } from "./parse/indicators.ts";
import { parseMapping } from "./parse/mapping.ts";
import { type KnownIds, parseRelations } from "./parse/relations.ts";
import { readRevisions } from "./read-revisions.ts";
import { gridOf, optionalTable, type Source } from "./source.ts";
import type { Unit } from "./unit.ts";

/** A form from its folder `data/forms/<id>/`. */
export function assembleForm(source: Source, id: string, units: ReadonlyMap<string, Unit>, onMistake: OnMistake): Form {
  const folder = `data/forms/${id}`;
  const areas = parseAreas(gridOf(source, `${folder}/areas.csv`, onMistake), onMistake);
  const outline = [...parseOutline(gridOf(source, `${folder}/outline.csv`, onMistake), areas, onMistake).values()];
  const indicators = parseIndicators(gridOf(source, `${folder}/indicators.csv`, onMistake), areas, units, onMistake);
  const known: KnownIds = new Map([...indicators].map(([key, row]) => [key, row.unit]));
  const relations = optionalTable(
    source,
    `${folder}/relations.csv`,
    (grid) => parseRelations(grid, known, onMistake),
    [],
  );
  const computed = optionalTable(
    source,
    `${folder}/computed.csv`,
    (grid) => parseComputed(grid, known, units, onMistake),
    [],
  );
  const mapping = optionalTable(
    source,
    `${folder}/mapping.csv`,
    (grid) => parseMapping(grid, indicators, onMistake),
    null,
  );
  const { lock, revisions } = readRevisions(source, folder, FORM_TABLES, onMistake);
  return { id, areas: [...areas.values()], outline, indicators, computed, relations, lock, revisions, mapping };
}
