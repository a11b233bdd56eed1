import type { Dataset } from "../columns.ts";
import { areasDataset } from "./areas.ts";
import { computedDataset } from "./computed.ts";
import { documentsDataset } from "./documents.ts";
import { figuresDataset } from "./figures.ts";
import { findingsDataset } from "./findings.ts";
import { observationsDataset } from "./observations.ts";
import { revisionsDataset } from "./revisions.ts";
import { sectionsDataset } from "./sections.ts";
import { unitsDataset } from "./units.ts";

/** The tables of a quarter, in the order in which a reader meets them. */
export const quarterDatasets: readonly Dataset[] = [
  observationsDataset,
  figuresDataset,
  computedDataset,
  findingsDataset,
  documentsDataset,
  sectionsDataset,
  revisionsDataset,
  unitsDataset,
  areasDataset,
];
