// What the other person would learn from a report, kind by kind, each with the way to where it stands.

import { assertNever } from "#base";
import { type Learned, type LearnedPlace, learnedKinds, type TextOwner } from "#disclosure/report";
import { openWords as words } from "#i18n/open";
import { Button, Fold } from "#ui";

const mostPlaces = 3;

/** The list. `onInitials` is for a child's name that stands in the words. */
export function LearnedList({
  learned,
  onChange,
  onInitials,
}: {
  readonly learned: readonly Learned[];
  /** Goes to where it can be changed. */
  readonly onChange: (place: LearnedPlace) => void;
  readonly onInitials: (name: string) => void;
}) {
  const text = words().reportScreen;
  if (learned.length === 0) return <p>{text.learnedNone}</p>;
  return (
    <div className="stack">
      <p className="soft">{text.learnedWhat}</p>
      {learnedKinds
        .map((kind) => [kind, learned.filter((one) => one.kind === kind)] as const)
        .filter(([, found]) => found.length > 0)
        .map(([kind, found], index) => (
          <Fold key={kind} line={`${text.learned[kind]} (${found.length})`} isOpen={index === 0}>
            <ul className="report-learned">
              {found.map((one) => (
                <li key={one.text}>
                  <strong dir="auto">{one.text}</strong>
                  <span className="row">
                    {ownersOf(one)
                      .slice(0, mostPlaces)
                      .map(([name, place]) => (
                        <Button
                          key={JSON.stringify(place.owner)}
                          kind="quiet"
                          onPress={() => onChange(place)}
                        >
                          {name}
                        </Button>
                      ))}
                    {ownersOf(one).length > mostPlaces && (
                      <span className="soft">
                        {text.andMore(ownersOf(one).length - mostPlaces)}
                      </span>
                    )}
                    {kind === "child" && (
                      <Button kind="quiet" onPress={() => onInitials(nameIn(one.text))}>
                        {text.initialsOnly(nameIn(one.text))}
                      </Button>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
        ))}
    </div>
  );
}

/** What it stands in, each once, with how changing it is called and the first place in it. */
function ownersOf({ places }: Learned): readonly (readonly [string, LearnedPlace])[] {
  const first = new Map<string, readonly [string, LearnedPlace]>();
  for (const place of places) {
    const { owner } = place;
    const key = `${owner.kind} ${"id" in owner ? owner.id : "index" in owner ? owner.index : ""}`;
    if (!first.has(key)) first.set(key, [changeOf(owner), place]);
  }
  return [...first.values()];
}

function changeOf(owner: TextOwner): string {
  const { reportScreen: text, background } = words();
  switch (owner.kind) {
    case "incident":
      return text.changeEntry(owner.number);
    case "exhibit":
      return text.changeFile(owner.index + 1);
    case "fact":
      return text.changeFact(background.kinds[owner.fact].title);
    case "head":
      return text.change;
    default:
      return assertNever(owner);
  }
}

// "My daughter Lily" names Lily; "Tom, aged 9" names Tom.
function nameIn(text: string): string {
  const names = text.match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu) ?? [];
  const [first = text, ...rest] = names.filter((name) => !/^(?:My|Our|Mi|Mis)$/.test(name));
  return rest.at(-1) ?? first.replace(/^(?:My|Our|Mi|Mis) /, "");
}
