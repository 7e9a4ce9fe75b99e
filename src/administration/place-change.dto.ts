import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsNotEmpty, IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { Titles } from '../core/workflow/definition.js';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class PlaceTitlesDto implements Titles {
  @ApiProperty({ example: '水务局' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  zh!: string;

  @ApiProperty({ example: 'Water Bureau' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  en!: string;
}

export class DepartmentChangeDto {
  @ApiProperty({ type: PlaceTitlesDto })
  @IsObject()
  @ValidateNested()
  @Type(() => PlaceTitlesDto)
  title!: PlaceTitlesDto;
}

export class NewDepartmentDto extends DepartmentChangeDto {
  @ApiProperty({ description: 'What workflows know it by; it never changes.', example: 'water' })
  @IsString()
  @Matches(KEY, { message: 'lower-case-key' })
  @MaxLength(100)
  key!: string;
}

export class ParkChangeDto {
  @ApiPropertyOptional({ type: PlaceTitlesDto })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PlaceTitlesDto)
  title?: PlaceTitlesDto;

  @ApiPropertyOptional({ description: 'The city that it belongs to, as workflows name it.', example: 'luzhou' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  place?: string;
}

export class NewParkDto {
  @ApiProperty({ description: 'What it is known by; it never changes.', example: 'lingang' })
  @IsString()
  @Matches(KEY, { message: 'lower-case-key' })
  @MaxLength(100)
  key!: string;

  @ApiProperty({ type: PlaceTitlesDto, example: { zh: '泸州临港产业园', en: 'Luzhou Lingang Industrial Park' } })
  @IsObject()
  @ValidateNested()
  @Type(() => PlaceTitlesDto)
  title!: PlaceTitlesDto;

  @ApiProperty({ description: 'The city that it belongs to, as workflows name it.', example: 'luzhou' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  place!: string;
}
