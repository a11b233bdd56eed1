import type { AsleepRow } from "../carried.ts";
import type { Position } from "../cell.ts";
import { sectionOf } from "../figure.ts";
import type { Release } from "../release.ts";
import { goneFrom } from "../story.ts";
import { countSections, isComplete } from "../section.ts";
import { NO_COUNTS, type Warning, warningAt } from "../warning.ts";
import { mostAlike, type Named } from "./likeness.ts";

/** What each quarter lacks: what is still to come in one line, and what is lost one by one; and stories of what is gone. */
export function growthWarnings(releases: readonly Release[]): Warning[] {
  return releases.flatMap((release, index) => {
    const before = releases[index + 1];
    const lost = before ? lostIds(before, release) : [];
    const named = lost.filter((one) => one.isLost || one.like);
    const warn = warnerOf(release, before);
    return [
      ...growing(release, lost.length - named.length, warn),
      ...leftBehind(release, warn),
      ...goneFrom(release.stories, release.findings).map(({ story, gone }) =>
        warn("story-gone", story.id, story.at, { parts: gone }),
      ),
      ...named.map(({ id, table, like }) => {
        const at = like?.at ?? startOf(`data/quarters/${release.id}/${table}`);
        return warn("id-lost", id, at, { parts: like ? [like.id] : [] });
      }),
    ];
  });
}

type Warn = ReturnType<typeof warnerOf>;

function warnerOf(after: Release, before: Release | undefined) {
  return (code: Warning["code"], id: string, at: Position, more: Partial<Pick<Warning, "parts" | "counts">>): Warning =>
    warningAt(at, code, id, { quarters: { before: before?.id ?? "", after: after.id }, ...more });
}

function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

/** One line for all that is still to come; none where nothing is. */
function growing(release: Release, lost: number, warn: Warn): Warning[] {
  const { total, published } = countSections(release);
  const waiting = rowsOf(release, "carried").length + release.report.carriedDates.size;
  const counts = { ...NO_COUNTS, count: total - published, total, waiting, away: rowsOf(release, "away").length, lost };
  if (isComplete(release) && waiting === 0) return [];
  const first = release.unwritten[0]?.file ?? "";
  return [warn("quarter-growing", first, startOf(first || `content/reports/${release.id}`), { counts })];
}

function rowsOf({ asleep }: Release, why: AsleepRow["why"]): AsleepRow[] {
  return asleep.filter((row) => row.why === why);
}

/** By table: rows that wait though all their sections are published, and in a complete quarter rows that name what is not there. */
function leftBehind(release: Release, warn: Warn): Warning[] {
  const published = new Set(release.sections.map(({ id }) => id));
  const left = rowsOf(release, "carried").filter(
    ({ sections }) => sections.length > 0 && sections.every((id) => published.has(id)),
  );
  const away = isComplete(release) ? rowsOf(release, "away") : [];
  const byTable = (code: Warning["code"], rows: readonly AsleepRow[]) =>
    [...new Set(rows.map(({ table }) => table))].map((table) => {
      const own = rows.filter((row) => row.table === table).map(({ id }) => id);
      return warn(code, table, own[0]!, { parts: own.map(({ text }) => text) });
    });
  return [...byTable("carried-left", left), ...byTable("row-asleep", away)];
}

/** An id that the quarter before has and this one has not, with the new id that looks like it. */
interface LostId {
  id: string;
  table: string;
  /** Whether the part of the report that would have it is published. */
  isLost: boolean;
  like: (Named & { at: Position }) | null;
}

function lostIds(before: Release, after: Release): LostId[] {
  const complete = isComplete(after);
  const published = new Set(after.sections.map(({ id }) => id));
  const sections = new Map(before.figures.map((figure) => [figure.id, sectionOf(figure)]));
  const isThere = (id: string) => complete || published.has(sections.get(id) ?? "");
  const asleep = new Set(after.asleep.map(({ table, id }) => `${table} ${id.text}`));
  const [old, current] = [namesOf(before), namesOf(after)];
  return Object.keys(old).flatMap((table) => {
    const gone = old[table]!.filter(({ id }) => !current[table]!.some((one) => one.id === id));
    const fresh = current[table]!.filter(({ id }) => !old[table]!.some((one) => one.id === id));
    return gone
      .filter(({ id }) => !asleep.has(`${table} ${id}`))
      .map((one) => ({ id: one.id, table, isLost: isThere(one.id), like: mostAlike(one, fresh) }));
  });
}

/** What has an id that others hold on to: a series, an embedded chart, an example. */
function namesOf({ figures, computed, form, charts }: Release): Record<string, (Named & { at: Position })[]> {
  const own = computed.map(({ indicator }) => indicator).filter((one) => !form.computed.includes(one));
  return {
    "figures.csv": figures,
    "computed.csv": own,
    "charts.csv": charts.map(({ id, title, at }) => ({ id, label: title, at })),
  };
}
