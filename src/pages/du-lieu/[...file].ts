import type { APIRoute } from "astro";
import { publication } from "../../publication.ts";
import type { PublishedFile } from "../../publish/file.ts";
import { publishedFiles } from "../../publish/files.ts";

export const getStaticPaths = () => {
  const files = publishedFiles(publication());
  return files.map((file) => ({ params: { file: `${file.folder}/${file.path}` }, props: file }));
};

export const GET: APIRoute<PublishedFile> = ({ props }) =>
  new Response(props.bytes.slice(), { headers: { "content-type": props.type } });
