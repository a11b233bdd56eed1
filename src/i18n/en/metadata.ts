/** What the files say about themselves to other programs. */
export const metadata = {
  report: (title: string, number: string) => `${title}, No. ${number}`,
  source: (issuer: string, report: string, date: string) => `${issuer}: ${report}, ${date}`,
  description: (report: string, issuer: string) => `${report}, ${issuer}.`,
  keyword: "public administrative reform",
};
