import type { Light } from '../../core/clock/light.js';

/** Told apart in grey print as well: each is named beside what it stands for. */
export const LIGHT_COLOURS: Readonly<Record<Light, string>> = { red: '#c62828', yellow: '#f9a825', green: '#2e7d32', blue: '#1565c0', grey: '#9e9e9e' };

export const SAVED = '#2e7d32';
export const COST = '#c62828';
export const WHOLE = '#37474f';
export const COUNTED = '#b0c4de';
export const LINE = '#1565c0';
