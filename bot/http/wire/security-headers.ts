/** Where Microsoft 365 shows a tab: the hosts that may frame our pages. */
const TEAMS_HOSTS = [
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://teams.cloud.microsoft",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.office.com",
  "https://outlook.office365.com",
  "https://*.skype.com",
];

/** teams-js reads the list of hosts it may talk to from here. */
const TEAMS_JS_HOSTS = "https://res.cdn.office.net";

/** On every answer, unless it sets its own. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};

/**
 * The Content-Security-Policy of pages. No inline script; inline styles stay allowed because the tab's
 * components and citizens' mails carry them. PDF previews are frames over `blob:`.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  // Not even for mails' pictures from elsewhere: the desk fetches those (fetch-picture.ts).
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self' ${TEAMS_JS_HOSTS}`,
  "frame-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  `frame-ancestors 'self' ${TEAMS_HOSTS.join(" ")}`,
].join("; ");

/** For bytes of strangers: nothing in them runs or loads, wherever they are opened. */
export const ATTACHMENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";
