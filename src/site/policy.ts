/** The content security policy: what stands in the page is vouched for by its hash, no other origin is allowed. */
import { createHash } from "node:crypto";

const POLICY = [
  "default-src 'none'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];
/** What may stand in a page that is one file. */
const INSIDE = /^(?:font|img)-src 'self'/;
/** What a page cannot say of itself, only who serves it: no other site may put it into a frame. */
const SERVED = "frame-ancestors 'self'";
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/**
 * The policy as a tag. Styles and scripts that stand in the page are vouched for by their hashes.
 *
 * @param single whether fonts and pictures stand in the page too
 */
export function policyTag(
  styles: readonly string[],
  scripts: readonly string[] = [],
  single = false,
): string {
  const from = (texts: readonly string[]) => ["'self'", ...texts.map(hash)].join(" ");
  const rules = single ? POLICY.map((rule) => rule.replace(INSIDE, "$& data:")) : POLICY;
  const policy = [...rules, `script-src ${from(scripts)}`, `style-src ${from(styles)}`].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/**
 * The policy that a page carries, as its server should send it; undefined where it carries none.
 *
 * @example servedPolicy(`<head>${policyTag([])}`)?.endsWith("frame-ancestors 'self'") // true
 */
export function servedPolicy(html: string): string | undefined {
  const policy = META.exec(html)?.[1];
  return policy === undefined ? undefined : `${policy}; ${SERVED}`;
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
