import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { QueryInteger } from '../http/from-text.js';
import { CHANGE_TYPES, SUBJECT_KINDS, type ChangeSubject, type ChangeType } from './change.js';

const LONGEST_PAGE = 200;

export class ChangesQueryDto {
  @ApiPropertyOptional({ description: 'Only what is about this person, department, park or channel; or about all of a kind.', example: 'department:housing' })
  @IsOptional()
  @IsString()
  @Matches(/^(person|department|park|channel)(:\S{1,100})?$/, { message: 'subject-of-change' })
  subject?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only what this person has done.' })
  @IsOptional()
  @IsUUID()
  actor?: string;

  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 50 })
  @IsOptional()
  @QueryInteger(1, LONGEST_PAGE)
  limit?: number;
}

export class ChangeActorDto {
  @ApiProperty({ format: 'uuid', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  id!: string;

  @ApiProperty({ example: '管理员' })
  name!: string;
}

export class ChangeSubjectDto implements ChangeSubject {
  @ApiProperty({ enum: SUBJECT_KINDS, example: 'person' })
  kind!: ChangeSubject['kind'];

  @ApiProperty({ description: 'The person’s id; the key of the department, park or channel.', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  key!: string;

  @ApiProperty({ description: 'As it was called then.', example: '李娜' })
  name!: string;
}

export class ChangeDto {
  @ApiProperty({ example: 41 })
  id!: number;

  @ApiProperty({ format: 'date-time', example: '2026-03-02T01:30:00.000Z' })
  at!: string;

  @ApiProperty({ type: ChangeActorDto })
  actor!: ChangeActorDto;

  @ApiProperty({ enum: CHANGE_TYPES, example: 'grant.given' })
  type!: ChangeType;

  @ApiProperty({ type: ChangeSubjectDto })
  subject!: ChangeSubjectDto;

  @ApiProperty({ type: Object, description: 'What it was and what it is.', example: { role: 'agent', department: null, park: 'hightech', head: false } })
  data!: object;
}

export class ChangesDto {
  @ApiProperty({ type: [ChangeDto], description: 'Newest first.' })
  changes!: ChangeDto[];

  @ApiProperty({ type: String, nullable: true, description: 'The cursor of the next page; null on the last.', example: null })
  next!: string | null;
}
