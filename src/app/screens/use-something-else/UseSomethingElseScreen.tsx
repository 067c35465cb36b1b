// For whom this device is not safe. It really stops here: there is no way on from this screen, only back.

import { words } from "#i18n";
import { Page, Section } from "#ui";

/** How to write things down without this device. */
export function UseSomethingElseScreen({ onBack }: { readonly onBack: () => void }) {
  const { elsewhere } = words();
  return (
    <Page title={elsewhere.title} onBack={onBack} backLabel={elsewhere.back}>
      <p>{elsewhere.nothingStored}</p>
      <Section title={elsewhere.deviceTitle}>
        <ul>
          {elsewhere.device.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={elsewhere.paperTitle}>
        <p>{elsewhere.paper}</p>
        <ul>
          {elsewhere.paperParts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p>{elsewhere.paperFeelings}</p>
        <p>{elsewhere.copies}</p>
        <p>{elsewhere.keep}</p>
      </Section>
    </Page>
  );
}
