interface ImportMetaEnv {
  /** Whether an editor works (`npm run dev`): set by src/dev/show-mistakes.ts. */
  readonly EDITING: boolean;
}
