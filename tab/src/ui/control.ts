import css from "./control.module.css";

/** The class of a native control, with what its place says of it. */
export const control = (own?: string): string => [css.control, own].filter(Boolean).join(" ");
