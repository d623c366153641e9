import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";

export type ThemeName = "default" | "dark" | "contrast";

/** What the desk's own drawing needs beside Fluent's tokens (design/tab §7). Each becomes a CSS variable. */
interface DeskTokens {
  readonly deskRowSelected: string;
  readonly deskRowHover: string;
  readonly deskRowLine: string;
  readonly deskLate: string;
  readonly deskLateSection: string;
  readonly deskWarning: string;
  readonly deskWarningSelected: string;
  readonly deskOutline: string;
  readonly deskOutlineWidth: string;
  readonly deskChartSecond: string;
  readonly deskBrandIcon: string;
  readonly deskAvatar: string;
  readonly deskAvatarLine: string;
  readonly deskShadow: string;
  readonly deskHereLine: string;
  readonly deskSelectedRing: string;
}

type DeskTheme = Theme & DeskTokens;

const light: DeskTheme = {
  ...teamsLightTheme,
  deskRowSelected: teamsLightTheme.colorBrandBackground2,
  deskRowHover: teamsLightTheme.colorNeutralBackground2,
  deskRowLine: teamsLightTheme.colorNeutralStroke3,
  deskLate: teamsLightTheme.colorStatusDangerForeground3,
  deskLateSection: teamsLightTheme.colorStatusDangerBackground1,
  deskWarning: teamsLightTheme.colorStatusWarningForeground1,
  deskWarningSelected: teamsLightTheme.colorStatusWarningForeground2,
  deskOutline: teamsLightTheme.colorCompoundBrandStroke,
  deskOutlineWidth: "1px",
  deskChartSecond: "#8a8a8a",
  deskBrandIcon: teamsLightTheme.colorBrandForeground1,
  deskAvatar: "#e6e6e6",
  deskAvatarLine: "transparent",
  deskShadow: teamsLightTheme.shadow16,
  deskHereLine: teamsLightTheme.colorNeutralStroke2,
  deskSelectedRing: "0 0 transparent",
};

const dark: DeskTheme = {
  ...light,
  ...teamsDarkTheme,
  deskRowSelected: teamsDarkTheme.colorBrandBackground2,
  deskRowHover: "#303030",
  deskRowLine: teamsDarkTheme.colorNeutralStroke3,
  deskLate: teamsDarkTheme.colorStatusDangerForeground3,
  /** Half mixed with Background2: at full strength it is heavier than the tickets. */
  deskLateSection: `color-mix(in srgb, ${teamsDarkTheme.colorStatusDangerBackground1}, ${teamsDarkTheme.colorNeutralBackground2})`,
  deskWarning: teamsDarkTheme.colorStatusWarningForeground1,
  deskWarningSelected: teamsDarkTheme.colorStatusWarningForeground2,
  deskOutline: teamsDarkTheme.colorCompoundBrandStroke,
  deskChartSecond: "#8a8a8a",
  deskBrandIcon: teamsDarkTheme.colorBrandForeground1,
  deskAvatar: "#3d3d3d",
  deskShadow: teamsDarkTheme.shadow16,
  deskHereLine: teamsDarkTheme.colorNeutralStroke2,
};

/** Black stays black: a coloured background would need black text on every child. Outlines say the rest. */
const contrast: DeskTheme = {
  ...light,
  ...teamsHighContrastTheme,
  deskRowSelected: "#000000",
  deskRowHover: "#000000",
  /** Grey, so that two dozen white lines do not shout. */
  deskRowLine: "#5a5a5a",
  deskLate: "#ffffff",
  deskLateSection: "#000000",
  deskWarning: "#ffffff",
  deskWarningSelected: "#ffffff",
  deskOutline: "#1aebff",
  deskOutlineWidth: "2px",
  deskChartSecond: "#ffffff",
  deskBrandIcon: "#ffffff",
  deskAvatar: "#000000",
  deskAvatarLine: "#ffffff",
  deskShadow: "0 0 0 1px #ffffff",
  deskHereLine: "#1aebff",
  deskSelectedRing: "inset 0 0 0 2px #1aebff",
};

export const THEMES: Readonly<Record<ThemeName, DeskTheme>> = { default: light, dark, contrast };

/** Outside Teams: what the address asks for, else what the system prefers. */
export function browserTheme(): ThemeName {
  const asked = new URLSearchParams(location.search).get("theme");
  if (asked === "default" || asked === "dark" || asked === "contrast") return asked;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "default";
}
