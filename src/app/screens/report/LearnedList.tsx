// What the other person would learn from a report, kind by kind, each with the way to the entry it stands in.

import type { IncidentId } from "#base";
import { type Learned, learnedKinds } from "#disclosure/report";
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
  readonly onChange: (id: IncidentId) => void;
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
                    {entriesOf(one)
                      .slice(0, mostPlaces)
                      .map(([number, id]) => (
                        <Button key={id} kind="quiet" onPress={() => onChange(id)}>
                          {text.entryNumber(number)}
                        </Button>
                      ))}
                    {entriesOf(one).length > mostPlaces && (
                      <span className="soft">
                        {text.andMore(entriesOf(one).length - mostPlaces)}
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

function entriesOf({ places }: Learned): readonly (readonly [number, IncidentId])[] {
  return [...new Map(places.map(({ number, incident }) => [number, incident] as const))];
}

// "My daughter Lily" names Lily; "Tom, aged 9" names Tom.
function nameIn(text: string): string {
  const names = text.match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu) ?? [];
  const [first = text, ...rest] = names.filter((name) => !/^(?:My|Our|Mi|Mis)$/.test(name));
  return rest.at(-1) ?? first.replace(/^(?:My|Our|Mi|Mis) /, "");
}
