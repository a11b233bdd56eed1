import type { APIRoute } from "astro";
import { publication } from "../../../publication.ts";
import { type PublishedFile, quarterFiles } from "../../../publish/files.ts";

export const getStaticPaths = () =>
  publication().releases.flatMap((release) =>
    quarterFiles(release).map((file) => ({ params: { quarter: release.id, file: file.path }, props: file })),
  );

export const GET: APIRoute<PublishedFile> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": props.type } });
