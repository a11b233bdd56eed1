import type { Publication } from "../../src/core/publication.ts";
import { assembleFiles, baseFiles } from "../load/fixture.ts";
import { secondQuarter } from "../quarters.ts";

const quarter = "data/quarters/2031-q1";
const REVISIONS = [
  "id,column,from,to,date,reason_vi,reason_en",
  "I.2.2,value,9,10,2031-05-10,Chép nhầm dòng.,Copied from the wrong row.",
  "people-women,value,138,139,2031-05-12,Đánh máy nhầm & sửa <lại>.,",
  "",
];

/** The synthetic base with two quarters, the newer one corrected on two days. */
export function corrected(baseUrl = ""): Publication {
  return made((files) => files.set(`${quarter}/revisions.csv`, Buffer.from(REVISIONS.join("\n"))), baseUrl);
}

/** Two quarters of the base after some change. */
export function made(change: (files: Map<string, Uint8Array>) => void, baseUrl = ""): Publication {
  const files = new Map(secondQuarter({}, "2030-q4"));
  change(files);
  const publisher = JSON.parse(new TextDecoder().decode(baseFiles.get("data/publisher.json")));
  files.set("data/publisher.json", Buffer.from(JSON.stringify({ ...publisher, baseUrl })));
  const { publication, mistakes } = assembleFiles(files);
  if (!publication) throw new Error(JSON.stringify(mistakes));
  return publication;
}
