/** A host or server, and what lets pages of other sites read the files in a browser (CORS). */
export interface Host {
  name: string;
  /** Where the lines belong. */
  file: string;
  code: string;
}

const HEADER = "Access-Control-Allow-Origin";

/** The files say nothing of who asks, so that everybody may read them. */
export const HOSTS: readonly Host[] = [
  {
    name: "Netlify, Cloudflare Pages",
    file: "_headers",
    code: `/api/*\n  ${HEADER}: *\n/du-lieu/*\n  ${HEADER}: *`,
  },
  { name: "nginx", file: "server { … }", code: `location ~ ^/(api|du-lieu)/ {\n  add_header ${HEADER} "*";\n}` },
  {
    name: "Apache",
    file: ".htaccess",
    code: `<FilesMatch "\\.(json|jsonld|csv|parquet)$">\n  Header set ${HEADER} "*"\n</FilesMatch>`,
  },
  { name: "Caddy", file: "Caddyfile", code: `@data path /api/* /du-lieu/*\nheader @data ${HEADER} "*"` },
];

/** A command that shows the header where the host sends it. */
export function corsQuestion(host: string): string {
  return `curl -sI -H "Origin: https://example.org" ${host}/api/v1/index.json | grep -i ${HEADER}`;
}
