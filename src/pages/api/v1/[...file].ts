import type { APIRoute } from "astro";
import { publication } from "../../../publication.ts";
import { apiFiles } from "../../../publish/api/index.ts";

export const getStaticPaths = () =>
  apiFiles(publication()).map(({ path, text }) => ({ params: { file: path }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json; charset=utf-8" } });
