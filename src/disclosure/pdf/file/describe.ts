// What a file says of itself: its title, its date, what it promises to be, and nothing of who made it on what.

import { type Milliseconds, utf8 } from "#base";
import { type ObjectNumber, type PdfFile, type Profile, ref, textString } from "./pdf-file.ts";
import { srgbProfile } from "./srgb-profile.ts";

/** What a file is told about itself. Nothing here may come from the device or name a person. */
export interface FileDescription {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly createdAt: Milliseconds;
}

/** Puts the description and the meaning of colours; gives the entries of the catalogue and of the trailer. */
export function describe(
  file: PdfFile,
  { title, language, createdAt }: FileDescription,
  profile: Profile,
): { readonly catalogue: string; readonly trailer: string } {
  const date = dateOf(createdAt);
  const information = file.put(
    `<</Title${textString(title)}/CreationDate(D:${date.replace(/[-T:Z]/g, "")}+00'00')>>`,
  );
  // Not compressed, so that it can be found by programs that know nothing of PDF.
  const metadata = file.putStream("/Type/Metadata/Subtype/XML", utf8(xmp(title, date, profile)), {
    compress: false,
  });
  const colours = file.putStream("/N 3", srgbProfile());
  return {
    catalogue:
      `/Metadata ${ref(metadata)}/Lang${textString(language)}/ViewerPreferences<</DisplayDocTitle true>>` +
      `/OutputIntents[${outputIntent(colours)}]`,
    trailer: `/Info ${ref(information)}`,
  };
}

function outputIntent(colours: ObjectNumber): string {
  return (
    "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)" +
    `/Info(sRGB IEC61966-2.1)/DestOutputProfile ${ref(colours)}>>`
  );
}

// Universal time, so that the file does not tell the device's zone, and without seconds. A clock that is wrong must not keep
// anybody from a report: four digits are all that a year has room for.
function dateOf(createdAt: Milliseconds): string {
  const earliest = 0;
  const latest = Date.UTC(9999, 11, 31, 23, 59);
  const instant = new Date(Math.min(Math.max(createdAt, earliest), latest));
  return `${instant.toISOString().slice(0, 16)}:00Z`;
}

// XMP (ISO 16684-1) with the two promises. That a file may carry the second one must itself be described in it.
function xmp(title: string, date: string, profile: Profile): string {
  const court = `
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
  const archive = `
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${date.replace("Z", "+00:00")}</xmp:CreateDate></rdf:Description>${profile === "1b" ? archive : court}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
