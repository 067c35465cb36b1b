// Offers a passphrase nobody thought of. Its words stand in one element of the page and nowhere else: React never holds
// them, and the element is emptied when the person uses them or leaves.

import { useLayoutEffect, useRef, useState } from "react";
import { words } from "#i18n";
import { Button } from "#ui";
import "./secrets.css";

/** "Suggest one". `onUse` gets the words that are shown. */
export function Suggestion({ onUse }: { readonly onUse: (phrase: string) => void }) {
  const text = words().passphrase.suggestion;
  const box = useRef<HTMLOutputElement>(null);
  const [shown, setShown] = useState(false);
  useLayoutEffect(() => {
    const leaving = box.current;
    return () => leaving?.replaceChildren();
  }, []);

  const suggest = async () => {
    // The list is large and few people need it: it is fetched when it is asked for.
    const { generatedPassphrase } = await import("#vault/generated-passphrase");
    if (box.current === null) return;
    box.current.textContent = generatedPassphrase();
    setShown(true);
  };
  const use = () => {
    const phrase = box.current?.textContent ?? "";
    box.current?.replaceChildren();
    setShown(false);
    onUse(phrase);
  };
  return (
    <div className="suggestion">
      <p className="soft" hidden={!shown}>
        {text.what}
      </p>
      <output ref={box} className="suggestion-words" hidden={!shown} lang="en" translate="no" />
      {shown && (
        <>
          <p>{text.remember}</p>
          <div className="row">
            <Button onPress={use}>{text.use}</Button>
            <Button onPress={() => void suggest()}>{text.another}</Button>
          </div>
          <p className="soft">{text.source}</p>
        </>
      )}
      {!shown && <Button onPress={() => void suggest()}>{text.suggest}</Button>}
    </div>
  );
}
