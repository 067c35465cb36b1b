// In which language a text is written, worked out on the device. Its data is large: it is fetched when it is first needed,
// and only where nothing waits for it.

export { guessLanguage, shortestGuessed } from "./guess-language.ts";
