import { type Catalogue, type EngineHit, type IndexSource, numbersOf } from "./catalogue.ts";
import { entryOf, olderQuarterOf, thingOf } from "./entry.ts";
import { bestField, type Field } from "./index-terms.ts";
import { type OlderFacets, type OlderThing, olderThings } from "./older-facets.ts";
import { olderPlace } from "./older-terms.ts";
import type { Facets, SearchKind, Shown } from "./record.ts";

/** The folder of the older quarters below the index. */
export const OLDER = "older/";
/** All quarters together, where the id of a quarter may stand. */
export const ALL_QUARTERS = "tat-ca";

interface OlderIndex {
  /** The ids of the older quarters, newest first. */
  quarters: string[];
  things: OlderThing[];
  /** The number of a thing by the id that the engine has for it. */
  numbers: Map<string, number>;
  shown(quarter: string, thing: number): Promise<Shown>;
}

/**
 * Loads the older quarters.
 * @returns gives an older quarter by its id, or `ALL_QUARTERS`, each with what belongs to no quarter
 */
export async function openOlder(source: IndexSource, newest: Catalogue): Promise<(quarter: string) => Catalogue> {
  const [read] = await Promise.all([source.read(`${OLDER}facets.json`), source.merge(OLDER)]);
  const facets = read as OlderFacets;
  const things = olderThings(facets);
  const indexed = [...things.keys()].filter((number) => things[number]!.ages.length > 0);
  const older = { ...facets, things, numbers: numbersOf(facets.ids, indexed), shown: reader(source, things) };
  const opened = new Map<string, Catalogue>();
  return (quarter) => {
    if (!opened.has(quarter)) opened.set(quarter, olderCatalogue(older, newest, quarter));
    return opened.get(quarter)!;
  };
}

function olderCatalogue(older: OlderIndex, newest: Catalogue, chosen: string): Catalogue {
  const all = chosen === ALL_QUARTERS;
  const ages = [...older.quarters.keys()].filter((age) => all || older.quarters[age] === chosen);
  const entry = (thing: number, age: number) => entryOf(thing, older.quarters[age]);
  const kept = [...newest.facets].filter(([, { quarter }]) => all || quarter === "");
  const added = ages.flatMap((age) =>
    [...older.things.entries()]
      .filter(([, thing]) => thing.ages.includes(age))
      .map(([number, { kind, area }]): [string, Facets] => [
        entry(number, age),
        { kind, area, quarter: older.quarters[age]! },
      ]),
  );
  const facets = new Map([...kept, ...added]);
  return {
    facets,
    entriesOf(hit) {
      const number = older.numbers.get(hit.id);
      if (number === undefined) return newest.entriesOf(hit).filter(([one]) => facets.has(one));
      const fields = fieldsByAge(hit, older.things[number]!, older.quarters.length);
      return ages.filter((age) => fields.has(age)).map((age) => [entry(number, age), fields.get(age)!]);
    },
    shown(one) {
      const quarter = olderQuarterOf(one);
      return quarter ? older.shown(quarter, thingOf(one)) : newest.shown(one);
    },
  };
}

/** The best field of a word in each of the older quarters in which the thing has it. */
function fieldsByAge({ words }: EngineHit, { ages }: OlderThing, count: number): Map<number, Field> {
  const fields = new Map<number, Field>();
  for (const { field, age } of words.map((place) => olderPlace(place, count)))
    for (const one of age === null ? ages : [age]) fields.set(one, bestField([field, fields.get(one) ?? field]));
  return fields;
}

/** What things show in an older quarter stands in a file for each kind, which is read when the first of them is shown. */
function reader({ read }: IndexSource, things: readonly OlderThing[]): OlderIndex["shown"] {
  const files = new Map<string, Promise<Map<number, Shown>>>();
  const open = async (path: string) => new Map((await read(path)) as [number, Shown][]);
  return async (quarter, thing) => {
    const path = OLDER + shownFile(quarter, things[thing]!.kind);
    if (!files.has(path)) files.set(path, open(path));
    return (await files.get(path)!).get(thing)!;
  };
}

/** What the things of a kind show in an older quarter: `[[12, { title: … }], …]` by their numbers. */
export function shownFile(quarter: string, kind: SearchKind): string {
  return `${quarter}-${kind}.json`;
}
