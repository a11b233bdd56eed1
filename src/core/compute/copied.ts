import type { Position } from "../cell.ts";
import { attribute, isComponent, type ProseNode, walk } from "../prose.ts";
import { proseText } from "../prose-text.ts";
import { daysOf } from "../quarter.ts";
import type { Release } from "../release.ts";
import type { Bilingual } from "../unit.ts";
import { NO_COUNTS, type Warning, warningAt } from "../warning.ts";

/** Fewer rows than these may well be the same by chance. */
const FEW = 3;

/** Rows of one kind in a quarter: how many there are, and those that are the same as in the quarter before. */
interface Repeated {
  /** The table, or `prose`. */
  name: string;
  total: number;
  same: { id: string; at: Position }[];
}

/** What a quarter still has of the quarter before: a whole one that was copied is named part by part. */
export function copiedWarnings(releases: readonly Release[]): Warning[] {
  const words = releases.map(({ sections }) => new Map(sections.map(({ id, tree }) => [id, wording(tree)])));
  return releases.flatMap((after, index) => {
    const before = releases[index + 1];
    if (!before) return [];
    const tables = [repeatedFigures, repeatedDocuments, repeatedExplanations].map((of) => of(before, after));
    const prose = repeatedProse(words[index + 1]!, words[index]!, after);
    const copied = [
      ...tables.filter(({ same, total }) => same.length >= FEW && same.length * 2 >= total),
      ...(prose.same.length > 0 ? [prose] : []),
    ];
    return [...copied.map((one) => copiedWarning(one, before, after)), ...unchangedDates(before, after)];
  });
}

function copiedWarning({ name, total, same }: Repeated, before: Release, after: Release): Warning {
  const counts = { ...NO_COUNTS, count: same.length, total };
  return { ...warning("copied", name, same[0]!.at, before, after), parts: same.map(({ id }) => id), counts };
}

function warning(code: Warning["code"], id: string, at: Position, before: Release, after: Release): Warning {
  return warningAt(at, code, id, { quarters: { before: before.id, after: after.id } });
}

function repeatedFigures(before: Release, after: Release): Repeated {
  const stated = (release: Release) =>
    new Map(release.figures.map((one) => [one.id, `${one.stated} ${one.unit.id} ${one.qualifier}`]));
  const [old, current] = [stated(before), stated(after)];
  const shared = after.figures.filter(({ id }) => old.has(id));
  const same = shared.filter(({ id }) => old.get(id) === current.get(id));
  return { name: "figures.csv", total: shared.length, same };
}

function repeatedDocuments(before: Release, after: Release): Repeated {
  const old = new Set(before.documents.map(({ id, number, date }) => `${id} ${number} ${date}`));
  const same = after.documents.filter(({ id, number, date }) => old.has(`${id} ${number} ${date}`));
  return { name: "documents.csv", total: after.documents.length, same };
}

const said = (text: Bilingual | null) => Object.values(text ?? {}).join("\n");

/** What is said of a slip of the form is the same every quarter. */
function repeatedExplanations(before: Release, after: Release): Repeated {
  const file = `data/quarters/${after.id}/explanations.csv`;
  const old = new Map(before.findings.map(({ id, explanation }) => [id, said(explanation)]));
  const explained = after.findings.filter(({ explanation, print }) => explanation && !print);
  const same = explained
    .filter(({ id, explanation }) => old.get(id) === said(explanation))
    .map(({ id }) => ({ id, at: { file, line: 1, column: 1 } }));
  return { name: "explanations.csv", total: explained.length, same };
}

/**
 * Sections that state numbers in the very words of the quarter before.
 * @param old the words of its sections by id, `current` those of this one's
 */
function repeatedProse(
  old: ReadonlyMap<string, string>,
  current: ReadonlyMap<string, string>,
  after: Release,
): Repeated {
  const stating = after.sections.filter(({ tree }) => walk(tree).some(({ name }) => name === "So"));
  const same = stating.filter(({ id }) => old.get(id) === current.get(id));
  return { name: "prose", total: stating.length, same };
}

/** The words of a section; a component is its name and what it refers to. */
function wording(tree: ProseNode): string {
  return proseText(tree, (node) =>
    isComponent(node) && (node.children ?? []).length === 0 ? `<${node.name} ${attribute(node, "id")}>` : null,
  );
}

/** Days before the quarter that are the quarter before's; the day from which the province is another one stays. */
function unchangedDates(before: Release, after: Release): Warning[] {
  return [...after.report.dates].flatMap(([id, { date, seriesBreak, at }]) => {
    const old = before.report.dates.get(id)?.date;
    const stale = !seriesBreak && date === old && date < daysOf(after.quarter).from;
    return stale ? [{ ...warning("date-unchanged", id, at, before, after), parts: [date] }] : [];
  });
}
