/** A page that embeds this one may not speak to it: messages of other origins stop here. */
addEventListener(
  "message",
  (event) => {
    if (event.origin !== location.origin) event.stopImmediatePropagation();
  },
  { capture: true },
);
