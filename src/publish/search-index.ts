import { gunzipSync, gzipSync } from "node:zlib";
import { gzipAsync } from "@gfx/zopfli";
import { close, createIndex } from "pagefind";
import { minify } from "vite";
import { placedWords } from "../core/search/placed-words.ts";
import type { SearchRecord, Shown } from "../core/search/record.ts";

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Of the engine only what searches: no interface of Pagefind's own, no worker, no highlighter. */
const ENGINE = /^(pagefind\.js|wasm\.unknown\.pagefind)$/;
const INDEX = /^(pagefind-entry\.json|.*\.pf_(meta|index|filter|fragment))$/;
/** Pagefind opens each of its packed files with this. */
const SIGNATURE = "pagefind_dcd";

/**
 * Pagefind's files for some records. What is indexed are placed words (placed-words.ts); what a
 * result shows takes their place in the fragment that Pagefind keeps for each record.
 * @param engine whether the engine comes with it: one is enough for all quarters
 */
export async function searchIndexFiles(records: readonly SearchRecord[], engine: boolean): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(errors.join("\n"));
  const contents = placedWords(records);
  for (const [number, { kind, area, quarter }] of records.entries()) {
    const filters = { place: [`${kind}/${area}/${quarter}`] };
    await index.addCustomRecord({ url: String(number), content: contents[number]!, language: "vi", filters });
  }
  const { files } = await index.getFiles();
  await close();
  const kept = files.filter(({ path }) => INDEX.test(path) || (engine && ENGINE.test(path)));
  return Promise.all(kept.map(async (file) => ({ ...file, content: await packed(file, records) })));
}

/** The engine as small as it gets; what it packed itself (WASM, index) packed anew: a tenth smaller. */
async function packed({ path, content }: IndexFile, records: readonly SearchRecord[]): Promise<Uint8Array> {
  if (path.endsWith(".pf_fragment")) return shownFragment(content, records);
  if (path.endsWith(".js")) {
    const { code } = await minify(path, Buffer.from(content).toString("utf8"), { module: true });
    return Buffer.from(code);
  }
  return path.endsWith(".json") ? content : gzipAsync(gunzipSync(content), {});
}

function shownFragment(content: Uint8Array, records: readonly SearchRecord[]): Uint8Array {
  const { url } = JSON.parse(gunzipSync(content).toString("utf8").slice(SIGNATURE.length)) as { url: string };
  const { kind, area, quarter, title, value, text, address } = records[Number(url)]!;
  const shown: Shown = { kind, area, quarter, title, value, text, address };
  // The engine reads these fields of a fragment and hands `meta` on.
  const fragment = JSON.stringify({ url: address, content: "", anchors: [], meta: shown });
  return gzipSync(SIGNATURE + fragment, { level: 9 });
}
