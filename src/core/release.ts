import type { Chart } from "./chart.ts";
import type { CitedDocument } from "./document.ts";
import type { ComputedValue } from "./computed.ts";
import type { IsoDate } from "./date.ts";
import type { Figure } from "./figure.ts";
import type { Finding } from "./finding.ts";
import type { Form } from "./form.ts";
import type { Indicator } from "./indicator.ts";
import type { Highlight } from "./highlight.ts";
import type { YearlyIndex } from "./yearly-index.ts";
import type { Observation } from "./observation.ts";
import type { ProsePage, Section } from "./prose.ts";
import type { Quantity } from "./quantity.ts";
import type { PlannedRelease } from "./calendar.ts";
import type { Quarter } from "./quarter.ts";
import type { Revision } from "./revision.ts";
import type { Abbreviation } from "./search/abbreviation.ts";
import type { Bilingual, Unit } from "./unit.ts";

/** A day that the narrative refers to, with what it is the day of. */
export interface NamedDate {
  date: IsoDate;
  label: Bilingual;
}

/** The head of an official report. */
export interface ReportHead {
  quarter: string;
  number: string;
  issued: IsoDate;
  title: Bilingual;
  period: { from: IsoDate; to: IsoDate };
  cutOff: IsoDate;
  issuer: Bilingual;
  recipient: Bilingual;
  form: string;
  dates: Map<string, NamedDate>;
}

/** One quarter as published: the report, its form's values, its figures and what follows from them. */
export interface Release {
  id: string;
  quarter: Quarter;
  report: ReportHead;
  form: Form;
  /** Every row of the form, in its order. */
  observations: Observation[];
  figures: Figure[];
  documents: CitedDocument[];
  computed: ComputedValue[];
  findings: Finding[];
  /** What the front page shows first. */
  highlights: Highlight[];
  /** What is drawn, and where it stands. */
  charts: Chart[];
  sections: Section[];
  /** Rows, figures and computed indicators by id. */
  quantities: Map<string, Quantity>;
  /** 1 as first published; every day of corrections makes the next. */
  version: number;
  /** What was changed since it was first published, in file order. */
  revisions: Revision[];
  /** The quarter as it stood in each earlier version, version 1 first. */
  earlier: Release[];
}

/** Every row that a form has had, as the newest quarter that has it describes it. */
export function indicatorsOf({ releases }: Pick<Publication, "releases">): Indicator[] {
  const known = new Map<string, Indicator>();
  for (const { form } of releases) for (const [id, row] of form.indicators) if (!known.has(id)) known.set(id, row);
  return [...known.values()];
}

/** Who publishes. */
export interface Publisher {
  province: Bilingual;
  authority: Bilingual;
  name: Bilingual;
  licence: { id: string; name: Bilingual; url: string };
  contact: { name: Bilingual; url: string; email: string };
  baseUrl: string;
}

/** Everything that the site is made of. */
export interface Publication {
  publisher: Publisher;
  units: Map<string, Unit>;
  /** Latest quarter first; never empty in a publication without mistakes. */
  releases: Release[];
  /** When quarters still to come are expected. */
  calendar: PlannedRelease[];
  /** The pages that belong to no quarter, `gioi-thieu`: another province may have others. */
  pages: ProsePage[];
  abbreviations: Abbreviation[];
  /** Yearly indices from outside the report; empty where the publication shows none. */
  indices: YearlyIndex[];
}
