import { ApiProperty } from '@nestjs/swagger';

export class HistoryVerificationDto {
  @ApiProperty({ example: true })
  valid!: boolean;

  @ApiProperty({ description: 'How many entries there are.', example: 31 })
  entries!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Hash of the last entry, in hexadecimal.', example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' })
  head!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'The first entry that is not what was written, or that is missing.', example: null })
  brokenAt!: number | null;
}
