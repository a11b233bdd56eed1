import type { Drawing } from "../charts/drawing.ts";
import { paths } from "../core/address.ts";
import type { ChartRow } from "../publish/chart-files.ts";
import type { Caution } from "./chart-notes.ts";

/** A quarter as a chart names it: `2025-q3`, `Quý III/2025`. */
export interface ShownQuarter {
  id: string;
  name: string;
}

/** A chart ready to be shown: what is drawn, and everything that stands around it. */
export interface ChartView {
  id: string;
  /** The quarter whose numbers are drawn; null for a chart over several. */
  quarter: ShownQuarter | null;
  /** Whether its address keeps to that quarter; else it follows the newest one. */
  held: boolean;
  /** The quarters that a reader may choose from, newest first; empty where there is no choice. */
  quarters: ShownQuarter[];
  /** What the drawing shows, where that was said, else its plain name. */
  title: string;
  /** The plain name below a title that says more; "" where it is the title. */
  subtitle: string;
  description: string;
  /** null where the data do not allow it: the words in `note` say why. */
  drawing: Drawing | null;
  rows: ChartRow[];
  note: string;
  /** Which of its numbers are refuted; null where none is. */
  caution: Caution | null;
  source: string;
}

/** A chart before it has an address. */
export type Drawn = Omit<ChartView, "id" | "quarter" | "held" | "quarters" | "subtitle"> &
  Partial<Pick<ChartView, "subtitle">>;

/** A chart with its id. */
export function named(id: string, drawn: Drawn): ChartView {
  return { subtitle: "", ...drawn, id, quarter: null, held: false, quarters: [] };
}

/** The page of a chart alone, for a frame. */
export function embedPath({ id, held, quarter }: ChartView): string {
  return paths.embed(id, held ? quarter?.id : undefined);
}

/** The name, without its ending, that a chart is saved under. */
export function savedName({ id, held, quarter }: ChartView): string {
  return held && quarter ? `${id}-${quarter.id}` : id;
}

/** What a chart shows, for those who do not see it: a sentence and its values; no full stop, since marks follow. */
export function describe(sentence: string, drawing: Drawing | null): string {
  return [sentence, ...(drawing?.marks ?? []).map(({ label, text }) => `${label} ${text}`)].join("; ");
}

/** About how high the page of a chart alone is in a frame as narrow as a phone, where no script reports it. */
export function frameHeight({ title, subtitle, note, caution, source, drawing }: ChartView): number {
  const lines = (text: string, characters: number) => Math.ceil(text.length / characters);
  const words =
    lines(title, 28) * 25 +
    lines(subtitle, 36) * 21 +
    (lines(note + (caution ? caution.text + caution.see : ""), 36) + lines(source, 36)) * 21;
  return (drawing?.height ?? 0) + words + (drawing?.series ? 60 : 0) + 230;
}
