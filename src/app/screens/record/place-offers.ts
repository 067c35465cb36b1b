// The places of earlier entries as they are offered again.

import type { Location } from "#incidents";
import type { Offer } from "#ui";

/** `locations` by the names they were given; those that share a name are told apart by `named`, with their address. */
export function placeOffers(
  locations: readonly Location[],
  named: (place: string, address: string) => string,
): readonly Offer[] {
  const nameOf = ({ place, address }: Location) => (place.trim() === "" ? address : place).trim();
  const names = locations.map(nameOf);
  return locations.map((location) => {
    const { place, address } = location;
    const name = nameOf(location);
    const isShared = names.filter((one) => one === name).length > 1;
    const hasBoth = place.trim() !== "" && address.trim() !== "";
    return { label: isShared && hasBoth ? named(name, address) : name, fields: { place, address } };
  });
}
