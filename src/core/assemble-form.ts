import type { Form } from "./form.ts";
import type { Report } from "./mistake.ts";
import { parseAreas, parseOutline } from "./parse/catalogue.ts";
import { parseComputed } from "./parse/computed.ts";
import { parseIndicators } from "./parse/indicators.ts";
import { type KnownIds, parseRelations } from "./parse/relations.ts";
import { gridOf, optionalTable, type Source } from "./source.ts";
import type { Unit } from "./unit.ts";

/** A form from its folder `data/forms/<id>/`. */
export function assembleForm(source: Source, id: string, units: ReadonlyMap<string, Unit>, report: Report): Form {
  const folder = `data/forms/${id}`;
  const areas = parseAreas(gridOf(source, `${folder}/areas.csv`, report), report);
  const outline = [...parseOutline(gridOf(source, `${folder}/outline.csv`, report), areas, report).values()];
  const indicators = parseIndicators(gridOf(source, `${folder}/indicators.csv`, report), areas, units, report);
  const known: KnownIds = new Map([...indicators].map(([key, row]) => [key, row.unit]));
  const relations = optionalTable(source, `${folder}/relations.csv`, (grid) => parseRelations(grid, known, report), []);
  const computed = optionalTable(
    source,
    `${folder}/computed.csv`,
    (grid) => parseComputed(grid, known, units, report),
    [],
  );
  return { id, areas: [...areas.values()], outline, indicators, computed, relations };
}
