import type { Answer, Call } from "../../views/report-check-calls.ts";

/** A document that takes longer is no report, or a trap: its worker is ended. In milliseconds. */
const LONGEST = 20_000;

/** Why a call was not answered: the check did not load, took too long, or failed. */
export type Failure = "failed" | "hung" | "broken";

/** The worker of the page: it is started at the first call, and anew after it was ended. */
export class Engine {
  #worker: Worker | undefined;
  #opened: Promise<void> | undefined;
  readonly #waiting = new Map<number, (answer: Answer | Failure) => void>();
  #calls = 0;
  readonly #address: string;
  readonly #locale: string;

  /** @param address of what the check rests on */
  constructor(address: string, locale: string) {
    this.#address = address;
    this.#locale = locale;
  }

  /** Loads all that a check needs; what failed is asked for anew by the next call. Rejects with a Failure. */
  open(): Promise<void> {
    this.#opened ??= this.#start().catch((failure: Failure) => {
      this.#end("failed");
      throw failure === "hung" ? failure : "failed";
    });
    return this.#opened;
  }

  /** Rejects with a Failure. */
  async ask(call: Call["call"]): Promise<Answer> {
    await this.open();
    return this.#send(call);
  }

  async #start(): Promise<void> {
    this.#worker = new Worker(new URL("../../worker/report-check.ts", import.meta.url), { type: "module" });
    this.#worker.addEventListener(
      "message",
      ({ data }: MessageEvent<{ id: number; answer?: Answer; error?: string }>) => {
        if (data.error) console.warn(data.error);
        this.#waiting.get(data.id)?.(data.answer ?? "broken");
      },
    );
    this.#worker.addEventListener("error", () => this.#end("failed"));
    await this.#send({ kind: "open", address: this.#address });
  }

  #send(call: Call["call"]): Promise<Answer> {
    const id = ++this.#calls;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#end("hung"), LONGEST);
      this.#waiting.set(id, (found) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        if (typeof found === "string") reject(found);
        else resolve(found);
      });
      const message: Call = { id, locale: this.#locale, call };
      this.#worker!.postMessage(message, call.kind === "read" ? [call.bytes.buffer] : []);
    });
  }

  /** Ends the worker; whoever waits for it is given the reason. */
  #end(reason: Failure): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#opened = undefined;
    for (const settle of [...this.#waiting.values()]) settle(reason);
  }
}
