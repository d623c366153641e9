import type { PreferencesView } from "../../../../core/people/preferences.ts";

export interface SectionProps {
  readonly chosen: PreferencesView;
  readonly set: (changed: Partial<PreferencesView>) => void;
  readonly errors: Readonly<Record<string, string>>;
}
