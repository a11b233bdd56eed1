declare namespace App {
  interface Locals {
    /** The quarter whose numbers the components of prose show; set by the page. */
    release: import("./core/release.ts").Release;
  }
}

interface ImportMetaEnv {
  /** Whether an editor works (`npm run dev`): set by src/dev/show-mistakes.ts. */
  readonly EDITING: boolean;
}
