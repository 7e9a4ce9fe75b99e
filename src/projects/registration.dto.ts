import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsNotEmpty, IsNumber, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { checkCreditCode } from '../core/registration/credit-code.js';
import { checkProjectCode } from '../core/registration/project-code.js';
import { IsInstant } from '../http/is-instant.js';
import { IsNationalCode } from './is-national-code.js';

export class ApplicantDto {
  @ApiProperty({ example: '泸州临港智造有限公司' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @ApiProperty({ description: '统一社会信用代码 (GB 32100-2015); its check character must hold.', example: '91350100M000100Y43' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  @IsNationalCode(checkCreditCode)
  creditCode!: string;

  @ApiProperty({ example: '王建国' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  contact!: string;

  @ApiProperty({ example: '13800000000' })
  @IsString()
  @Matches(/^\+?[0-9][0-9 -]{5,28}[0-9]$/, { message: 'phone' })
  phone!: string;
}

export class RegistrationDto {
  @ApiProperty({ description: '项目代码, old or new form; the check digit of the new form must hold.', example: '2603-141124-89-05-346948' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  @IsNationalCode(checkProjectCode)
  code!: string;

  @ApiProperty({ example: '临港智能装备产业园一期' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @ApiProperty({ description: 'Key of a published workflow; the project is pinned to its version in effect.', example: 'luzhou-enterprise' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  workflow!: string;

  @ApiProperty({ description: 'Key of the park that the project stands in.', example: 'lingang' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  park!: string;

  @ApiProperty({ type: ApplicantDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ApplicantDto)
  applicant!: ApplicantDto;

  @ApiPropertyOptional({ description: 'The project’s agent; who registers as an agent may leave it out.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  agent?: string;

  @ApiPropertyOptional({ description: '总投资, in 10,000 yuan.', example: 32000 })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(999_999_999_999)
  investment?: number;

  @ApiPropertyOptional({ description: '用地面积, in square metres.', example: 45600.5 })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(99_999_999_999_999)
  siteArea?: number;

  @ApiPropertyOptional({ description: 'When the project was registered (补录), if not now. Never in the future.', format: 'date-time' })
  @IsOptional()
  @IsInstant()
  effectiveAt?: string;
}
