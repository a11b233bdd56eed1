import type { APIRoute } from "astro";
import { dataFiles, isBuilt } from "../../kept.ts";
import type { PublishedFile } from "../../publish/file.ts";

/** While an editor works; a build writes these files itself, faster (scripts/data-files.ts). */
export const getStaticPaths = () => {
  const files = isBuilt() ? [] : dataFiles();
  return files.map((file) => ({ params: { file: `${file.folder}/${file.path}` }, props: file }));
};

export const GET: APIRoute<PublishedFile> = ({ props }) =>
  new Response(props.bytes as Uint8Array<ArrayBuffer>, { headers: { "content-type": props.type } });
