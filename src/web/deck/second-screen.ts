/** Where a window opens so that it does not cover the deck: on another screen, by the Window Management API. */

interface Area {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}
interface Screens {
  readonly screens: readonly Area[];
  readonly currentScreen: Area;
}

const PLAIN = "width=1100,height=760";

/** The features of `window.open`; a plain window where there is one screen, or none may be asked about. */
export async function placeBeside(): Promise<string> {
  const several = "isExtended" in screen && screen.isExtended === true;
  const ask: unknown = Reflect.get(window, "getScreenDetails");
  if (!several || typeof ask !== "function") return PLAIN;
  try {
    const { screens, currentScreen }: Screens = await ask.call(window);
    const other = screens.find((one) => one !== currentScreen);
    if (other === undefined) return PLAIN;
    return `left=${other.availLeft},top=${other.availTop},width=${other.availWidth},height=${other.availHeight}`;
  } catch {
    return PLAIN;
  }
}
