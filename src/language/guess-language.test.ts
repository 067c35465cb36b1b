// Texts as people write them, in languages the app is used in.

import { expect, test, vi } from "vitest";
import { guessLanguage } from "./index.ts";

test("what is written in sentences is told apart", async () => {
  const texts = {
    en: "My phone rang at about 21:00. A voice said: “I know you changed the locks.”",
    es: "Me llamó treinta y siete veces anoche. Me dijo que sabía dónde trabajo.",
    fr: "Il m’attendait devant la maison quand je suis rentrée du travail.",
    vi: "Anh ta gọi cho tôi ba mươi lần trong một đêm.",
    tl: "Tumawag siya sa akin ng tatlumpung beses kagabi at naghintay sa labas ng bahay ko.",
    ar: "اتصل بي سبعا وثلاثين مرة الليلة الماضية",
    ru: "Он звонил мне тридцать семь раз вчера ночью.",
    zh: "昨晚他给我打了三十七个电话，还在我家楼下等我。",
  };
  const guesses = await Promise.all(Object.values(texts).map(guessLanguage));
  expect(guesses).toEqual(Object.keys(texts));
});

test("a language that is not known is not taken for one in which wording is reviewed", async () => {
  const texts = [
    // Somali
    "Wuxuu albaabka hortiisa taagnaa muddo saacad ah. Waxaan wacay booliiska, laakiin ma aanay iman.",
    "Wuu iga soo wacay taleefanka shan jeer habeenkii.",
    // Haitian Creole
    "Li te kanpe devan pòt la pandan inèdtan. Mwen te rele lapolis men yo pa te vini.",
    "Li rele m senk fwa nan mitan lannwit.",
    // Hmong, Swahili, Ilocano, Samoan
    "Nws hu rau kuv tsib zaug hmo ntuj thiab sawv ntawm qhov rooj.",
    "Alinipigia simu mara tano usiku na kusimama nje ya nyumba yangu.",
    "Tinawagannak iti mamin-lima idi rabii ken nagtakder iti ruar ti balay.",
    "Na ia vili mai ia te aʻu faalima i le po ma tu i fafo atu o le fale.",
  ];
  for (const text of texts) expect(["en", "es"], text).not.toContain(await guessLanguage(text));
});

test("what is too short, or no language, is not guessed at", async () => {
  for (const text of ["", "37 calls", "U r dead", "0123 456 789 0123 456 789", "🙂🙂🙂 !!!"]) {
    expect(await guessLanguage(text)).toBe("");
  }
});

test("a text of any length is answered", async () => {
  expect(await guessLanguage("He stood at the gate and did not speak. ".repeat(5000))).toBe("en");
});

test("no text waits long for data that does not come, and the next does not wait at all", async () => {
  vi.resetModules();
  vi.doMock("eld/extrasmall", () => new Promise(() => {}));
  vi.useFakeTimers();
  try {
    const { guessLanguage: guess } = await import("./guess-language.ts");
    const text = "He stood at the gate and did not speak.";
    let first: string | undefined;
    void guess(text).then((language) => {
      first = language;
    });
    await vi.advanceTimersByTimeAsync(1900);
    expect(first).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(first).toBe("");
    expect(await guess(text)).toBe("");
  } finally {
    vi.useRealTimers();
    vi.doUnmock("eld/extrasmall");
  }
});
