import type { APIRoute } from "astro";
import { isBuilt } from "../../../kept.ts";
import { publication } from "../../../publication.ts";
import { apiFiles } from "../../../publish/api/index.ts";

/** While an editor works; a build writes these files itself, faster (scripts/data-files.ts). */
export const getStaticPaths = () => {
  const files = isBuilt() ? [] : apiFiles(publication());
  return files.map(({ path, text }) => ({ params: { file: path }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json; charset=utf-8" } });
