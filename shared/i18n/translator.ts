import i18next, { type i18n, type TFunction } from 'i18next';
import type { Language } from '../contract/settings.ts';
import { type Resources, resources } from './resources.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'translation';
    readonly resources: Resources;
    readonly returnNull: false;
  }
}

/** Turns keys into words; `changeLanguage` switches it in place. Windows hand it to react-i18next. */
export type Translator = i18n;
export type Translate = TFunction;

/** A translator of its own, ready at once: the words are part of the bundle. */
export function createTranslator(language: Language): Translator {
  const translator = i18next.createInstance();
  void translator.init({
    lng: language,
    fallbackLng: false,
    resources,
    initAsync: false,
    // Words go to React and to native menus, which escape by themselves.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return translator;
}
