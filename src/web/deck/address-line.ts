/** Writes where the deck is into the browser's address. */

/** Milliseconds. The browser takes longer over an address than over a slide, and refuses many in a short time. */
const AFTER = 100;

export interface AddressLine {
  /** In the place of the present one, once the slide has been painted. */
  readonly replace: (hash: string) => void;
  /** As an entry of its own, at once; `false` where it is the present one, or the browser refuses. */
  readonly push: (hash: string, jumps: number) => boolean;
  /** The browser has gone elsewhere by itself: what has not been written yet is true no more. */
  readonly drop: () => void;
}

export function addressLine(): AddressLine {
  let waiting: { readonly hash: string; readonly over: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const put = () => {
    const { hash, over } = waiting ?? {};
    drop();
    // A link that has been followed since is on its way to the deck: it stays.
    if (hash === undefined || hash === over || over !== location.hash) return;
    allowed(() => history.replaceState(history.state, "", hash));
  };
  addEventListener("pagehide", put);
  return {
    replace(hash) {
      drop();
      waiting = { hash, over: location.hash };
      timer = setTimeout(put, AFTER);
    },
    push(hash, jumps) {
      put();
      return hash !== location.hash && allowed(() => history.pushState({ jumps }, "", hash));
    },
    drop,
  };
}

function allowed(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false; // the next one writes it
  }
}
