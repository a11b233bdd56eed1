import type { APIRoute } from "astro";
import { paths, ROOT_LOCALE } from "../../core/address.ts";
import { dataFiles, isKept } from "../../kept.ts";
import type { PublishedFile } from "../../publish/file.ts";
import { ALL_QUARTERS } from "../../publish/files.ts";

export const getStaticPaths = () => {
  const files = dataFiles().filter(({ folder, path }) => {
    const [quarter] = folder.split("/") as [string];
    return quarter === ALL_QUARTERS || !isKept(paths.quarterFile(folder, path), [quarter], ROOT_LOCALE);
  });
  return files.map((file) => ({ params: { file: `${file.folder}/${file.path}` }, props: file }));
};

export const GET: APIRoute<PublishedFile> = ({ props }) =>
  new Response(props.bytes as Uint8Array<ArrayBuffer>, { headers: { "content-type": props.type } });
