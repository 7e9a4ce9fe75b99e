import type { ConfigProviderProps } from 'antd';
import en from 'antd/locale/en_US.js';
import zh from 'antd/locale/zh_CN.js';
import type { Language } from './language.js';

/** The words that antd's own components use. */
export const ANTD_WORDS: Readonly<Record<Language, ConfigProviderProps['locale']>> = { zh, en };
