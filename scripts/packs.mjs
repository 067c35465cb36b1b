// The fonts that do not come with the app but are added by whoever needs them: where each file is among the packages. Read by
// the build, by `npm run report` and by the tests; src/app/shell/pack-urls.ts names the same files for the app.

/** By the name of the pack, below node_modules. */
export const packFiles = Object.freeze({
  han: "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  hangul: "@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf",
});
