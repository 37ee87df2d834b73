// The map alone, playable, in figures of another page: all of them play one instrument.

import { unpack } from "./bytes.js";
import { Screen, make } from "./dom.js";
import { SoundMap } from "./map.js";
import { Player } from "./player.js";
import { status, unpackAtlas } from "./surface.js";

// A still picture in a place is put away, and printed.
export async function excerpt(places, data) {
  const arrays = await unpack(data.instrument.packed);
  const player = new Player({ instrument: data.instrument, arrays, worklet: data.worklet });
  const atlas = await unpackAtlas(data.atlas, player.decoder.n);
  const maps = [...places].map((place) => {
    const root = make("div", { class: "vae excerpt" });
    for (const still of place.querySelectorAll(".plate, .still")) {
      still.classList.add("printed");
      still.after(root);
    }
    if (!root.parentNode) place.prepend(root);
    const map = new SoundMap(player, new Screen(root), atlas);
    root.append(map.element("p"), status(player));
    return map;
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") player.panic(); });
  return { player, maps };
}
