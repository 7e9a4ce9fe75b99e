import { ApiProperty } from '@nestjs/swagger';

/** A whole number for each of the keys. */
export function ApiNumbersBy<Key extends string>(keys: readonly Key[], example: Readonly<Record<Key, number>>, description?: string): PropertyDecorator {
  return ApiProperty({
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, { type: 'integer' as const }])) as Record<string, { type: 'integer' }>,
    selfRequired: true,
    required: [...keys],
    ...(description !== undefined && { description }),
    example,
  });
}
