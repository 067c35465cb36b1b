// The people of earlier entries as they are offered again, and last somebody whom nobody knows.

import type { OfferedParty } from "#incidents";

/** What a button says, and whom it puts in. */
export interface PartyOffer extends Pick<OfferedParty, "party" | "name"> {
  readonly label: string;
}

/**
 * `parties` by name, each told from others of the same name by `named`. Somebody unknown is offered once, as
 * `unknownPerson`; whoever is known under just these words is somebody else, told apart by `listed`.
 */
export function partyOffers(
  parties: readonly OfferedParty[],
  {
    unknownPerson,
    listed,
    named,
  }: {
    readonly unknownPerson: string;
    readonly listed: string;
    readonly named: (name: string, detail: string) => string;
  },
): readonly PartyOffer[] {
  const offers = parties
    .filter(({ party, name }) => party !== "" || name.trim() !== unknownPerson)
    .map(({ party, name, detail }) => {
      const told = detail === "" && name === unknownPerson ? listed : detail;
      return { party, name, label: told === "" ? name : named(name, told) };
    });
  return [...offers, { party: "", name: unknownPerson, label: unknownPerson }];
}
