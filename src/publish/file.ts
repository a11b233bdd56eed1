import type { Table } from "./table.ts";

/** A file as it is published, whole. */
export interface PublishedFile {
  /** Below `/du-lieu/`: a quarter, a version of it, or `tat-ca` for all quarters. */
  folder: string;
  /** Below the folder. */
  path: string;
  dataset: string;
  type: string;
  /** `earlier`: the same as a file for machines or Excel, at an address that it had before and that people may have kept. */
  audience: "machine" | "excel" | "metadata" | "earlier";
  bytes: Uint8Array;
  /** null where it is no table. */
  rows: number | null;
  /** What a CSV file was written from. */
  table: Table | null;
}
