/** What the tests use of two readers of the Data Package standard, which come without types. */
declare module "datapackage" {
  interface Resource {
    name: string;
    descriptor: { path: string };
    read(options: { keyed: true; relations: boolean; forceCast: boolean }): Promise<Record<string, unknown>[]>;
  }
  export const Package: {
    load(descriptor: string): Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }>;
  };
}
declare module "frictionless.js" {
  interface Resource {
    descriptor: { name: string; path: string };
    rows(options: { keyed: true }): Promise<AsyncIterable<Record<string, string>>>;
  }
  export const Dataset: { load(path: string): Promise<{ resources: Resource[] }> };
}
