import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';

/** Reads the text of a query parameter; what it cannot read it answers as it is, for the checks to refuse. */
export type TextParser = (text: string) => unknown;

const KEY = 'approvals:from-text';

/** A whole number in a query: everything in a URL is text, and only what is declared so is read as a number. */
export function QueryInteger(from: number, to: number): PropertyDecorator {
  return applyDecorators(Reflect.metadata(KEY, integer), IsInt(), Min(from), Max(to));
}

export function textParserOf(target: Function, property: string): TextParser | undefined {
  return Reflect.getMetadata(KEY, target.prototype as object, property) as TextParser | undefined;
}

function integer(text: string): unknown {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}
