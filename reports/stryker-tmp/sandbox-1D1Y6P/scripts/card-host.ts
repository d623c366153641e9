/** A host configuration that imitates Teams, in its three themes. Tints and button shapes differ slightly there. */
// @ts-nocheck

export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

interface Palette {
  readonly page: string;
  readonly card: string;
  readonly border: string;
  readonly text: string;
  readonly subtle: string;
  readonly brand: string;
  readonly onBrand: string;
  readonly tints: Readonly<Record<"emphasis" | "accent" | "good" | "warning" | "attention", string>>;
  readonly warning: string;
  readonly attention: string;
  readonly good: string;
}

const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    page: "#f5f5f5",
    card: "#ffffff",
    border: "#e0e0e0",
    text: "#242424",
    subtle: "#616161",
    brand: "#5b5fc7",
    onBrand: "#ffffff",
    tints: {
      emphasis: "#f0f0f0",
      accent: "#e8ebfa",
      good: "#e7f2da",
      warning: "#fbf0d9",
      attention: "#fde7e9",
    },
    warning: "#835b00",
    attention: "#b10e1c",
    good: "#237b4b",
  },
  dark: {
    page: "#1f1f1f",
    card: "#292929",
    border: "#474747",
    text: "#ffffff",
    subtle: "#adadad",
    brand: "#6264a7",
    onBrand: "#ffffff",
    tints: {
      emphasis: "#1f1f1f",
      accent: "#2f2f4a",
      good: "#1b3114",
      warning: "#463100",
      attention: "#4a1a20",
    },
    warning: "#fde3a5",
    attention: "#f9919b",
    good: "#92c353",
  },
  contrast: {
    page: "#000000",
    card: "#000000",
    border: "#ffffff",
    text: "#ffffff",
    subtle: "#ffffff",
    brand: "#1aebff",
    onBrand: "#000000",
    tints: {
      emphasis: "#000000",
      accent: "#000000",
      good: "#000000",
      warning: "#000000",
      attention: "#000000",
    },
    warning: "#ffff00",
    attention: "#ffff00",
    good: "#3ff23f",
  },
};

/** The renderer's configuration for a theme. */
export function hostConfig(theme: Theme): object {
  const palette = PALETTES[theme];
  const color = (value: string) => ({ default: value, subtle: value });
  const foregroundColors = {
    default: { default: palette.text, subtle: palette.subtle },
    accent: color(palette.brand),
    warning: color(palette.warning),
    attention: color(palette.attention),
    good: color(palette.good),
    light: color(palette.subtle),
    dark: color(palette.text),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: "Segoe UI, Open Sans, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 22, extraLarge: 30 },
    spacing: { small: 6, default: 12, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.border },
    supportsInteractivity: true,
    containerStyles: {
      default: style(palette.card),
      ...Object.fromEntries(Object.entries(palette.tints).map(([name, tint]) => [name, style(tint)])),
    },
    actions: {
      maxActions: 6,
      spacing: "medium",
      buttonSpacing: 8,
      showCard: { actionMode: "inline", inlineTopMargin: 16, style: "emphasis" },
      actionsOrientation: "horizontal",
      actionAlignment: "left",
    },
    inputs: {
      label: {
        inputSpacing: "small",
        requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
        optionalInputs: { weight: "bolder" },
      },
      errorMessage: { color: "attention", spacing: "small" },
    },
    factSet: {
      title: { color: "default", isSubtle: true, weight: "default", wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 12,
    },
    textBlock: { headingLevel: 2 },
  };
}

/** The page around the card, and what the renderer leaves to its host. */
export function hostCss(theme: Theme): string {
  const p = PALETTES[theme];
  const frame =
    theme === "contrast"
      ? `.ac-container[style*="background-color"] { outline: 1px solid ${p.border}; outline-offset: -1px }`
      : "";
  // Open Sans runs wider than Teams' Segoe UI: tighter letters keep the buttons as wide as there.
  return `
    body { margin: 0; padding: 16px; background: ${p.page}; font: 14px/20px "Segoe UI", "Open Sans", sans-serif; color: ${p.text} }
    #card { background: ${p.card}; border: 1px solid ${p.border}; border-radius: 4px; overflow: hidden }
    .ac-adaptiveCard:focus, .ac-textBlock:focus { outline: none }
    .ac-textBlock p, .ac-fact-value p, .ac-fact-title p { margin: 0 } .ac-textBlock p + p { margin-top: 8px }
    .ac-pushButton { font: 600 14px/20px "Segoe UI", "Open Sans", sans-serif; padding: 5px 11px; letter-spacing: -0.03em; border: 1px solid ${p.border};
      border-radius: 4px; background: ${p.card}; color: ${p.text} }
    .ac-pushButton.style-positive { background: ${p.brand}; border-color: ${p.brand}; color: ${p.onBrand} }
    .ac-pushButton { display: flex !important; align-items: center }
    .ac-pushButton.expandable::after { content: ""; width: 6px; height: 6px; margin: -4px 2px 0 9px; transform: rotate(45deg);
      border: solid currentColor; border-width: 0 1.5px 1.5px 0 }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px }
    .ac-actionSet > div:not(.ac-pushButton) { flex: 0 0 auto !important }
    .ac-input { font: 14px/20px "Segoe UI", "Open Sans", sans-serif; color: ${p.text}; background: ${p.card}; padding: 5px 10px;
      border: 1px solid ${p.border}; border-bottom-color: ${p.subtle}; border-radius: 4px; box-sizing: border-box }
    .ac-input.ac-multichoiceInput, .ac-input.ac-textInput, .ac-input.ac-dateInput, .ac-input.ac-timeInput { width: 100% }
    .ac-input.ac-multiline { min-height: 72px } .ac-input::placeholder { color: ${p.subtle} }
    .ac-choiceSetInput-expanded, .ac-input-container .ac-toggleInput { border: 0; padding: 0; background: none }
    ${frame}`;
}
