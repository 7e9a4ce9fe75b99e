/** For charts: told apart also by those who see few colours, and in print; lights keep their own colours. */
export const CHART_COLOURS = ['#1652a1', '#c77700', '#2a8c82', '#8a3f9e', '#7a8794', '#b0413e'] as const;

export const LIGHT_COLOURS = { green: '#1b7a3d', yellow: '#f0ac1b', red: '#bb2124', blue: '#2463b8', grey: '#8a949f' } as const;

export const CHART_INK = { text: '#1c2530', soft: '#4a5562', line: '#dfe4ea', strong: '#b9c2cd' } as const;
