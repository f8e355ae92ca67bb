/** Stands in for the extension's API where page code is tested without an extension around it. */
export const browser = {
  runtime: { id: 'test', getURL: (path: string) => path },
  i18n: {
    getMessage: (key: string) => key,
    getUILanguage: () => 'en',
  },
};
