// The surface in a notebook: one view of a widget, whose point Python and all views share.

import { surface } from "./surface.js";

export async function render({ model, el }) {
  // JupyterLab keeps its shortcuts to itself here: a key that plays must not insert a cell.
  el.dataset.lmSuppressShortcuts = "true";
  const made = await surface(el, model.get("data"));
  const { player } = made;
  const alike = (z) => z.length === player.z.length && z.every((value, i) => Math.abs(value - player.z[i]) < 1e-6);
  const take = () => {
    const z = model.get("z");
    if (!alike(z)) player.move(z);
  };
  // At most one message to the kernel for each picture.
  let waiting = false;
  player.on("move", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (alike(model.get("z"))) return;
      model.set("z", Array.from(player.z));
      model.save_changes();
    });
  });
  model.on("change:z", take);
  take();
  return () => {
    model.off("change:z", take);
    made.close();
  };
}
