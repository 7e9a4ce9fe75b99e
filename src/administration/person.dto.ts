import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { QueryInteger } from '../http/from-text.js';
import { ROLES, type Role } from '../people/principal.js';

const LONGEST_PAGE = 200;
const MOST_GRANTS = 50;

export class PeopleQueryDto {
  @ApiPropertyOptional({ description: 'Part of the name or the username.', example: '李' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: ROLES, description: 'Only who holds this role.', example: 'agent' })
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;

  @ApiPropertyOptional({ description: 'Only who holds a role in this park, or in every park.', example: 'hightech' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  park?: string;

  @ApiPropertyOptional({ description: 'Only who handles items of this department.', example: 'housing' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], example: 'true' })
  @IsOptional()
  @IsIn(['true', 'false'])
  active?: 'true' | 'false';

  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 50 })
  @IsOptional()
  @QueryInteger(1, LONGEST_PAGE)
  limit?: number;
}

export class WantedGrantDto {
  @ApiProperty({ enum: ROLES, example: 'officer' })
  @IsIn(ROLES)
  role!: Role;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Key of the department; of an officer, and only of one.', example: 'housing' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Key of the park; null or left out: every park.', example: null })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  park?: string | null;

  @ApiPropertyOptional({ description: 'Of an officer: leads the department.', default: false, example: false })
  @IsOptional()
  @IsBoolean()
  head?: boolean;
}

export class GrantChangeDto {
  @ApiProperty({ description: 'Whether the officer leads the department.', example: true })
  @IsBoolean()
  head!: boolean;
}

export class RenamedPersonDto {
  @ApiProperty({ example: '李娜' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name!: string;
}

export class NewPersonDto extends RenamedPersonDto {
  @ApiProperty({ description: 'To sign in with; it never changes.', example: 'li.na', maxLength: 64 })
  @IsString()
  @MaxLength(64)
  @Matches(/^[a-z0-9]+([._-][a-z0-9]+)*$/, { message: 'username-form' })
  username!: string;

  @ApiPropertyOptional({ type: [WantedGrantDto], description: 'What the person may do; it can be given later, too.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_GRANTS)
  @ValidateNested({ each: true })
  @Type(() => WantedGrantDto)
  grants?: WantedGrantDto[];
}

export class GrantDto {
  @ApiProperty({ example: 17 })
  id!: number;

  @ApiProperty({ enum: ROLES, example: 'officer' })
  role!: Role;

  @ApiProperty({ type: String, nullable: true, example: 'housing' })
  department!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null: every park.', example: null })
  park!: string | null;

  @ApiProperty({ example: false })
  head!: boolean;
}

export class PersonDto {
  @ApiProperty({ format: 'uuid', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  id!: string;

  @ApiProperty({ example: 'li.na' })
  username!: string;

  @ApiProperty({ example: '李娜' })
  name!: string;

  @ApiProperty({ description: 'Who is not active can neither sign in nor be given anything.', example: true })
  active!: boolean;

  @ApiProperty({ format: 'date-time', example: '2026-01-05T01:00:00.000Z' })
  createdAt!: string;

  @ApiProperty({ description: 'Whether the person has set a password yet.', example: true })
  hasPassword!: boolean;

  @ApiProperty({ description: 'How many running projects the person carries as their agent.', example: 3 })
  activeProjects!: number;

  @ApiProperty({ type: [GrantDto] })
  grants!: GrantDto[];
}

export class PeopleDto {
  @ApiProperty({ type: [PersonDto], description: 'By username.' })
  people!: PersonDto[];

  @ApiProperty({ type: String, nullable: true, description: 'The cursor of the next page; null on the last.', example: null })
  next!: string | null;
}

export class PasswordLinkDto {
  @ApiProperty({ description: 'For the person alone, to set a password; it is told only now.', example: 'https://approvals.example.com/set-password#Zb3T0yQk5m8wq1xv7N2rJ4hLc6dFgPaSeUiOoYtRwEk' })
  url!: string;

  @ApiProperty({ format: 'date-time', example: '2026-01-08T01:00:00.000Z' })
  expiresAt!: string;
}

export class NewcomerDto {
  @ApiProperty({ type: PersonDto })
  person!: PersonDto;

  @ApiProperty({ type: PasswordLinkDto })
  passwordLink!: PasswordLinkDto;
}
