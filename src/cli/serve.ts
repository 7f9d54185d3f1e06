/** Serves a built site as a careful host would: that folder alone, with its policy as headers too. */
import { readFileSync, statSync } from "node:fs";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { servedPolicy } from "../site/policy.ts";

/** Both of the addresses that are called localhost. */
const LOOPBACK = ["127.0.0.1", "::1"];
/**
 * What this computer calls itself, with or without a port. Whoever asks by another name has been led here
 * by a stranger's page, whose name points to this computer now (DNS rebinding).
 */
const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

export interface Serving {
  readonly port: number;
  readonly close: () => void;
}

/**
 * @param folder the site; what is built into it later is served as well
 * @param port 0 for any that is free
 * @param notFound the page for addresses that lead nowhere
 * @param hosts the addresses to listen on; by default only this computer can reach them, by its own name
 * @throws Error where the first of them cannot be listened on.
 */
export async function serveFolder(
  folder: string,
  port: number,
  notFound: string,
  hosts: readonly string[] = LOOPBACK,
): Promise<Serving> {
  const answer = answering(folder, notFound, hosts === LOOPBACK);
  const servers: Server[] = [];
  let taken = port;
  for (const [index, host] of hosts.entries()) {
    const server = createServer(answer);
    const listening = await listen(server, taken, host, index === 0);
    if (!listening) continue;
    servers.push(server);
    taken = (server.address() as AddressInfo).port;
  }
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { port: taken, close };
}

/** A computer may lack the second address; the first must be there. */
function listen(server: Server, port: number, host: string, must: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => (must ? reject(error) : resolve(false)));
    server.listen(port, host, () => resolve(true));
  });
}

function answering(folder: string, notFound: string, alone: boolean): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (alone && !OWN_NAME.test(request.headers.host ?? "")) return end(response, 421);
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
    const target = targetOf(request.url ?? "/");
    if (target === undefined) return end(response, 400);
    const { path, address } = target;
    const lost = () => {
      response.setHeader("Content-Type", "text/html;charset=utf-8");
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
      end(response, 404, notFound);
    };
    // Hidden files are nobody's business.
    if (/[\\/]\./.test(path)) return lost();
    const kind = kindOf(join(folder, path));
    if (kind === "folder" && !path.endsWith("/")) {
      response.setHeader("Location", `${address}/`);
      return end(response, 308);
    }
    const index = path.endsWith("/") ? "index.html" : "";
    const policy = policyOf(join(folder, path, index));
    if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
    delete request.headers.range; // whole files alone: none is large
    request.url = address + index;
    files(request, response, lost);
  };
}

/** The path that an address means, and its address without query; undefined where it can mean none. */
function targetOf(url: string): { path: string; address: string } | undefined {
  const address = `/${(url.split(/[?#]/, 1)[0] ?? "").replace(/^[\\/]+/, "")}`;
  try {
    const path = decodeURIComponent(address);
    return path.includes("\0") ? undefined : { path, address };
  } catch {
    return undefined;
  }
}

function kindOf(path: string): "folder" | "file" | undefined {
  try {
    const found = statSync(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : undefined;
  } catch {
    return undefined; // a path through a file, or one that is too long, leads nowhere either
  }
}

function policyOf(path: string): string | undefined {
  if (!path.endsWith(".html") || kindOf(path) !== "file") return undefined;
  return servedPolicy(readFileSync(path, "utf8"));
}

function end(response: ServerResponse, status: number, body = ""): void {
  response.statusCode = status;
  response.end(body);
}
