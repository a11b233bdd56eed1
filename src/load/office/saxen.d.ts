/** The part of saxen that is used here; the package brings no types. */
declare module "saxen" {
  type Decode = (text: string) => string;

  export class Parser {
    on(
      event: "openTag",
      listener: (name: string, attributes: () => Record<string, string> | false, decode: Decode) => void,
    ): this;
    on(event: "closeTag", listener: (name: string) => void): this;
    on(event: "text", listener: (text: string, decode: Decode) => void): this;
    /** "attention": `<!DOCTYPE …>` and the like. */
    on(event: "cdata" | "attention", listener: (text: string) => void): this;
    /** What saxen would read over: an attribute without its quotes, or one that is there twice. */
    on(event: "warn", listener: (warning: Error) => void): this;
    /** Throws the first error where no listener takes it. */
    parse(xml: string): void;
  }
}
