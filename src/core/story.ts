import type { BoundText } from "./bound-text.ts";
import type { Position } from "./cell.ts";
import { type Finding, isOff, OFF_FIRST, type Outcome } from "./finding.ts";

/** Findings that belong together, as one story of the ledger. */
export interface Story {
  id: string;
  /** What was found. */
  title: BoundText;
  /** Ids of findings, in the order in which they are told; one that there is none of any more is passed over. */
  findings: string[];
  at: Position;
}

/** A story with the findings that are still off. */
export interface ToldStory extends Story {
  told: Finding[];
}

/** The findings of a quarter as its ledger tells them. */
export interface Told {
  /** In the order of stories.csv; one whose findings all hold is left out. */
  stories: ToldStory[];
  /** The findings in no story by outcome, those that do not hold first; an outcome that none has is left out. */
  others: { outcome: Outcome; findings: Finding[] }[];
}

/** Stories first, then what is in none. What holds or cannot be checked is in no story. */
export function toldFindings(findings: readonly Finding[], stories: readonly Story[]): Told {
  const off = new Map(findings.filter((finding) => isOff(finding)).map((finding) => [finding.id, finding]));
  const told = stories.map((story) => ({ ...story, told: story.findings.flatMap((id) => off.get(id) ?? []) }));
  const inStory = new Set<Finding>(told.flatMap((story) => story.told));
  const left = findings.filter((finding) => !inStory.has(finding));
  const others = OFF_FIRST.map((outcome) => ({ outcome, findings: left.filter((one) => one.outcome === outcome) }));
  return {
    stories: told.filter((story) => story.told.length > 0),
    others: others.filter((group) => group.findings.length > 0),
  };
}

/** Findings that stories name and that are gone: none has the id, or it holds or cannot be checked now. */
export function goneFrom(stories: readonly Story[], findings: readonly Finding[]): { story: Story; gone: string[] }[] {
  const off = new Set(findings.filter((finding) => isOff(finding)).map(({ id }) => id));
  return stories
    .map((story) => ({ story, gone: story.findings.filter((id) => !off.has(id)) }))
    .filter(({ gone }) => gone.length > 0);
}
