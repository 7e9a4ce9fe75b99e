/** Injection token of the settings that the process was started with. */
export const ENV = Symbol('ENV');
