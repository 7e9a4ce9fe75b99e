import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { IsCivilDate } from '../http/is-civil-date.js';

const STATES = ['active', 'expired', 'revoked'] as const;

export class NewApplicantLinkDto {
  @ApiPropertyOptional({ format: 'date', description: 'The last day on which it opens; without one, until it is revoked.', example: '2026-12-31' })
  @IsOptional()
  @IsCivilDate()
  expiresOn?: string;
}

export class LinkGiverDto {
  @ApiProperty({ format: 'uuid', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  id!: string;

  @ApiProperty({ example: '李娜' })
  name!: string;
}

export class ApplicantLinkDto {
  @ApiProperty({ format: 'uuid', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  id!: string;

  @ApiProperty({ format: 'date-time', example: '2026-03-02T01:30:00.000Z' })
  createdAt!: string;

  @ApiProperty({ type: LinkGiverDto })
  createdBy!: LinkGiverDto;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day on which it opens; null: until it is revoked.', example: '2026-12-31' })
  expiresOn!: CivilDate | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  revokedAt!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day on which it was opened.', example: null })
  lastOpenedOn!: CivilDate | null;

  @ApiProperty({ enum: STATES, example: 'active' })
  state!: (typeof STATES)[number];
}

export class GivenApplicantLinkDto extends ApplicantLinkDto {
  @ApiProperty({ description: 'For the applicant. Whoever has it can see how the project stands; it is told only now.', example: 'https://approvals.example.com/applicant/Zb3T0yQk5m8wq1xv7N2rJ4hLc6dFgPaSeUiOoYtRwEk' })
  url!: string;

  @ApiProperty({ description: 'The secret in it.', example: 'Zb3T0yQk5m8wq1xv7N2rJ4hLc6dFgPaSeUiOoYtRwEk' })
  token!: string;
}

export class ApplicantLinksDto {
  @ApiProperty({ type: [ApplicantLinkDto], description: 'Newest first.' })
  links!: ApplicantLinkDto[];
}
