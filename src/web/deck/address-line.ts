/** Writes where the deck is into the browser's address. */

/** Milliseconds: once the slide has been painted, for the browser takes longer over an address than over a slide. */
const AFTER = 20;

export interface AddressLine {
  /** In the place of the present one, once the slide has been painted. */
  readonly replace: (hash: string) => void;
  /** As an entry of its own, at once; `false` where it is the present one, or the browser refuses. */
  readonly push: (hash: string, jumps: number) => boolean;
  /** The browser has gone elsewhere by itself: what has not been written yet is true no more. */
  readonly drop: () => void;
}

/** One for the page: two would write over each other. */
export function addressLine(): AddressLine {
  let waiting: { readonly hash: string; readonly over: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(timer);
    timer = undefined;
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
      waiting = { hash, over: waiting?.over ?? location.hash };
      timer ??= setTimeout(put, AFTER); // not later for every key that follows: a reload may come
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
