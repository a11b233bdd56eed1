import { readFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { type Card, cardSvg } from "./draw.ts";

let ready: Promise<void> | undefined;

/** A card as PNG; the same card gives the same bytes on every machine, since WebAssembly draws it. */
export async function cardPng(card: Card): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm"));
  await ready;
  return new Resvg(cardSvg(card), { font: { loadSystemFonts: false } }).render().asPng();
}
