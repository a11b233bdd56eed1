/** What a program meets beside the files: a file that is not there, and a browser that is not let. */
export const apiUse = {
  errors: "Where there is no file",
  errorsText:
    "An address without a file gives status 404 and a page in HTML, not JSON: look at the status before you read. The API has no other errors of its own. The ids of indicators, figures, checks and documents stand in the lists.",
  cors: "Reading from another website (CORS)",
  corsText:
    "Python, R, curl and spreadsheets read the files at once. In a browser, a page of another domain may read them only where this site's host sends the line Access-Control-Allow-Origin: *. GitHub Pages does; elsewhere whoever runs the site adds it once, as below. This command says whether it is there:",
  hosts: "How to add it at common hosts",
};
